package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Analysis;

/// A stream read off in the units of the trade: t/h, degC, bar, and the analyses its kind is known
/// by.
final class StreamReading {
    /// t/h for one kg/s.
    static final double T_PER_H = 3.6;

    private static final double ZERO_C_K = 273.15;
    private static final double PA_PER_BAR = 1e5;
    // Shares above which a phase gives a stream its name.
    private static final double CAKE = 0.4;
    private static final double TRACE = 1e-3;
    // Leaner than this in alumina and silica together, A/S says nothing of a solid.
    private static final double ORE_LIKE = 0.2;
    // Below this a liquor is called water.
    private static final double WATER_NAOH_G_PER_L = 0.5;

    private final Stream stream;

    StreamReading(Stream stream) {
        this.stream = stream;
    }

    /// What a stream looks like to one who stands beside it.
    enum Kind {
        NONE,
        GAS,
        SOLIDS,
        CAKE,
        SLURRY,
        LIQUOR,
        WATER;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    double tPerH() {
        return stream.massKgPerS() * T_PER_H;
    }

    double solidsTPerH() {
        return stream.massKgPerS(Phase.SOLID) * T_PER_H;
    }

    double celsius() {
        return stream.temperatureK() - ZERO_C_K;
    }

    double bar() {
        return stream.pressurePa() / PA_PER_BAR;
    }

    double solidsFraction() {
        double mass = stream.massKgPerS();
        return mass == 0 ? 0 : stream.massKgPerS(Phase.SOLID) / mass;
    }

    Kind kind() {
        double mass = stream.massKgPerS();
        if (mass == 0) {
            return Kind.NONE;
        }
        if (stream.massKgPerS(Phase.GAS) > 0.5 * mass) {
            return Kind.GAS;
        }
        double solids = solidsFraction();
        double dissolved = stream.massKgPerS(Phase.AQUEOUS) / mass;
        if (solids > 1 - TRACE || (solids > 0.8 && dissolved < TRACE)) {
            return Kind.SOLIDS;
        }
        if (solids > CAKE) {
            return Kind.CAKE;
        }
        if (solids > TRACE) {
            return Kind.SLURRY;
        }
        return liquor().naohGPerL() > WATER_NAOH_G_PER_L ? Kind.LIQUOR : Kind.WATER;
    }

    /// Analyses that tell this stream from others, shortest first: A/S, strength, moisture.
    List<String> analyses() {
        List<String> list = new ArrayList<>();
        switch (kind()) {
            case SOLIDS -> solids(list);
            case CAKE -> {
                solids(list);
                list.add(Digits.of(100 * (1 - solidsFraction()), 2) + " % moist");
            }
            case SLURRY -> {
                list.add(Digits.of(100 * solidsFraction(), 2) + " % solids");
                liquor(list);
            }
            case LIQUOR -> liquor(list);
            case GAS -> gas(list);
            case WATER, NONE -> {}
        }
        return list;
    }

    private void solids(List<String> list) {
        Analysis analysis = Analysis.ofSolids(stream);
        boolean oreLike = analysis.aluminaFraction() + analysis.silicaFraction() > ORE_LIKE;
        if (oreLike && analysis.silicaFraction() > TRACE) {
            list.add("A/S " + Digits.of(analysis.aluminaSilicaRatio(), 3));
        }
        if (analysis.aluminaFraction() > ORE_LIKE) {
            list.add("Al2O3 " + Digits.of(100 * analysis.aluminaFraction(), 3) + " %");
        }
    }

    private void liquor(List<String> list) {
        Liquor liquor = liquor();
        if (liquor.naohGPerL() < WATER_NAOH_G_PER_L) {
            return;
        }
        list.add("NaOH " + Digits.of(liquor.naohGPerL(), 3) + " g/L");
        if (liquor.silicaGPerL() > 3) {
            list.add("SiO2 " + Digits.of(liquor.silicaGPerL(), 2) + " g/L");
        } else if (liquor.aluminaGPerL() > 3) {
            list.add("A/C " + Digits.of(liquor.aToC(), 2));
        }
    }

    private void gas(List<String> list) {
        double mass = stream.massKgPerS();
        double sulphur = stream.massKgPerS(Substances.index("SO2")) / mass;
        double carbon = stream.massKgPerS(Substances.index("CO2")) / mass;
        if (carbon > 0.01) {
            list.add("CO2 " + Digits.of(100 * carbon, 2) + " %");
        }
        if (sulphur > 1e-4) {
            list.add("SO2 " + Digits.of(100 * sulphur, 2) + " %");
        }
    }

    private Liquor liquor() {
        return Liquor.of(stream.amounts());
    }

    /// Everything in it, the most first: `water 123.4 t/h`.
    List<String> composition() {
        record Part(String name, double kgPerS) {}
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Substances.count(); i++) {
            if (stream.amount(i) != 0) {
                parts.add(new Part(Substances.get(i).name(), stream.massKgPerS(i)));
            }
        }
        parts.sort((a, b) -> Double.compare(b.kgPerS, a.kgPerS));
        return parts.stream()
                .map(part -> part.name + " " + Digits.of(part.kgPerS * T_PER_H, 3) + " t/h")
                .toList();
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Grinding, desliming, reverse flotation and dewatering of bauxite, at the depth of published
/// yields: minerals are shared out so that the concentrate has the published A/S and alumina
/// recovery.
///
/// Minerals go by three recoveries: those of alumina without silica, those of silica, all others.
/// Two of them follow from A/S and recovery. Where so much of the alumina is in clay that this
/// recovery cannot be, the aluminous minerals go at their most and A/S is kept. Process water goes
/// round inside; what the cakes take beyond the ore's moisture is drawn.
///
/// @param recoveryFraction Al2O3 in concentrate over that in ore
/// @param aluminaSilicaRatio A/S of the concentrate, kg/kg
/// @param mostFraction largest recovery of aluminous minerals
/// @param otherFraction recovery of iron, titanium and other minerals
/// @param pulpK temperature of pulp and cakes: grinding warms them, open tanks cool
/// @param powerJPerKg grinding, cells and filters, per dry ore
record FlotationBank(
        double recoveryFraction,
        double aluminaSilicaRatio,
        double mostFraction,
        double otherFraction,
        Moisture moisture,
        double pulpK,
        double powerJPerKg)
        implements Operation {
    /// Water in the wet cakes, kg/kg.
    record Moisture(double concentrateFraction, double tailingsFraction) {}

    /// How minerals are told apart.
    private enum Kind {
        ALUMINOUS,
        SILICEOUS,
        OTHER
    }

    private static final double WATER_K = 298.15;
    private static final double ALUMINA = Formula.of("Al2O3").kgPerMol() / 2;
    private static final double SILICA = Formula.of("SiO2").kgPerMol();
    private static final Kind[] KINDS = kinds();

    static FlotationBank of(Settings settings) {
        return new FlotationBank(
                settings.si("flotation.alumina_recovery"),
                settings.si("flotation.alumina_silica_ratio"),
                settings.si("flotation.aluminous_recovery_most"),
                settings.si("flotation.other_recovery"),
                new Moisture(
                        settings.si("flotation.concentrate_moisture"),
                        settings.si("flotation.tailings_moisture")),
                settings.si("flotation.pulp_temperature"),
                settings.si("flotation.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("ore");
    }

    @Override
    public List<String> outlets() {
        return List.of("concentrate", "tailings");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream ore = inlets.stream(0);
        Recovery recovery = recovery(ore);
        double[] kept = new double[Substances.count()];
        double[] lost = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            double share = recovery.of(KINDS[i]);
            if (Substances.get(i).phase() == Phase.SOLID) {
                kept[i] = share * ore.amount(i);
                lost[i] = ore.amount(i) - kept[i];
            } else if (Substances.get(i).phase() == Phase.GAS) {
                kept[i] = ore.amount(i);
            }
        }
        double keptKgPerS = Math.max(0, Substances.massFlow(kept));
        double lostKgPerS = Math.max(0, Substances.massFlow(lost));
        double wetKept = wet(keptKgPerS, moisture.concentrateFraction);
        double wetLost = wet(lostKgPerS, moisture.tailingsFraction);
        double drawn = Math.max(0, wetKept + wetLost - ore.liquor().massKgPerS());
        Supply water = new Supply("flotation water", Stream.pure("water", drawn, WATER_K));
        Stream pulp = Stream.mix(ore, water.stream());
        double keptShare = wetKept + wetLost > 0 ? wetKept / (wetKept + wetLost) : 0.5;
        for (int i = 0; i < kept.length; i++) {
            if (Substances.get(i).phase().isLiquor()) {
                kept[i] = keptShare * pulp.amount(i);
                lost[i] = (1 - keptShare) * pulp.amount(i);
            }
        }
        Stream concentrate = Stream.of(kept, pulpK, pulp.pressurePa());
        Stream tailings = Stream.of(lost, pulpK, pulp.pressurePa());
        double warmed = concentrate.enthalpyW() + tailings.enthalpyW() - pulp.enthalpyW();
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply(water.name(), water.stream())
                        .duty(Duty.Kind.LOSS, "pulp between grinding and the yard", warmed)
                        .power(powerJPerKg * Math.max(0, ore.massKgPerS(Phase.SOLID)))
                        .reading("alumina_recovery_fraction", recovery.alumina)
                        .reading("mass_yield_fraction", share(keptKgPerS, lostKgPerS))
                        .reading("alumina_silica_ratio", recovery.ratio);
        if (recovery.isLimited) {
            ledger.warning(
                    "so much of the alumina is in clay that the published recovery cannot be: "
                            + Math.round(100 * recovery.alumina)
                            + " % at A/S "
                            + aluminaSilicaRatio
                            + "; lower flotation.alumina_silica_ratio, or roast the ore"
                            + " (plant upgrade-bayer)");
        }
        if (recovery.isNeedless) {
            ledger.warning(
                    "the ore's A/S is no lower than flotation.alumina_silica_ratio; nothing is"
                            + " gained: raise the ratio, or take plant bayer");
        }
        return Work.of(ledger.build(), concentrate, tailings);
    }

    /// Recoveries by kind, and what they come to.
    private record Recovery(
            double aluminous,
            double siliceous,
            double other,
            double alumina,
            double ratio,
            boolean isLimited,
            boolean isNeedless) {
        double of(Kind kind) {
            return switch (kind) {
                case ALUMINOUS -> aluminous;
                case SILICEOUS -> siliceous;
                case OTHER -> other;
            };
        }
    }

    private Recovery recovery(Stream ore) {
        double free = 0; // alumina without silica, kg/s
        double clay = 0; // alumina with silica
        double silica = 0;
        for (int i = 0; i < KINDS.length; i++) {
            if (Substances.get(i).phase() == Phase.SOLID) {
                double amount = Math.max(0, ore.amount(i));
                double alumina = amount * Substances.moles(Element.Al, i) * ALUMINA;
                free += KINDS[i] == Kind.ALUMINOUS ? alumina : 0;
                clay += KINDS[i] == Kind.SILICEOUS ? alumina : 0;
                silica += amount * Substances.moles(Element.Si, i) * SILICA;
            }
        }
        double all = free + clay;
        if (!(all > 0) || !(silica > 0) || all >= aluminaSilicaRatio * silica) {
            double ratio = silica > 0 ? all / silica : 0;
            double most = mostFraction;
            return new Recovery(most, most, otherFraction, most, ratio, false, all > 0);
        }
        double siliceous = recoveryFraction * all / (aluminaSilicaRatio * silica);
        double aluminous = free > 0 ? (recoveryFraction * all - siliceous * clay) / free : 2;
        boolean isLimited = aluminous > mostFraction;
        if (isLimited) {
            aluminous = mostFraction;
            double room = aluminaSilicaRatio * silica - clay;
            siliceous = room > 0 ? Math.min(aluminous, aluminous * free / room) : aluminous;
        }
        double won = aluminous * free + siliceous * clay;
        double silicaKept = siliceous * silica;
        return new Recovery(
                aluminous,
                siliceous,
                otherFraction,
                won / all,
                silicaKept > 0 ? won / silicaKept : 0,
                isLimited,
                false);
    }

    private static double wet(double dryKgPerS, double moistureFraction) {
        return dryKgPerS * moistureFraction / (1 - moistureFraction);
    }

    private static double share(double part, double rest) {
        return part + rest > 0 ? part / (part + rest) : 0;
    }

    private static Kind[] kinds() {
        Kind[] kinds = new Kind[Substances.count()];
        for (int i = 0; i < kinds.length; i++) {
            boolean hasSilica = Substances.moles(Element.Si, i) > 0;
            boolean hasAlumina =
                    Substances.moles(Element.Al, i) > 0 || Substances.moles(Element.Ga, i) > 0;
            kinds[i] = hasSilica ? Kind.SILICEOUS : hasAlumina ? Kind.ALUMINOUS : Kind.OTHER;
        }
        return kinds;
    }
}

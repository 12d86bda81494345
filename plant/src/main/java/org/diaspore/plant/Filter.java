package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Pressure or belt filter with displacement washing: cake, strong filtrate and weak wash leave
/// apart.
///
/// The wash meets the liquor held in the cake. Of that liquor a share (1 - E)^W stays, E the wash
/// efficiency and W the wash per liquor held, both by mass (Rhodes's exponential law of
/// displacement washing, as in Perry's Chemical Engineers' Handbook, section 18). E = 1 is ideal
/// displacement, E = 0 no washing at all. Condensate washes as far as it goes, fresh water makes up
/// the rest. Cake and weak wash leave at the temperature that slurry and wash give together.
///
/// @param moistureFraction liquor in the wet cake
/// @param washKgPerKg wash water drawn per dry solids
/// @param efficiencyFraction E above
/// @param washK temperature of the fresh wash water
/// @param heatLossFraction share of the slurry's sensible heat lost
/// @param powerJPerKg power per dry solids, J/kg
record Filter(
        double moistureFraction,
        double washKgPerKg,
        double efficiencyFraction,
        double washK,
        double heatLossFraction,
        double powerJPerKg)
        implements Operation {
    private static final int MOST_STEPS = 20;
    private static final double ACCURACY_K = 1e-10;

    /// Reads `<part>.moisture`, `<part>.wash_ratio` and `<part>.wash_efficiency`.
    static Filter of(Settings settings, String part) {
        return new Filter(
                settings.si(part + ".moisture"),
                settings.si(part + ".wash_ratio"),
                settings.si(part + ".wash_efficiency"),
                settings.si("filtration.wash_temperature"),
                settings.si("filtration.heat_loss"),
                settings.si("filtration.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "condensate");
    }

    @Override
    public List<String> outlets() {
        return List.of("cake", "filtrate", "weak-wash", "condensate-left");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        double solids = Math.max(0, slurry.massKgPerS(Phase.SOLID));
        double liquor =
                Math.max(0, slurry.massKgPerS(Phase.LIQUID) + slurry.massKgPerS(Phase.AQUEOUS));
        double wanted = solids * moistureFraction / (1 - moistureFraction);
        double held = Math.min(wanted, 0.9 * liquor);
        double wash = washKgPerKg * solids;
        double left = held > 0 ? Math.pow(1 - efficiencyFraction, wash / held) : 1;
        double inCake = liquor > 0 ? held * left / liquor : 0;
        double toWash = liquor > 0 ? held * (1 - left) / liquor : 0;

        double[] cake = slurry.amounts();
        double[] weak = new double[cake.length];
        double[] strong = new double[cake.length];
        for (int i = 0; i < cake.length; i++) {
            if (cake[i] != 0 && Substances.get(i).phase() != Phase.SOLID) {
                weak[i] = toWash * cake[i];
                strong[i] = (1 - inCake - toWash) * cake[i];
                cake[i] *= inCake;
            }
        }
        Wash water = new Wash(inlets.stream(1), wash);
        double stays = Math.min(held * (1 - left), wash); // wash that takes the place of liquor
        double share = wash > 0 ? stays / wash : 0;
        for (int i = 0; i < cake.length; i++) {
            double drawn = water.condensate.amount(i) + water.fresh.amount(i);
            cake[i] += share * drawn;
            weak[i] += (1 - share) * drawn;
        }
        return work(slurry, water, cake, strong, weak);
    }

    /// What washes: condensate, and fresh water where that falls short.
    private final class Wash {
        final Stream condensate;
        final Stream left;
        final Stream fresh;
        final double kgPerS;

        Wash(Stream there, double wantedKgPerS) {
            double all = Math.max(0, there.massKgPerS());
            double share = all > 0 ? Math.min(1, wantedKgPerS / all) : 0;
            condensate = there.times(share);
            left = there.times(1 - share);
            fresh = Stream.pure("water", Math.max(0, wantedKgPerS - share * all), washK);
            kgPerS = wantedKgPerS;
        }
    }

    private Work work(Stream slurry, Wash wash, double[] cake, double[] strong, double[] weak) {
        double cooledK =
                slurry.temperatureK() - heatLossFraction * (slurry.temperatureK() - 298.15);
        Stream cooled = slurry.at(cooledK);
        Stream filtrate = Stream.of(strong, cooledK);
        double heat =
                cooled.enthalpyW()
                        + wash.condensate.enthalpyW()
                        + wash.fresh.enthalpyW()
                        - filtrate.enthalpyW();
        double washedK = washedK(Stream.of(cake, cooledK), Stream.of(weak, cooledK), heat);
        double solids = slurry.massKgPerS(Phase.SOLID);
        Ledger ledger =
                Ledger.builder()
                        .supply("wash water", wash.fresh)
                        .duty(
                                Duty.Kind.LOSS,
                                "filter and tanks",
                                cooled.enthalpyW() - slurry.enthalpyW())
                        .power(Math.max(0, solids) * powerJPerKg)
                        .reading("wash_water_kg_per_s", wash.kgPerS)
                        .build();
        return Work.of(
                ledger, Stream.of(cake, washedK), filtrate, Stream.of(weak, washedK), wash.left);
    }

    /// The temperature at which two streams together hold so much heat, by secants: heat of liquors
    /// is not additive, so that their mixture would only come close.
    private static double washedK(Stream cake, Stream weak, double heatW) {
        double t = cake.temperatureK();
        if (cake.isEmpty() && weak.isEmpty()) {
            return t;
        }
        double off = cake.enthalpyW() + weak.enthalpyW() - heatW;
        double next = t - 1;
        for (int step = 0; step < MOST_STEPS && off != 0; step++) {
            double offNext = cake.at(next).enthalpyW() + weak.at(next).enthalpyW() - heatW;
            double slope = (offNext - off) / (next - t);
            t = next;
            off = offNext;
            next = t - off / slope;
            if (!(Math.abs(next - t) > ACCURACY_K)) {
                break;
            }
        }
        return t;
    }
}

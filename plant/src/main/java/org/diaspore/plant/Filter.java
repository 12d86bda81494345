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
/// displacement, E = 0 no washing at all.
///
/// @param moistureFraction liquor in the wet cake
/// @param washKgPerKg wash water drawn per dry solids
/// @param efficiencyFraction E above
/// @param washK temperature of the wash water
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
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

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
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("cake", "filtrate", "weak-wash");
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
        double fresh = Math.min(held * (1 - left), wash); // wash that takes the place of liquor
        cake[WATER] += fresh / WATER_KG_PER_MOL;
        weak[WATER] += (wash - fresh) / WATER_KG_PER_MOL;
        return split(slurry, Stream.pure("water", wash, washK), cake, strong, weak, solids);
    }

    private Work split(
            Stream slurry,
            Stream washWater,
            double[] cake,
            double[] strong,
            double[] weak,
            double solids) {
        double loss = heatLossFraction * slurry.sensibleHeatW();
        double cooledK =
                slurry.temperatureK() - heatLossFraction * (slurry.temperatureK() - 298.15);
        Stream filtrate = Stream.of(strong, cooledK);
        Stream cakeOut = Stream.of(cake, 0.5 * (cooledK + washK));
        double rest =
                slurry.enthalpyW()
                        + washWater.enthalpyW()
                        - loss
                        - filtrate.enthalpyW()
                        - cakeOut.enthalpyW();
        boolean washed = washWater.massKgPerS() > 1e-9;
        Stream weakOut =
                washed
                        ? Stream.ofEnthalpy(weak, rest, Stream.ATMOSPHERE_PA)
                        : Stream.of(weak, cooledK);
        double balance = rest - weakOut.enthalpyW();
        Ledger ledger =
                Ledger.builder()
                        .supply("wash water", washWater)
                        .duty(Duty.Kind.LOSS, "filter and tanks", -loss - (washed ? 0 : balance))
                        .power(solids * powerJPerKg)
                        .build();
        return Work.of(ledger, cakeOut, filtrate, weakOut);
    }
}

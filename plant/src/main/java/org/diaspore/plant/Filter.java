package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substance;
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
/// Wash that comes by the inlet `wash` is used first; fresh water makes up what the wash ratio asks
/// for. The cake then holds a share of its mother liquor, see {@link #liquorLeft}, and wash in
/// place of the rest. All shares are by mass.
///
/// @param moistureFraction liquor in the wet cake
/// @param washKgPerKg wash per dry solids
/// @param efficiencyFraction share of the liquor displaced by one cake liquor of wash
/// @param washK temperature of fresh wash water
/// @param clarityKgPerM3 solids that pass with the filtrate
/// @param heatLossFraction cooling of the slurry, share of its excess over 25 degC
/// @param powerJPerKg power per dry solids
record Filter(
        double moistureFraction,
        double washKgPerKg,
        double efficiencyFraction,
        double washK,
        double clarityKgPerM3,
        double heatLossFraction,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    /// More of a slurry's liquor than this cannot stay in its cake.
    private static final double MOST_HELD = 0.9;

    /// Reads `<part>.moisture`, `<part>.wash_ratio` and `<part>.wash_efficiency`.
    static Filter of(Settings settings, String part) {
        return new Filter(
                settings.si(part + ".moisture"),
                settings.si(part + ".wash_ratio"),
                settings.si(part + ".wash_efficiency"),
                settings.si("filtration.wash_temperature"),
                settings.si("filtration.clarity"),
                settings.si("filtration.heat_loss"),
                settings.si("filtration.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "wash");
    }

    @Override
    public List<String> outlets() {
        return List.of("cake", "filtrate", "weak-wash");
    }

    /// Share of the cake's mother liquor that a wash of `ratio` times that liquor leaves behind.
    ///
    /// (1 - E)^ratio, the exponential law of displacement washing (Rhodes 1934), but never less
    /// than plug flow, 1 - ratio, which no wash can beat.
    double liquorLeft(double ratio) {
        double law = Math.pow(1 - efficiencyFraction, ratio);
        return Rounded.greater(law, 1 - ratio, 0.02 * ratio * Math.exp(-2 * ratio));
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        Stream given = inlets.stream(1);
        Slurry feed = Slurry.of(slurry);
        double passing = passing(slurry, feed);
        double solids = feed.solidsKgPerS() * (1 - passing);
        double liquor = feed.liquorKgPerS();
        double wanted = solids * moistureFraction / (1 - moistureFraction);
        double most = MOST_HELD * liquor;
        double held = Rounded.limited(wanted, most);

        double asked = washKgPerKg * solids;
        double there = Slurry.of(given).liquorKgPerS();
        double fresh = Rounded.positive(asked - there, 0.02 * Math.sqrt(asked * there));
        double wash = there + fresh;
        double ratio = held > 0 ? wash / held : 0;
        double left = liquorLeft(ratio);
        Parting parting =
                new Parting(
                        passing,
                        liquor > 0 ? held * left / liquor : 0,
                        liquor > 0 ? held * (1 - left) / liquor : 0,
                        wash > 0 ? Math.min(1, held * (1 - left) / wash) : 0);
        Stream water = Stream.pure("water", fresh, washK);
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("wash water", water)
                        .power(feed.solidsKgPerS() * powerJPerKg)
                        .reading("wash_per_cake_liquor", ratio)
                        .reading("liquor_left_fraction", left)
                        .reading("solids_lost_fraction", passing);
        if (wanted > most) {
            ledger.warning(
                    "filter: the slurry holds too little liquor to fill its cake; raise the liquid"
                            + " to solid ratio or lower the moisture");
        }
        return parted(slurry, given, water, parting, ledger);
    }

    /// Share of the solids that goes through the cloth.
    private double passing(Stream slurry, Slurry feed) {
        if (clarityKgPerM3 == 0 || feed.solidsKgPerS() == 0) {
            return 0;
        }
        double clouded = clarityKgPerM3 * Math.max(0, Liquor.of(slurry.amounts()).volumeM3PerS());
        return clouded / (clouded + feed.solidsKgPerS());
    }

    /// Shares of what comes in: solids to the filtrate; liquor to the cake and to the weak wash,
    /// the rest is filtrate; wash to the cake, the rest leaves.
    private record Parting(
            double passing, double liquorToCake, double liquorToWeak, double washToCake) {}

    private Work parted(
            Stream slurry, Stream given, Stream water, Parting parting, Ledger.Builder ledger) {
        double[] cake = slurry.amounts();
        double[] strong = new double[cake.length];
        double[] weak = new double[cake.length];
        double[] both = new double[cake.length];
        for (int i = 0; i < cake.length; i++) {
            double wash = given.amount(i) + water.amount(i);
            if (Slurry.isSolid(i)) {
                strong[i] = parting.passing * cake[i];
                cake[i] += wash - strong[i];
            } else {
                weak[i] = parting.liquorToWeak * cake[i] + (1 - parting.washToCake) * wash;
                strong[i] = (1 - parting.liquorToCake - parting.liquorToWeak) * cake[i];
                cake[i] = parting.liquorToCake * cake[i] + parting.washToCake * wash;
            }
            both[i] = cake[i] + weak[i];
        }
        double inK = slurry.temperatureK();
        double filtrateK = inK - heatLossFraction * (inK - Substance.REFERENCE_K);
        Stream filtrate = Stream.of(strong, filtrateK);
        double cakeK = filtrateK;
        if (!given.isEmpty() || !water.isEmpty()) {
            double rest =
                    slurry.at(filtrateK).enthalpyW()
                            + given.enthalpyW()
                            + water.enthalpyW()
                            - filtrate.enthalpyW();
            cakeK = Stream.ofEnthalpy(both, rest, Stream.ATMOSPHERE_PA).temperatureK();
        }
        Stream cakeOut = Stream.of(cake, cakeK);
        Stream weakOut = Stream.of(weak, cakeK);
        double lost =
                filtrate.enthalpyW()
                        + cakeOut.enthalpyW()
                        + weakOut.enthalpyW()
                        - slurry.enthalpyW()
                        - given.enthalpyW()
                        - water.enthalpyW();
        ledger.duty(Duty.Kind.LOSS, "filter and tanks", lost);
        return Work.of(ledger.build(), cakeOut, filtrate, weakOut);
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.HotWater;

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
/// @param source of wash beside what comes by the inlet
/// @param clarityKgPerM3 solids that pass with the filtrate
/// @param heatLossFraction cooling of the slurry, share of its excess over 25 degC
/// @param powerJPerKg power per dry solids
record Filter(
        double moistureFraction,
        double washKgPerKg,
        double efficiencyFraction,
        HotWater.Source source,
        double clarityKgPerM3,
        double heatLossFraction,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    private static final int MOST_STEPS = 20;
    private static final double ACCURACY_K = 1e-10;

    /// More of a slurry's liquor than this cannot stay in its cake.
    private static final double MOST_HELD = 0.9;

    /// Reads `<part>.moisture`, `<part>.wash_ratio` and `<part>.wash_efficiency`.
    static Filter of(Settings settings, String part) {
        return new Filter(
                settings.si(part + ".moisture"),
                settings.si(part + ".wash_ratio"),
                settings.si(part + ".wash_efficiency"),
                new HotWater.Source(
                        settings.si("site.water_temperature"),
                        settings.si("filtration.wash_temperature")),
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
        return List.of("cake", "filtrate", "weak-wash", "wash-left");
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
        Stream offered = inlets.stream(1);
        Slurry feed = Slurry.of(slurry);
        double passing = passing(slurry, feed);
        double solids = feed.solidsKgPerS() * (1 - passing);
        double liquor = feed.liquorKgPerS();
        double wanted = solids * moistureFraction / (1 - moistureFraction);
        double most = MOST_HELD * liquor;
        double held = Rounded.limited(wanted, most);

        double asked = washKgPerKg * solids;
        HotWater water = HotWater.of(offered, asked, source);
        Stream given = water.draw().condensate();
        double wash = Slurry.of(given).liquorKgPerS() + water.heated().massKgPerS();
        double ratio = held > 0 ? wash / held : 0;
        double left = liquorLeft(ratio);
        Parting parting =
                new Parting(
                        passing,
                        liquor > 0 ? held * left / liquor : 0,
                        liquor > 0 ? held * (1 - left) / liquor : 0,
                        wash > 0 ? Math.min(1, held * (1 - left) / wash) : 0);
        Ledger.Builder ledger =
                Ledger.builder()
                        .reading("wash_water_kg_per_s", wash)
                        .power(feed.solidsKgPerS() * powerJPerKg)
                        .reading("wash_per_cake_liquor", ratio)
                        .reading("liquor_left_fraction", left)
                        .reading("solids_lost_fraction", passing);
        if (wanted > most) {
            ledger.warning(
                    "filter: the slurry holds too little liquor to fill its cake; raise the liquid"
                            + " to solid ratio or lower the moisture");
        }
        water.report(ledger, "wash water");
        Split split = parted(slurry, given, water.heated(), parting);
        return work(
                slurry, new Stream[] {given, water.heated(), water.draw().left()}, split, ledger);
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

    /// Amounts of the three, mol/s.
    private record Split(double[] cake, double[] strong, double[] weak) {}

    private static Split parted(Stream slurry, Stream given, Stream water, Parting parting) {
        double[] cake = slurry.amounts();
        double[] strong = new double[cake.length];
        double[] weak = new double[cake.length];
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
        }
        return new Split(cake, strong, weak);
    }

    private Work work(Stream slurry, Stream[] washes, Split split, Ledger.Builder ledger) {
        double inK = slurry.temperatureK();
        double cooledK = inK - heatLossFraction * (inK - Substance.REFERENCE_K);
        Stream cooled = slurry.at(cooledK);
        Stream filtrate = Stream.of(split.strong, cooledK);
        double heat =
                cooled.enthalpyW()
                        + washes[0].enthalpyW()
                        + washes[1].enthalpyW()
                        - filtrate.enthalpyW();
        Stream cake = Stream.of(split.cake, cooledK);
        Stream weak = Stream.of(split.weak, cooledK);
        double washedK = washedK(cake, weak, heat);
        ledger.duty(Duty.Kind.LOSS, "filter and tanks", cooled.enthalpyW() - slurry.enthalpyW());
        return Work.of(ledger.build(), cake.at(washedK), filtrate, weak.at(washedK), washes[2]);
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

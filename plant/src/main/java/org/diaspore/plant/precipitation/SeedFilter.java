package org.diaspore.plant.precipitation;

import java.util.List;
import java.util.Optional;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.HotWater;

/// Filter of seed, so that spent liquor does not go back with it; hot wash, where there is one,
/// dissolves its oxalate.
///
/// Without wash the cake holds mother liquor. With wash a share of it stays, the rest is water, and
/// a share of the solid oxalate leaves dissolved with the filtrate; condensate is taken as far as
/// it goes.
///
/// @param moistureFraction liquor in the cake, by mass
/// @param wash how the cake is washed; none where it is not
public record SeedFilter(double moistureFraction, Optional<Wash> wash) implements Operation {

    /// Hot wash of seed.
    ///
    /// @param kgPerKg wash water per hydrate
    /// @param source of water beside condensate
    /// @param liquorLeftFraction share of the cake's liquor that washing leaves
    /// @param oxalateFraction share of solid oxalate dissolved
    public record Wash(
            double kgPerKg,
            HotWater.Source source,
            double liquorLeftFraction,
            double oxalateFraction) {}

    private static final int OXALATE = Substances.index("sodium oxalate");
    private static final LiquorReaction DISSOLUTION =
            LiquorReaction.of("sodium oxalate -> Na2C2O4(aq)");
    private static final double MOST_HELD = 0.9;
    // The wash for which the share of oxalate holds, kg/kg.
    private static final double REFERENCE_WASH = 0.5;

    /// The filter of coarse or fine seed without wash.
    public static SeedFilter of(Settings settings) {
        return new SeedFilter(settings.si("precipitation.seed_moisture"), Optional.empty());
    }

    /// The filter of fine seed with its hot wash.
    public static SeedFilter washing(Settings settings) {
        double wash = settings.si("precipitation.seed_wash") * 1000; // m3/kg to kg/kg
        double left = settings.si("precipitation.seed_wash_liquor_left");
        double oxalate = settings.si("precipitation.seed_wash_oxalate");
        double share = wash / REFERENCE_WASH;
        return new SeedFilter(
                settings.si("precipitation.seed_moisture"),
                Optional.of(
                        new Wash(
                                wash,
                                new HotWater.Source(
                                        settings.si("site.water_temperature"),
                                        settings.si("precipitation.seed_wash_temperature")),
                                Math.pow(left, share),
                                1 - Math.pow(1 - oxalate, share))));
    }

    @Override
    public List<String> inlets() {
        return wash.isPresent() ? List.of("slurry", "condensate") : List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return wash.isPresent()
                ? List.of("cake", "filtrate", "condensate-left")
                : List.of("cake", "filtrate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        return wash.isPresent() ? washed(slurry, inlets.stream(1), wash.get()) : drained(slurry);
    }

    private Work drained(Stream slurry) {
        Slurry feed = Slurry.of(slurry);
        double[] cake = slurry.amounts();
        double[] filtrate = parted(cake, feed, held(feed));
        return Work.of(
                ledger(feed).build(),
                cake(slurry, cake),
                Stream.of(filtrate, slurry.temperatureK(), slurry.pressurePa()));
    }

    private Work washed(Stream slurry, Stream condensate, Wash with) {
        Slurry feed = Slurry.of(slurry);
        HotWater water = HotWater.of(condensate, with.kgPerKg * feed.solidsKgPerS(), with.source);
        Stream added = water.water();
        double wash = added.massKgPerS();
        double held = held(feed);
        double stays = Rounded.limited((1 - with.liquorLeftFraction) * held, MOST_HELD * wash);
        double[] cake = slurry.amounts();
        double[] filtrate = parted(cake, feed, held - stays);
        double staying = wash > 0 ? stays / wash : 0;
        for (int i = 0; i < cake.length; i++) {
            cake[i] += staying * added.amount(i);
            filtrate[i] += (1 - staying) * added.amount(i);
        }
        double oxalate = with.oxalateFraction * Math.max(0, cake[OXALATE]);
        cake[OXALATE] -= oxalate;
        filtrate[OXALATE] += oxalate;
        DISSOLUTION.run(filtrate, oxalate);
        Stream cakeOut = cake(slurry, cake);
        double enthalpy = slurry.enthalpyW() + added.enthalpyW() - cakeOut.enthalpyW();
        Ledger.Builder ledger = ledger(feed).reading("oxalate_dissolved_mol_per_s", oxalate);
        water.report(ledger, "wash water to seed");
        return Work.of(
                ledger.build(),
                cakeOut,
                Stream.ofEnthalpy(filtrate, enthalpy, slurry.pressurePa()),
                water.draw().left());
    }

    /// Liquor that the cake holds, kg/s.
    private double held(Slurry feed) {
        double wanted = feed.solidsKgPerS() * moistureFraction / (1 - moistureFraction);
        return Rounded.limited(wanted, MOST_HELD * feed.liquorKgPerS());
    }

    /// Takes the filtrate out of a slurry, so that its cake is left with so much of its liquor.
    private static double[] parted(double[] slurry, Slurry feed, double leftKgPerS) {
        double share = feed.liquorKgPerS() > 0 ? leftKgPerS / feed.liquorKgPerS() : 0;
        double[] filtrate = new double[slurry.length];
        for (int i = 0; i < slurry.length; i++) {
            if (!Slurry.isSolid(i)) {
                filtrate[i] = (1 - share) * slurry[i];
                slurry[i] *= share;
            }
        }
        return filtrate;
    }

    private static Stream cake(Stream slurry, double[] amounts) {
        Stream cake = Stream.of(amounts, slurry.temperatureK(), slurry.pressurePa());
        return slurry.sizes().isNone() ? cake : cake.withSizes(slurry.sizes());
    }

    private static Ledger.Builder ledger(Slurry feed) {
        return Ledger.builder().reading("cake_kg_per_s", feed.solidsKgPerS());
    }
}

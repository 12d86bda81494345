package org.diaspore.plant.precipitation;

import java.util.List;
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

/// Filter of seed, so that spent liquor does not go back with it; hot wash, where there is one,
/// dissolves its oxalate.
///
/// Without wash the cake holds mother liquor. With wash a share of it stays, the rest is water, and
/// a share of the solid oxalate leaves dissolved with the filtrate.
///
/// @param moistureFraction liquor in the cake, by mass
/// @param washKgPerKg wash water per hydrate; 0 for none
/// @param liquorLeftFraction share of the cake's liquor that washing leaves
/// @param oxalateFraction share of solid oxalate dissolved
public record SeedFilter(
        double moistureFraction,
        double washKgPerKg,
        double washK,
        double liquorLeftFraction,
        double oxalateFraction)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final int OXALATE = Substances.index("sodium oxalate");
    private static final LiquorReaction DISSOLUTION =
            LiquorReaction.of("sodium oxalate -> Na2C2O4(aq)");
    private static final double MOST_HELD = 0.9;
    // The wash for which the share of oxalate holds, kg/kg.
    private static final double REFERENCE_WASH = 0.5;

    /// The filter of coarse or fine seed without wash.
    public static SeedFilter of(Settings settings) {
        return new SeedFilter(settings.si("precipitation.seed_moisture"), 0, 298.15, 1, 0);
    }

    /// The filter of fine seed with its hot wash.
    public static SeedFilter washing(Settings settings) {
        double wash = settings.si("precipitation.seed_wash") * 1000; // m3/kg to kg/kg
        double left = settings.si("precipitation.seed_wash_liquor_left");
        double oxalate = settings.si("precipitation.seed_wash_oxalate");
        double share = wash / REFERENCE_WASH;
        return new SeedFilter(
                settings.si("precipitation.seed_moisture"),
                wash,
                settings.si("precipitation.seed_wash_temperature"),
                Math.pow(left, share),
                1 - Math.pow(1 - oxalate, share));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("cake", "filtrate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        if (slurry.isEmpty()) {
            return Work.of(slurry, slurry);
        }
        Slurry feed = Slurry.of(slurry);
        double wash = washKgPerKg * feed.solidsKgPerS();
        double wanted = feed.solidsKgPerS() * moistureFraction / (1 - moistureFraction);
        double held = Rounded.limited(wanted, MOST_HELD * feed.liquorKgPerS());
        double fresh = Rounded.limited((1 - liquorLeftFraction) * held, MOST_HELD * wash);
        double share = feed.liquorKgPerS() > 0 ? (held - fresh) / feed.liquorKgPerS() : 0;
        double[] cake = slurry.amounts();
        double[] filtrate = new double[cake.length];
        for (int i = 0; i < cake.length; i++) {
            if (!Slurry.isSolid(i)) {
                filtrate[i] = (1 - share) * cake[i];
                cake[i] *= share;
            }
        }
        cake[WATER] += fresh / WATER_KG_PER_MOL;
        filtrate[WATER] += (wash - fresh) / WATER_KG_PER_MOL;
        double oxalate = oxalateFraction * Math.max(0, cake[OXALATE]);
        cake[OXALATE] -= oxalate;
        filtrate[OXALATE] += oxalate;
        DISSOLUTION.run(filtrate, oxalate);
        Stream water = Stream.pure("water", wash, washK);
        Stream cakeOut = Stream.of(cake, slurry.temperatureK(), slurry.pressurePa());
        cakeOut = slurry.sizes().isNone() ? cakeOut : cakeOut.withSizes(slurry.sizes());
        double enthalpy = slurry.enthalpyW() + water.enthalpyW() - cakeOut.enthalpyW();
        Ledger.Builder ledger =
                Ledger.builder()
                        .reading("cake_kg_per_s", feed.solidsKgPerS())
                        .reading("oxalate_dissolved_mol_per_s", oxalate);
        if (wash > 0) {
            ledger.supply("wash water to seed", water);
        }
        return Work.of(
                ledger.build(),
                cakeOut,
                wash > 0
                        ? Stream.ofEnthalpy(filtrate, enthalpy, slurry.pressurePa())
                        : Stream.of(filtrate, slurry.temperatureK(), slurry.pressurePa()));
    }
}

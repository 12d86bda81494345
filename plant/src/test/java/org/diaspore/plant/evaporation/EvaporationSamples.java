package org.diaspore.plant.evaporation;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;

/// Evaporators, flashes and crystallisers at their design and off it.
public final class EvaporationSamples {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Stream SPENT = BayerLiquors.spent();

    private EvaporationSamples() {}

    public static List<SampleWork> all() {
        List<SampleWork> all = new ArrayList<>();
        effects(all);
        flashes(all);
        salts(all);
        return all;
    }

    /// By effects, flow, equal area, product flashes and condensate flash.
    private static void effects(List<SampleWork> all) {
        double[][] designs = {
            {5, 0, 1, 3, 1},
            {5, 1, 1, 3, 1},
            {4, 0, 0, 0, 0},
            {6, 0, 1, 3, 1},
            {1, 0, 1, 3, 1},
            {3, 1, 0, 0, 0}
        };
        for (double[] design : designs) {
            Operation train =
                    MultipleEffectEvaporator.of(
                            DEFAULTS.with("evaporation.effects", design[0])
                                    .with("evaporation.flow", design[1])
                                    .with("evaporation.equal_area", design[2])
                                    .with("evaporation.product_flashes", design[3])
                                    .with("evaporation.condensate_flash", design[4]));
            String name = "%.0f effects, flow %.0f".formatted(design[0], design[1]);
            for (double share : new double[] {1e-6, 0.05, 0.25, 0.4, 0.7}) {
                all.add(removing(name, train, share, SPENT));
            }
        }
        Settings jet = DEFAULTS.with("evaporation.jet_pressure", 1e6);
        all.add(removing("steam jet", MultipleEffectEvaporator.of(jet), 0.38, SPENT));
        Settings boosted = DEFAULTS.with("evaporation.boost_vapour", 0.1);
        all.add(removing("boost vapour", MultipleEffectEvaporator.of(boosted), 0.38, SPENT));
    }

    private static void flashes(List<SampleWork> all) {
        Stream pregnant = BayerLiquors.of(260, 0.7, 35, 8, 12, 3, 376.15);
        Stream cold = BayerLiquors.of(255, 0.35, 35, 8, 12, 3, 328.15);
        LiquorFlash flash = LiquorFlash.of(DEFAULTS);
        all.add(SampleWork.of("liquor flash", flash, pregnant, cold));
        all.add(SampleWork.of("liquor flash, nothing to flash", flash, pregnant.at(330), cold));
        for (double share : new double[] {1e-5, 0.05, 0.12, 0.4}) {
            all.add(removing("flash evaporator", FlashEvaporator.of(DEFAULTS), share, cold));
        }
    }

    private static void salts(List<SampleWork> all) {
        double[] amounts = BayerLiquors.of(390, 0.36, 60, 10, 35, 4, 363.15).amounts();
        amounts[Substances.index("KOH(aq)")] += 200;
        amounts[Substances.index("Na3VO4(aq)")] += 5;
        Stream strong = Stream.of(amounts, 363.15);
        Settings boiled =
                DEFAULTS.with("evaporation.salting_boil_down", 0.3)
                        .with("evaporation.salting_share", 0.4);
        all.add(SampleWork.of("salts, strong", SaltCrystalliser.of(DEFAULTS), strong));
        all.add(SampleWork.of("salts, boiled down", SaltCrystalliser.of(boiled), SPENT));
        all.add(SampleWork.of("oxalate", OxalateCrystalliser.of(DEFAULTS), SPENT));
    }

    private static SampleWork removing(
            String name, Operation operation, double share, Stream liquor) {
        double water = liquor.massKgPerS(Substances.index("water"));
        return SampleWork.turned(name + ", " + share, operation, share * water, liquor);
    }
}

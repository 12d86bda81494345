package org.diaspore.plant;

import java.util.EnumMap;
import java.util.Map;
import org.diaspore.ore.Ore;
import org.diaspore.plant.setting.Settings;

/// Every ready plant at its defaults on an ore it is made for, solved once for all tests.
final class SolvedPlants {
    private static final Map<Plant, Result> SOLVED = new EnumMap<>(Plant.class);

    private SolvedPlants() {}

    static synchronized Result of(Plant plant) {
        return SOLVED.computeIfAbsent(plant, key -> PlantRun.run(plantCase(key)));
    }

    static PlantCase plantCase(Plant plant) {
        return new PlantCase("ready", plant, ore(plant), 100, Settings.defaults());
    }

    static Ore ore(Plant plant) {
        return switch (plant) {
            case BAYER_LOW_TEMPERATURE -> ExampleOres.gibbsitic();
            case BAYER_HIGH_TEMPERATURE -> ExampleOres.boehmitic();
            case UPGRADE,
                    BAYER,
                    LIME_BAYER,
                    BAYER_TUBE,
                    UPGRADE_BAYER,
                    SINTER,
                    BAYER_SINTER,
                    FLOTATION_BAYER ->
                    ExampleOres.liulin();
        };
    }
}

package org.diaspore.plant.precipitation;

import java.util.List;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;

/// Operations of the circuit on slurry as it stands in the tanks.
public final class PrecipitationSamples {
    private static final Settings SETTINGS = Settings.defaults();
    static final Stream SLURRY = SeedGuess.slurry(HydrateLiquors.of(240, 0.70, 75), 450);

    private PrecipitationSamples() {}

    public static List<SampleWork> all() {
        return List.of(
                on("agglomeration tank", Precipitator.of(SETTINGS, 1, 2, Stage.AGGLOMERATION)),
                on("growth tank", Precipitator.of(SETTINGS, 3, 10, Stage.GROWTH)),
                on("interstage cooler", InterstageCooler.of(SETTINGS)),
                on("product cyclone", Cyclone.of(SETTINGS, "product")),
                on("coarse-seed cyclone", Cyclone.of(SETTINGS, "coarse-seed")),
                on("seed thickener", SeedThickener.of(SETTINGS)),
                on("seed filter", SeedFilter.of(SETTINGS)),
                SampleWork.of(
                        "washing seed filter",
                        SeedFilter.washing(SETTINGS),
                        SLURRY,
                        Stream.pure("water", 1, 350)));
    }

    private static SampleWork on(String name, Operation operation) {
        return SampleWork.of(name, operation, SLURRY);
    }
}

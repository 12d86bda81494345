package org.diaspore.plant.clarification;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;

/// Operations of clarification at their design and off it.
public final class ClarificationSamples {
    private static final Settings SETTINGS = Settings.defaults();

    private ClarificationSamples() {}

    public static List<SampleWork> all() {
        Stream mud = MudStreams.underflow();
        Stream wash = MudStreams.washLiquor();
        Stream washed = MudStreams.washedMud();
        Stream water = MudStreams.condensate(2.5);
        Stream filtrate = MudStreams.liquor(4, 0.3, 0.6, 0.0007, 350);
        List<SampleWork> all = new ArrayList<>();
        all.add(
                SampleWork.of(
                        "dilution", DilutionTank.of(SETTINGS), MudStreams.blowOff(), wash, water));
        all.add(
                SampleWork.of(
                        "dilution, condensate short",
                        DilutionTank.of(SETTINGS),
                        MudStreams.blowOff(),
                        wash.times(0.5),
                        MudStreams.condensate(0.2)));
        all.add(
                SampleWork.of(
                        "dilution, too weak",
                        DilutionTank.of(SETTINGS),
                        MudStreams.blowOff(),
                        wash.times(3),
                        water));
        all.add(SampleWork.of("settler", Settler.of(SETTINGS), MudStreams.blowOff()));
        all.add(SampleWork.of("thick settler", Settler.of(SETTINGS), mud));
        for (int washers : new int[] {0, 1, 2, 7, 12}) {
            all.add(
                    SampleWork.of(
                            washers + " washers", WasherTrain.of(SETTINGS, washers), mud, wash));
            all.add(
                    SampleWork.of(
                            washers + " final washers",
                            FinalWashers.of(SETTINGS, washers),
                            mud,
                            water,
                            filtrate));
        }
        all.add(
                SampleWork.of(
                        "final washers, much filtrate",
                        FinalWashers.of(SETTINGS),
                        mud,
                        water,
                        filtrate.times(5)));
        all.add(SampleWork.of("little wash", WasherTrain.of(SETTINGS), mud, wash.times(0.2)));
        all.add(
                SampleWork.of(
                        "mud thicker than underflow",
                        WasherTrain.of(SETTINGS, 3),
                        Stream.mix(MudStreams.mud(350), wash.times(0.1)),
                        wash.times(0.3)));
        for (double share : new double[] {0, 0.4, 1}) {
            all.add(
                    SampleWork.of(
                            "causticiser, share " + share,
                            Causticiser.of(SETTINGS.with("clarification.causticiser_share", share)),
                            wash));
        }
        all.add(
                SampleWork.of(
                        "causticiser without lime",
                        Causticiser.of(SETTINGS.with("clarification.lime_per_carbonate", 0)),
                        wash));
        for (double solids : new double[] {0, 0.3, 0.72}) {
            all.add(
                    SampleWork.of(
                            "residue filter to " + solids,
                            ResidueFilter.of(
                                    SETTINGS.with("clarification.cake_solids", solids)
                                            .with("clarification.cake_wash", 0.0003)),
                            washed));
        }
        all.add(SampleWork.of("polishing filter", PolishingFilter.of(SETTINGS), cloudy()));
        for (int stages : new int[] {0, 1, 5, 60}) {
            all.add(
                    SampleWork.of(
                            "heat interchange, stages " + stages,
                            HeatInterchange.of(
                                    SETTINGS.with("clarification.interchange_stages", stages)),
                            MudStreams.liquor(272, 0.66, 40, 0.012, 376),
                            MudStreams.liquor(255, 0.34, 40, 0.0118, 331)));
        }
        all.add(
                SampleWork.of(
                        "heat interchange, cold hotter than hot",
                        HeatInterchange.of(SETTINGS),
                        MudStreams.liquor(272, 0.66, 40, 0.012, 330),
                        MudStreams.liquor(255, 0.34, 40, 0.0118, 360)));
        all.add(
                SampleWork.of(
                        "hydrate filter",
                        HydrateFilter.of(SETTINGS),
                        HydrateFilterIdentityTest.slurry(),
                        Stream.pure("water", 0.4, 350)));
        return all;
    }

    static Stream cloudy() {
        return Stream.mix(
                MudStreams.liquor(272, 0.66, 40, 0.012, 376), MudStreams.mud(376).times(0.001));
    }
}

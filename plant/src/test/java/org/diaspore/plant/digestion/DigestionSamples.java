package org.diaspore.plant.digestion;

import static org.diaspore.plant.RefineryStreams.diasporicOre;
import static org.diaspore.plant.digestion.DigestionStreams.at;
import static org.diaspore.plant.digestion.DigestionStreams.liquor;
import static org.diaspore.plant.digestion.DigestionStreams.slurry;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;

/// Operations of digestion at their design and off it.
public final class DigestionSamples {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Settings INJECTED = DEFAULTS.with("digestion.steam_injection", 1);
    private static final Settings TUBE = at(265, 20, 0);

    private DigestionSamples() {}

    public static List<SampleWork> all() {
        Stream slurry = slurry(DEFAULTS, diasporicOre(), 390, 0.64);
        Stream hot = slurry.at(540).atPressure(6.5e6);
        Stream vapour = Vapour.of(Vapour.STEAM, 10, 480, 1.2e6);
        Stream much = Vapour.of(Vapour.STEAM, 100, 480, 1.2e6);
        List<SampleWork> samples = new ArrayList<>();
        add(samples, SlurryMill.of(DEFAULTS), diasporicOre(), liquor(390, 0.33).times(30));
        for (Settings settings : List.of(DEFAULTS, TUBE, at(145, 20, 1))) {
            add(samples, Predesilication.of(settings), slurry);
            add(samples, Digester.of(settings), slurry);
            add(samples, Digester.of(settings), everything());
        }
        add(samples, SlurryHeater.of(DEFAULTS, 3, 9), slurry, vapour);
        add(samples, SlurryHeater.of(DEFAULTS, 3, 9), slurry, much);
        add(samples, LiveSteamHeater.of(DEFAULTS), slurry);
        add(samples, LiveSteamHeater.of(INJECTED), slurry);
        add(samples, LiveSteamHeater.of(DEFAULTS), hot.at(560));
        add(samples, FlashTank.of(DEFAULTS, 1, 9), hot);
        add(samples, FlashTank.of(DEFAULTS, 9, 9), hot.at(400));
        add(samples, FlashTank.of(DEFAULTS, 9, 9), slurry);
        return samples;
    }

    private static void add(List<SampleWork> samples, Operation operation, Stream... streams) {
        String name = operation.getClass().getSimpleName() + ", sample " + (samples.size() + 1);
        samples.add(SampleWork.of(name, operation, streams));
    }

    /// Some of every solid and solute there is.
    static Stream everything() {
        Random random = new Random(7);
        double[] amounts = liquor(300, 0.3).times(300).amounts();
        for (int i = 0; i < amounts.length; i++) {
            Phase phase = Substances.get(i).phase();
            amounts[i] += phase == Phase.SOLID || phase == Phase.AQUEOUS ? random.nextDouble() : 0;
        }
        return Stream.of(amounts, 350);
    }
}

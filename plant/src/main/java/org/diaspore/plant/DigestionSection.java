package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Mixer;
import org.diaspore.flowsheet.Splitter;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.digestion.CondensatePot;
import org.diaspore.plant.digestion.Digester;
import org.diaspore.plant.digestion.FlashTank;
import org.diaspore.plant.digestion.LiveSteamHeater;
import org.diaspore.plant.digestion.Predesilication;
import org.diaspore.plant.digestion.SlurryHeater;
import org.diaspore.plant.digestion.SlurryMill;
import org.diaspore.plant.setting.Settings;

/// From bauxite and strong liquor to blow-off slurry: mill, predesilication, heaters, digester,
/// flash train.
///
/// ```
/// strong liquor -+-> mill -> predesilication -+-> heater 1 .. n -> live steam -> digester
///                +----------------------------+      ^ vapour n .. 1                |
///                                                    +---- flash tank n .. 1 <-----+
/// ```
///
/// Heater k takes the vapour of flash tank n + 1 - k: the coldest slurry meets the coldest vapour.
/// Its condensate boils again at the pressure of each tank that follows, down to the last. Torn at
/// the vapours, not at the slurry, so that what digestion gives is felt in the same turn.
final class DigestionSection {
    private final Flowsheet.Builder drawing;
    private final Settings settings;

    private DigestionSection(Flowsheet.Builder drawing, Settings settings) {
        this.drawing = drawing;
        this.settings = settings;
    }

    /// Adds what turns `bauxite` and `strong-liquor` into `blow-off-slurry`, and the streams of
    /// flash condensate.
    ///
    /// @return names of the condensate streams, separated by blanks
    static String draw(Flowsheet.Builder drawing, String bauxite, Settings settings) {
        DigestionSection section = new DigestionSection(drawing, settings);
        int stages = (int) Math.round(settings.si("digestion.flash_stages"));
        section.slurry(bauxite);
        section.heaters(stages);
        section.flashTanks(stages);
        return stages == 1
                ? condensateOf(1, stages)
                : condensateOf(stages, stages) + " pot-condensate-" + stages;
    }

    private void slurry(String bauxite) {
        drawing.node(
                        "liquor-to-mill",
                        new Splitter(settings.si("digestion.liquor_to_mill")),
                        List.of("strong-liquor"),
                        List.of("mill-liquor", "direct-liquor"))
                .node(
                        "slurry-mill",
                        SlurryMill.of(settings),
                        List.of(bauxite, "mill-liquor"),
                        List.of("bauxite-slurry"))
                .node(
                        "predesilication",
                        Predesilication.of(settings),
                        List.of("bauxite-slurry"),
                        List.of("desilicated-slurry"))
                .node(
                        "digestion-feed",
                        new Mixer(),
                        List.of("desilicated-slurry direct-liquor"),
                        List.of("slurry-0"));
    }

    private void heaters(int stages) {
        for (int k = 1; k <= stages; k++) {
            drawing.node(
                    "slurry-heater-" + k,
                    SlurryHeater.of(settings, stages + 1 - k, stages),
                    List.of("slurry-" + (k - 1), "flash-vapour-" + (stages + 1 - k)),
                    List.of("slurry-" + k, "flash-condensate-" + k));
        }
        drawing.node(
                "live-heater",
                LiveSteamHeater.of(settings),
                List.of("slurry-" + stages),
                List.of("heated-slurry"));
    }

    private void flashTanks(int stages) {
        drawing.node(
                "digester",
                Digester.of(settings),
                List.of("heated-slurry"),
                List.of("digested-slurry"));
        for (int k = 1; k <= stages; k++) {
            drawing.node(
                            "flash-tank-" + k,
                            FlashTank.of(settings, k, stages),
                            List.of(k == 1 ? "digested-slurry" : "flashed-slurry-" + (k - 1)),
                            List.of(
                                    k == stages ? "blow-off-slurry" : "flashed-slurry-" + k,
                                    k == 1 ? "flash-vapour-1" : "tank-vapour-" + k))
                    .start("flash-vapour-" + k, Stream.none());
            if (k > 1) {
                String earlier = k > 2 ? " pot-condensate-" + (k - 1) : "";
                drawing.node(
                        "condensate-pot-" + k,
                        new CondensatePot(),
                        List.of(condensateOf(k - 1, stages) + earlier, "tank-vapour-" + k),
                        List.of("flash-vapour-" + k, "pot-condensate-" + k));
            }
        }
    }

    /// Condensate of the heater that takes the vapour of a flash tank.
    private static String condensateOf(int tank, int stages) {
        return "flash-condensate-" + (stages + 1 - tank);
    }
}

package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Steam97;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.energy.Consumer;
import org.diaspore.plant.setting.Settings;

/// Says where the steam of a level condenses too cold for those who heat with it.
final class SteamReach {
    private SteamReach() {}

    /// One sentence a level that is too cold, with what to raise; none where no solution was found.
    static List<String> of(PlantCase plantCase, Outcome outcome) {
        List<String> found = new ArrayList<>();
        if (outcome.converged() && plantCase.plant().makesAlumina()) {
            check(found, plantCase.settings(), outcome, true);
            check(found, plantCase.settings(), outcome, false);
        }
        return found;
    }

    private static void check(
            List<String> found, Settings settings, Outcome outcome, boolean isHigh) {
        String key = isHigh ? "power.high_pressure" : "power.low_pressure";
        double steamK = Steam97.saturationTemperatureK(settings.si(key));
        double hottestK = 0;
        String hottest = "";
        for (Node node : outcome.flowsheet().nodes()) {
            boolean isLevel = Consumer.of(node.name()).needsHighPressure() == isHigh;
            double heated = heatedK(node, outcome);
            if (isLevel && heated > hottestK) {
                hottestK = heated;
                hottest = node.name();
            }
        }
        if (hottestK > steamK) {
            found.add(
                    String.format(
                            Locale.ROOT,
                            "steam of %s condenses at %.0f degC, colder than %s at %.0f degC; raise"
                                    + " %s",
                            isHigh ? "the high level" : "the low level",
                            steamK - 273.15,
                            hottest,
                            hottestK - 273.15,
                            key));
        }
    }

    /// Temperature of the hottest outlet of a node that steam heats, K; 0 where it has no steam. A
    /// vessel whose slurry has flashed when it leaves hides what it was heated to.
    private static double heatedK(Node node, Outcome outcome) {
        double heated = 0;
        if (outcome.ledger(node.name()).heatW(Duty.Kind.STEAM) > 0) {
            for (String stream : node.outletStreams()) {
                if (!outcome.stream(stream).isEmpty()) {
                    heated = Math.max(heated, outcome.stream(stream).temperatureK());
                }
            }
        }
        return heated;
    }
}

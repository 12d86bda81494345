package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.RosenbergHealy;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// Whether the main alumina mineral of what is digested can give the A/C that the charge of liquor
/// is to hold; told from settings and bauxite alone, so also of a plant that found no solution.
///
/// The equilibrium is that of strong liquor at digestion temperature, with the offset of practice;
/// gibbsite's equation is held above 180 degC, where gibbsite is gone in a minute.
final class BlowOffReach {
    private static final double ZERO_C_K = 273.15;
    private static final double HIGHEST_GIBBSITE_K = 453.15;

    private BlowOffReach() {}

    /// @return what cannot be reached, with what to change; nothing where it can, or where nothing
    ///   is digested
    static List<String> of(PlantCase plantCase, Outcome outcome) {
        List<String> found = new ArrayList<>();
        for (Node node : outcome.flowsheet().nodes()) {
            if (node.name().equals("slurry-mill")) {
                Stream bauxite = outcome.stream(node.inletStreams().getFirst().getFirst());
                tell(found, plantCase.settings(), bauxite);
            }
        }
        return found;
    }

    private static void tell(List<String> found, Settings settings, Stream bauxite) {
        double gibbsite = aluminium(bauxite, "gibbsite", 1);
        double boehmite = aluminium(bauxite, "boehmite", 1);
        // What roasting makes of diaspore dissolves, where it does, like diaspore.
        double diaspore = aluminium(bauxite, "diaspore", 1) + aluminium(bauxite, "corundum", 2);
        double most = Math.max(gibbsite, Math.max(boehmite, diaspore));
        if (!(most > 0)) {
            return;
        }
        double temperatureK = settings.si("digestion.temperature");
        double caustic = settings.si("evaporation.strong_liquor_caustic");
        double offset = settings.si("digestion.solubility_offset");
        String mineral = most == gibbsite ? "gibbsite" : most == boehmite ? "boehmite" : "diaspore";
        double highest =
                switch (mineral) {
                    case "gibbsite" ->
                            RosenbergHealy.published()
                                    .aToC(Math.min(temperatureK, HIGHEST_GIBBSITE_K), caustic, 0);
                    case "boehmite" ->
                            AluminaSolubility.BOEHMITE.equilibriumAToC(temperatureK, caustic)
                                    + offset;
                    default ->
                            AluminaSolubility.DIASPORE.equilibriumAToC(temperatureK, caustic)
                                    + offset;
                };
        double asked = settings.si("digestion.blow_off_ac");
        if (asked > highest) {
            found.add(
                    "blow-off A/C of %.2f is above what %s gives liquor of this strength at %.0f degC, %.2f; lower"
                                    .formatted(asked, mineral, temperatureK - ZERO_C_K, highest)
                            + " digestion.blow_off_ac, raise digestion.temperature or"
                            + " evaporation.strong_liquor_caustic, or take the plant made for"
                            + " this mineral");
        }
    }

    private static double aluminium(Stream bauxite, String mineral, double atoms) {
        return atoms * Math.max(0, bauxite.amount(Substances.index(mineral)));
    }
}

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

/// The A/C that the charge of liquor holds after the last flash: the one asked for, or less where
/// the main alumina mineral of the bauxite does not give so much.
///
/// The solubility is that in evaporated liquor at digestion temperature, with the offset of
/// practice; gibbsite's equation is held above 180 degC, where gibbsite is gone in a minute. Told
/// from settings and bauxite alone, so that it moves nothing while recycles are solved.
///
/// @param asked A/C
/// @param solubility A/C
/// @param mineral whose solubility it is; blank where bauxite holds none
/// @param saturation share of the solubility that is held at most
record BlowOffReach(double asked, double solubility, String mineral, double saturation) {
    private static final double ZERO_C_K = 273.15;
    private static final double HIGHEST_GIBBSITE_K = 453.15;

    static BlowOffReach of(Settings settings, Stream bauxite) {
        double gibbsite = aluminium(bauxite, "gibbsite", 1);
        double boehmite = aluminium(bauxite, "boehmite", 1);
        // What roasting makes of diaspore dissolves, where it does, like diaspore.
        double diaspore = aluminium(bauxite, "diaspore", 1) + aluminium(bauxite, "corundum", 2);
        double most = Math.max(gibbsite, Math.max(boehmite, diaspore));
        String mineral =
                !(most > 0)
                        ? ""
                        : most == gibbsite
                                ? "gibbsite"
                                : most == boehmite ? "boehmite" : "diaspore";
        return new BlowOffReach(
                settings.si("digestion.blow_off_ac"),
                solubility(settings, mineral),
                mineral,
                settings.si("digestion.highest_saturation"));
    }

    private static double solubility(Settings settings, String mineral) {
        double temperatureK = settings.si("digestion.temperature");
        double caustic = settings.si("evaporation.strong_liquor_caustic");
        double offset = settings.si("digestion.solubility_offset");
        return switch (mineral) {
            case "gibbsite" ->
                    RosenbergHealy.published()
                            .aToC(Math.min(temperatureK, HIGHEST_GIBBSITE_K), caustic, 0);
            case "boehmite" ->
                    AluminaSolubility.BOEHMITE.equilibriumAToC(temperatureK, caustic) + offset;
            case "diaspore" ->
                    AluminaSolubility.DIASPORE.equilibriumAToC(temperatureK, caustic) + offset;
            default -> Double.POSITIVE_INFINITY;
        };
    }

    /// A/C that is held.
    double held() {
        return Math.min(asked, saturation * solubility);
    }

    /// @return what is held in place of what was asked, with what to change; nothing where it is
    ///   held, or where nothing is digested
    static List<String> warnings(PlantCase plantCase, Outcome outcome) {
        List<String> found = new ArrayList<>();
        for (Node node : outcome.flowsheet().nodes()) {
            if (node.name().equals("slurry-mill")) {
                Stream bauxite = outcome.stream(node.inletStreams().getFirst().getFirst());
                BlowOffReach reach = of(plantCase.settings(), bauxite);
                if (reach.held() < reach.asked) {
                    found.add(reach.told(plantCase.settings().si("digestion.temperature")));
                }
            }
        }
        return found;
    }

    private String told(double temperatureK) {
        return "blow-off A/C of %.2f is above %.0f %% of what %s gives liquor of this strength at %.0f degC, %.2f; %.2f is held instead; lower"
                        .formatted(
                                asked,
                                100 * saturation,
                                mineral,
                                temperatureK - ZERO_C_K,
                                solubility,
                                held())
                + " digestion.blow_off_ac, raise digestion.temperature or"
                + " evaporation.strong_liquor_caustic, or take the plant made for this mineral";
    }

    private static double aluminium(Stream bauxite, String mineral, double atoms) {
        return atoms * Math.max(0, bauxite.amount(Substances.index(mineral)));
    }
}

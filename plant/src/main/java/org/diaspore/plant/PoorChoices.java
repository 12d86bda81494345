package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// Names choices that a plant can run with but that defeat upgrading: a roast too cool, too short
/// or too hot, a leach that leaves the silica where it was.
///
/// The limits only decide when a reader is told, never a figure; assumed. They are well off what a
/// plant at its defaults leaves: no clay, little mullite.
final class PoorChoices {
    private static final int MULLITE = Substances.index("mullite");
    private static final double SILICA_IN_MULLITE =
            2 * Substances.get("quartz").kgPerMol() / Substances.kgPerMol(MULLITE);
    private static final double MOST_CLAY_LEFT = 0.10;
    private static final double MOST_MULLITE = 0.10;
    private static final double LEAST_SILICA_REMOVAL = 0.20;

    private PoorChoices() {}

    /// @return one sentence a choice, with what to change; nothing where no solution was found
    static List<String> of(PlantCase plantCase, Outcome outcome) {
        List<String> found = new ArrayList<>();
        if (!plantCase.plant().upgrades() || !outcome.converged()) {
            return found;
        }
        Stream ore = outcome.stream("raw-ore");
        Stream calcine = outcome.stream("hot-calcine");
        // Silica in mol: two per kaolinite or metakaolinite, two per 3:2 mullite.
        double kaolinite = 2 * ore.amount("kaolinite");
        double left = 2 * (calcine.amount("kaolinite") + calcine.amount("metakaolinite"));
        if (left > MOST_CLAY_LEFT * kaolinite) {
            found.add(
                    "roast too cool or too short: "
                            + percent(left / kaolinite)
                            + " of the kaolinite's silica has not become soluble; raise"
                            + " roast.temperature or roast.time");
        }
        double silica = Analysis.ofSolids(ore).silicaKgPerS();
        double mullite = calcine.massKgPerS(MULLITE) * SILICA_IN_MULLITE;
        if (mullite > MOST_MULLITE * silica) {
            found.add(
                    "roast too hot or too long: "
                            + percent(mullite / silica)
                            + " of the silica is bound in mullite, which no leach dissolves; lower"
                            + " roast.temperature or roast.time");
        }
        double removal =
                1 - Analysis.ofSolids(outcome.stream("upgraded-bauxite")).silicaKgPerS() / silica;
        if (silica > 0 && removal < LEAST_SILICA_REMOVAL) {
            found.add(
                    "little upgrading: only "
                            + percent(Math.max(0, removal))
                            + " of the silica is removed; check roast.temperature, roast.time,"
                            + " leach.naoh, leach.time and lime.calcium_to_silicon, or whether this"
                            + " ore's silica is in clay at all");
        }
        return found;
    }

    private static String percent(double fraction) {
        return Math.round(100 * fraction) + " %";
    }
}

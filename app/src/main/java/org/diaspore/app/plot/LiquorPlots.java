package org.diaspore.app.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;

/// All plots that a database allows: solubility of the aluminium hydroxides, lime and silica.
public final class LiquorPlots {
    private LiquorPlots() {}

    /// The plots, and what was left out.
    public record Drawn(List<Plot> plots, List<String> warnings) {
        public Drawn {
            plots = List.copyOf(plots);
            warnings = List.copyOf(warnings);
        }

        /// SVG and CSV by file name.
        public Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            for (Plot plot : plots) {
                files.put(plot.name() + ".svg", plot.svg());
                files.put(plot.name() + ".csv", plot.csv());
            }
            return files;
        }
    }

    /// @throws InputException where the database has nothing that can be drawn
    public static Drawn of(Database database) {
        List<Plot> plots = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        boolean aluminate = database.master("Al").isPresent() && database.master("Na").isPresent();
        List<String> hydroxides =
                AluminaPlots.MINERALS.stream()
                        .filter(name -> aluminate && database.mineral(name).isPresent())
                        .toList();
        var alumina = new AluminaPlots(database);
        hydroxides.forEach(name -> plots.add(alumina.isotherms(name)));
        if (!hydroxides.isEmpty()) {
            plots.add(alumina.overTemperature(hydroxides));
        }
        AluminaPlots.MINERALS.stream()
                .filter(name -> !hydroxides.contains(name))
                .forEach(name -> warnings.add(database.name() + " has no " + name));
        if (SilicatePlots.canBe(database)) {
            var silicate = new SilicatePlots(database);
            plots.add(silicate.excessLime());
            plots.add(silicate.overLime());
            plots.add(silicate.stability());
        } else {
            warnings.add(
                    database.name()
                            + " lacks portlandite or the C-S-H series C0.7SH to C1.6SH: no plots of"
                            + " silica");
        }
        for (Plot plot : plots) {
            if (plot instanceof Chart chart && chart.gaps() > 0) {
                warnings.add(
                        chart.name()
                                + ": states that did not converge left out, a gap in a curve: "
                                + chart.gaps());
            }
        }
        if (plots.isEmpty()) {
            throw new InputException(
                    "--plots",
                    database.name(),
                    "a database with sodium, aluminium and Gibbsite, Boehmite or Diaspore",
                    "Try: --database liquor.");
        }
        return new Drawn(plots, warnings);
    }
}

package org.diaspore.plant;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// What a plant makes of an ore: the solved flowsheet, its key figures, and what to beware of.
///
/// @param figures by name, in the order they are told
/// @param warnings poor choices, values outside ranges, weak data
public record Result(
        PlantCase plantCase, Outcome outcome, Map<String, Figure> figures, List<String> warnings) {
    public Result {
        warnings = List.copyOf(warnings);
    }

    public boolean converged() {
        return outcome.converged();
    }

    /// Why the plant did not converge, with what to try; empty when it did.
    public String reason() {
        return Reason.of(plantCase, outcome);
    }

    public boolean has(String figure) {
        return figures.containsKey(figure);
    }

    /// A figure by name.
    ///
    /// @throws InputException when the plant has no such figure
    public Figure figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new InputException(
                    "figure",
                    name,
                    "one of " + String.join(", ", figures.keySet()),
                    "Try: upgrade.alumina_silica_ratio.");
        }
        return figure;
    }

    public double value(String figure) {
        return figure(figure).value();
    }

    /// The streams that cross the plant's boundary.
    public List<Crossing> crossings() {
        return Crossing.of(outcome);
    }

    /// The settings the plant reads, in the order of the process.
    public List<Setting> settings() {
        List<String> parts = plantCase.plant().parts();
        return Settings.table(parts);
    }
}

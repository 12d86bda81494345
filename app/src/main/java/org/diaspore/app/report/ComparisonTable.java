package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.diaspore.plant.Figure;
import org.diaspore.plant.Plant;
import org.diaspore.plant.Result;
import org.diaspore.study.Claim;
import org.diaspore.study.RouteComparison;
import org.diaspore.study.Spread;

/// Routes side by side: rows are figures, columns are plants, with the change against plant `bayer`
/// on the same ore and the owner's public claims beside.
///
/// @param plants in the order asked for
record ComparisonTable(RouteComparison comparison, List<Plant> plants, List<Row> rows) {
    /// Which figure a claim is about.
    private static final Map<String, String> CLAIMED =
            Map.of(
                    "alumina_silica_ratio", "upgrade.alumina_silica_ratio",
                    "mass_yield", "upgrade.mass_yield",
                    "alumina_grade", "upgrade.alumina_grade",
                    "caustic_change", "refinery.caustic_use",
                    "residue_change", "refinery.residue_make",
                    "co2_change", "refinery.co2");

    /// One figure over the plants.
    record Row(String figure, String unit, List<Cell> cells, Optional<Claim> claim) {}

    /// One plant's answer.
    ///
    /// @param value empty where the plant has no such figure or did not converge
    /// @param change against `bayer`, empty where that was not run
    record Cell(OptionalDouble value, OptionalDouble change, Optional<Spread> spread) {}

    static ComparisonTable of(RouteComparison comparison) {
        List<Plant> plants = List.copyOf(comparison.results().keySet());
        Map<String, String> claimedFigures = new LinkedHashMap<>(CLAIMED);
        Set<String> names = new LinkedHashSet<>();
        for (Result result : comparison.results().values()) {
            for (Figure figure : result.figures().values()) {
                if (claimedFigures.containsValue(figure.name())
                        && figure.name().startsWith("upgrade.")) {
                    names.add(figure.name());
                }
            }
        }
        for (Result result : comparison.results().values()) {
            for (String name : result.figures().keySet()) {
                if (name.startsWith("refinery.") || name.startsWith("recovery.")) {
                    names.add(name);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(
                    new Row(
                            name,
                            unit(comparison, name),
                            plants.stream().map(plant -> cell(comparison, plant, name)).toList(),
                            claim(comparison, name)));
        }
        return new ComparisonTable(comparison, plants, rows);
    }

    private static String unit(RouteComparison comparison, String name) {
        return comparison.results().values().stream()
                .filter(result -> result.has(name))
                .map(result -> result.figure(name).unit())
                .findFirst()
                .orElse("");
    }

    private static Optional<Claim> claim(RouteComparison comparison, String figure) {
        return comparison.claims().stream()
                .map(RouteComparison.Checked::claim)
                .filter(claim -> figure.equals(CLAIMED.get(claim.name())))
                .findFirst();
    }

    private static Cell cell(RouteComparison comparison, Plant plant, String name) {
        OptionalDouble value = value(comparison, plant, name);
        OptionalDouble base =
                plant == Plant.BAYER
                        ? OptionalDouble.empty()
                        : value(comparison, Plant.BAYER, name);
        OptionalDouble change =
                value.isPresent() && base.isPresent() && base.getAsDouble() > 0
                        ? OptionalDouble.of(value.getAsDouble() / base.getAsDouble() - 1)
                        : OptionalDouble.empty();
        Optional<Spread> spread =
                Optional.ofNullable(comparison.spreads().getOrDefault(plant, Map.of()).get(name))
                        .filter(points -> Double.isFinite(points.p50()));
        return new Cell(value, change, spread);
    }

    private static OptionalDouble value(RouteComparison comparison, Plant plant, String name) {
        Result result = comparison.results().get(plant);
        return result != null
                        && result.converged()
                        && result.has(name)
                        && Double.isFinite(result.value(name))
                ? OptionalDouble.of(result.value(name))
                : OptionalDouble.empty();
    }

    boolean hasSpreads() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.spread().isPresent());
    }

    /// The claimed range in words, changes in percent.
    static String claimed(Claim claim) {
        if (claim.isChange()) {
            return claim.low() == claim.high()
                    ? Digits.change(claim.low())
                    : Digits.change(claim.low()) + " to " + Digits.change(claim.high());
        }
        return claim.low() == claim.high()
                ? Digits.of(claim.low())
                : Digits.of(claim.low()) + " to " + Digits.of(claim.high());
    }

    /// A number of a claim's kind in words.
    static String number(Claim claim, double value) {
        return claim.isChange() ? Digits.change(value) : Digits.of(value, 3);
    }

    static String number(OptionalDouble value) {
        return value.isPresent() ? Digits.of(value.getAsDouble()) : "-";
    }

    static String change(OptionalDouble change) {
        return change.isPresent() ? Digits.change(change.getAsDouble()) : "";
    }

    /// P50 with P10 to P90, in few places.
    static String spread(Cell cell) {
        return cell.spread()
                .map(points ->
                        Digits.brief(points.p50())
                                + " ("
                                + Digits.brief(points.p10())
                                + ".."
                                + Digits.brief(points.p90())
                                + ")")
                .orElse("");
    }
}

package org.diaspore.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.SizedSolid;
import org.diaspore.plant.Result;
import org.diaspore.plant.precipitation.SizeDistribution;

/// What a solved refinery shows along its trains: sizes of hydrate, the liquor through the
/// precipitation tanks, temperatures of slurry heaters and flash tanks.
public final class RefineryPlots {
    private static final double ZERO_C = 273.15;
    private static final double PERCENT = 100;
    private static final List<Double> STEPS = List.of(0.02, 0.05, 0.1, 1.0, 5.0, 10.0, 20.0, 50.0);

    private final Outcome outcome;
    private final String source;

    private RefineryPlots(Result result) {
        this.outcome = result.outcome();
        this.source =
                "Computed by Diaspore: case "
                        + result.plantCase().name()
                        + ", plant "
                        + result.plantCase().plant().id()
                        + ".";
    }

    /// The plots that the plant has the operations for; none of a plant that did not converge.
    public static List<Plot> of(Result result) {
        RefineryPlots plots = new RefineryPlots(result);
        List<Plot> all = new ArrayList<>();
        if (result.converged() && result.outcome().hasStream("hydrate")) {
            plots.sizes(all);
            plots.precipitation(all);
            plots.heatTrain(all);
        }
        return all;
    }

    private void sizes(List<Plot> all) {
        SizedSolid product = outcome.stream("hydrate").sizes();
        if (product.classes() == 0) {
            return;
        }
        List<Curve> curves = new ArrayList<>();
        curves.add(cumulative("product", Palette.FIRST, Curve.Stroke.LINE, product));
        curves.add(byClass("product, by class", product));
        seed(curves, "coarse-seed", Palette.SECOND, Curve.Stroke.DASHED);
        seed(curves, "fine-seed", Palette.THIRD, Curve.Stroke.DOTTED);
        all.add(
                new Chart(
                        "product-sizes",
                        "Sizes of hydrate",
                        "Mass finer than a size, and mass in each class, where volumes double from"
                                + " class to class. Attrition of calcining is left out.",
                        Axis.log("size, um", "size_um", 2, 350),
                        Axis.linear("mass, %", "mass_percent", 0, 100, 20),
                        curves,
                        "",
                        source));
    }

    private void seed(List<Curve> curves, String stream, String colour, Curve.Stroke stroke) {
        if (outcome.hasStream(stream) && outcome.stream(stream).sizes().classes() > 0) {
            SizedSolid solid = outcome.stream(stream).sizes();
            curves.add(cumulative(stream.replace('-', ' '), colour, stroke, solid));
        }
    }

    private static Curve cumulative(
            String name, String colour, Curve.Stroke stroke, SizedSolid solid) {
        SizeDistribution sizes = SizeDistribution.of(solid);
        SizeGrid grid = solid.grid();
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 0; i <= solid.classes(); i++) {
            double size = i < solid.classes() ? grid.lowerM(i) : grid.lowerM(i - 1) * grid.ratio();
            points.add(point(1e6 * size, PERCENT * sizes.fractionBelow(size)));
        }
        return new Curve(name, colour, stroke, points);
    }

    private static Curve byClass(String name, SizedSolid solid) {
        double sum = 0;
        for (int i = 0; i < solid.classes(); i++) {
            sum += Math.max(0, solid.molPerS(i));
        }
        SizeGrid grid = solid.grid();
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 0; i < solid.classes(); i++) {
            double share = sum > 0 ? PERCENT * Math.max(0, solid.molPerS(i)) / sum : 0;
            points.add(point(1e6 * grid.lowerM(i), share));
            points.add(point(1e6 * grid.lowerM(i) * grid.ratio(), share));
        }
        return new Curve(name, Palette.FOURTH, Curve.Stroke.LINE, points);
    }

    private void precipitation(List<Plot> all) {
        List<Node> tanks = train("precipitator-");
        if (tanks.isEmpty()) {
            return;
        }
        String which = "At the outlet of each tank, in the order of the slurry.";
        Curve ratio = along("liquor", Palette.FIRST, tanks, l -> l.reading("a_to_c"));
        Curve limit =
                along(
                        "gibbsite equilibrium",
                        Palette.SECOND,
                        tanks,
                        l -> l.reading("equilibrium_a_to_c"));
        all.add(
                profile(
                        "precipitation-ac",
                        "A/C through precipitation",
                        which,
                        "precipitation tank",
                        "A/C, g Al2O3 / g Na2CO3",
                        "a_to_c",
                        List.of(ratio, limit)));
        Curve warm =
                along("slurry", Palette.FIRST, tanks, l -> l.reading("temperature_K") - ZERO_C);
        all.add(
                profile(
                        "precipitation-temperature",
                        "Temperature through precipitation",
                        which,
                        "precipitation tank",
                        "temperature, °C",
                        "temperature_degC",
                        List.of(warm)));
        Curve solids = along("hydrate", Palette.FIRST, tanks, l -> l.reading("solids_kg_per_m3"));
        all.add(
                profile(
                        "precipitation-hydrate",
                        "Hydrate through precipitation",
                        which,
                        "precipitation tank",
                        "hydrate, kg per m3 of slurry",
                        "hydrate_kg_per_m3",
                        List.of(solids)));
    }

    private void heatTrain(List<Plot> all) {
        List<Node> heaters = train("slurry-heater-");
        List<Node> tanks = train("flash-tank-");
        if (heaters.isEmpty() || tanks.size() != heaters.size()) {
            return;
        }
        // Heater k takes the vapour of flash tank n + 1 - k.
        List<Node> facing = tanks.reversed();
        all.add(
                profile(
                        "heat-train",
                        "Temperatures of slurry heaters and flash tanks",
                        "Each heater faces the flash tank whose vapour it condenses; the vapour"
                                + " is colder than the slurry it leaves by the boiling point elevation.",
                        "slurry heater, from the cold end",
                        "temperature, °C",
                        "temperature_degC",
                        List.of(
                                along(
                                        "slurry in flash tank",
                                        Palette.SECOND,
                                        facing,
                                        l -> l.reading("temperature_K") - ZERO_C),
                                along(
                                        "vapour condensing",
                                        Palette.THIRD,
                                        heaters,
                                        l -> l.reading("condensing_K") - ZERO_C),
                                along(
                                        "slurry after heater",
                                        Palette.FIRST,
                                        heaters,
                                        l -> l.reading("slurry_out_K") - ZERO_C))));
    }

    /// Operations of a name and a number, in the order of the numbers.
    private List<Node> train(String prefix) {
        List<Node> train = new ArrayList<>();
        for (int k = 1; outcome.hasNode(prefix + k); k++) {
            String name = prefix + k;
            outcome.flowsheet().nodes().stream()
                    .filter(node -> node.name().equals(name))
                    .forEach(train::add);
        }
        return train;
    }

    private Curve along(
            String name, String colour, List<Node> train, ToDoubleFunction<Ledger> reading) {
        List<Curve.Point> points = new ArrayList<>();
        for (int k = 0; k < train.size(); k++) {
            Ledger ledger = outcome.ledger(train.get(k).name());
            points.add(point(k + 1, reading.applyAsDouble(ledger)));
        }
        Curve.Stroke stroke =
                colour.equals(Palette.FIRST)
                        ? Curve.Stroke.LINE
                        : colour.equals(Palette.SECOND) ? Curve.Stroke.DASHED : Curve.Stroke.DOTTED;
        return new Curve(name, colour, stroke, points);
    }

    private static Curve.Point point(double x, double y) {
        return new Curve.Point(x, y, true, "");
    }

    private Chart profile(
            String name,
            String title,
            String subtitle,
            String along,
            String label,
            String column,
            List<Curve> curves) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        int last = 1;
        for (Curve curve : curves) {
            last = Math.max(last, curve.points().size());
            for (Curve.Point point : curve.points()) {
                least = Math.min(least, point.y());
                most = Math.max(most, point.y());
            }
        }
        double span = Math.max(most - least, 1e-3);
        double step = STEPS.stream().filter(s -> span / s <= 8).findFirst().orElse(100.0);
        Axis y =
                Axis.linear(
                        label,
                        column,
                        step * Math.floor(least / step),
                        step * Math.ceil(most / step + 1e-9),
                        step);
        Axis x = Axis.linear(along, "number", 1, Math.max(2, last), 1);
        return new Chart(name, title, subtitle, x, y, curves, "", source);
    }
}

package org.diaspore.app.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diaspore.chemistry.Sources;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.Term;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;
import org.diaspore.chemistry.liquor.LiquorDatabase;

/// Minerals and gases of a solved liquor: ion activity product against constant, and what follows.
record MineralAccount(EquilibriumProblem problem, Equilibrium state, Database database) {
    private static final double SATURATED = 1e-6;
    private static final double NEAR = -1;
    private static final double ZERO_C_K = 273.15;
    private static final int MOST = 12;

    /// Indices and constants, then the reactions they belong to.
    List<Section> sections() {
        List<String> offered = problem.minerals().keySet().stream().toList();
        List<String> shown =
                state.saturationIndex().entrySet().stream()
                        .filter(e -> !offered.contains(e.getKey()) && e.getValue() > NEAR)
                        .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList();
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> reactions = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Stream.concat(offered.stream(), shown.stream())
                .map(name -> database.mineral(name).orElseThrow())
                .forEach(mineral -> {
                    rows.add(row(mineral));
                    String line = mineral.line() == 0 ? "" : Integer.toString(mineral.line());
                    reactions.add(List.of(mineral.name(), line, reaction(mineral)));
                    cited(mineral).ifPresent(sources::add);
                });
        long near = state.saturationIndex().values().stream().filter(s -> s > NEAR).count();
        Section indices =
                new Section(
                        "minerals",
                        "Minerals and gases",
                        List.of("mineral", "saturation_index", "log10_IAP", "log10_K", "verdict"),
                        rows,
                        List.of(
                                "Saturation index = log10 IAP - log10 K at this temperature and pressure;"
                                        + " IAP is the ion activity product of the reaction as the database"
                                        + " has it. Shown: those offered, and of the other "
                                        + state.saturationIndex().size()
                                        + " that its elements can form the nearest above -1 ("
                                        + near
                                        + " in all)."));
        return List.of(
                indices,
                new Section(
                        "reactions",
                        "Their dissolution, with the line of the database",
                        List.of("mineral", "line", "reaction"),
                        reactions,
                        sources));
    }

    private List<Object> row(Mineral mineral) {
        double index = state.saturationIndex().getOrDefault(mineral.name(), Double.NaN);
        double product = product(mineral);
        // The constant in use has the effect of pressure in it, that of the database has not.
        double logK =
                Double.isNaN(product) ? mineral.logK().at(problem.temperatureK()) : product - index;
        return List.of(
                mineral.name(),
                index,
                Double.isNaN(product) ? index + logK : product,
                logK,
                verdict(mineral, index));
    }

    /// Source, spread and range of a constant of the project's own database.
    private Optional<String> cited(Mineral mineral) {
        if (!LiquorAccount.ofTheHouse(database)) {
            return Optional.empty();
        }
        double celsius = problem.temperatureK() - ZERO_C_K;
        return LiquorDatabase.constants().stream()
                .filter(c -> c.name().equals(mineral.name()))
                .findFirst()
                .map(c -> {
                    boolean outside = celsius < c.lowestC() - 1e-6 || celsius > c.highestC() + 1e-6;
                    return String.format(
                            Locale.ROOT,
                            "%s: log10 K within %.2g (%s), %.0f to %.0f degC%s; %s.",
                            mineral.name(),
                            c.spread(),
                            c.grade().word(),
                            c.lowestC(),
                            c.highestC(),
                            outside ? ", EXTRAPOLATED here" : "",
                            Sources.citation(c.source()));
                });
    }

    private double product(Mineral mineral) {
        double sum = 0;
        for (Term term : mineral.dissolution()) {
            sum += term.coefficient() * log10Activity(term.species());
        }
        return sum;
    }

    private double log10Activity(String species) {
        return switch (species) {
            case "H2O" -> Math.log10(state.waterActivity());
            case "H+" -> -state.pH();
            case "e-" -> problem.pe().isPresent() ? -problem.pe().getAsDouble() : Double.NaN;
            default -> state.log10Activity().getOrDefault(species, Double.NaN);
        };
    }

    private String verdict(Mineral mineral, double index) {
        boolean offered = problem.minerals().containsKey(mineral.name());
        double mol = state.mineralMol().getOrDefault(mineral.name(), 0.0);
        if (Double.isNaN(index)) {
            return "cannot form: an element or valence is missing";
        }
        if (mineral.gas() && mol == 0) {
            return String.format(Locale.ROOT, "fugacity %.3g atm", Math.pow(10, index));
        }
        if (mol > 0) {
            double change = mol - problem.minerals().getOrDefault(mineral.name(), 0.0);
            return String.format(Locale.ROOT, "in equilibrium, %.4g mol (%+.3g)", mol, change);
        }
        if (Math.abs(index) < SATURATED) {
            return "just saturated";
        }
        if (index > 0) {
            return "supersaturated, not offered";
        }
        return offered ? "undersaturated: dissolved or not formed" : "undersaturated";
    }

    private static String reaction(Mineral mineral) {
        return Stream.concat(Stream.of(mineral.formula()), side(mineral.dissolution(), -1))
                        .collect(Collectors.joining(" + "))
                + " = "
                + side(mineral.dissolution(), 1).collect(Collectors.joining(" + "));
    }

    private static Stream<String> side(List<Term> terms, int sign) {
        return terms.stream()
                .filter(t -> sign * t.coefficient() > 0)
                .map(t -> {
                    double n = Math.abs(t.coefficient());
                    return n == 1 ? t.species() : number(n) + " " + t.species();
                });
    }

    private static String number(double n) {
        return n == Math.rint(n)
                ? Long.toString((long) n)
                : String.format(Locale.ROOT, "%.5g", n).replaceAll("(\\.\\d*?)0+$", "$1");
    }
}

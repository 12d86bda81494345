package org.diaspore.app.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diaspore.chemistry.activity.SolventWater;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.BDotTable;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Gamma;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// The activity model of a solved liquor: its papers, its parameters for the main species at this
/// temperature, and where it leaves its range.
record ActivityAccount(
        EquilibriumProblem problem,
        Equilibrium state,
        Database database,
        Map<String, AqueousSpecies> species) {
    private static final int MAIN = 6;
    private static final double LEAST_MOLALITY = 1e-6;
    private static final double ZERO_C_K = 273.15;

    Section section() {
        List<AqueousSpecies> main = main();
        return switch (database.activity()) {
            case ActivityParameters.DebyeHuckel d -> debyeHuckel(main);
            case ActivityParameters.BDot b -> bDot(b.table(), main);
            case ActivityParameters.Pitzer p ->
                    interactions(
                            "Pitzer",
                            p.interactions(),
                            main,
                            List.of(
                                    "Papers: K. S. Pitzer, J. Phys. Chem. 77 (1973) 268;"
                                            + " unsymmetrical mixing J. Solution Chem. 4 (1975) 249,"
                                            + (p.etheta() ? " on." : " off."),
                                    "Debye-Hückel slope: "
                                            + (p.slope() == ActivityParameters.Slope.MOLLER
                                                    ? "Møller (1988)"
                                                    : "Wagner and Pruss (2002), Bradley and Pitzer"
                                                            + " (1979)")
                                            + (p.macInnes()
                                                    ? "; single ions by the MacInnes convention."
                                                    : "; single ions unscaled, no MacInnes"
                                                            + " convention.")));
            case ActivityParameters.Sit s ->
                    interactions(
                            "SIT",
                            s.interactions(),
                            main,
                            List.of(
                                    "Papers: G. Scatchard, Chem. Rev. 19 (1936) 309; L. Ciavatta,"
                                            + " Ann. Chim. 70 (1980) 551."));
        };
    }

    private List<AqueousSpecies> main() {
        return species.values().stream()
                .filter(s -> molality(s) > LEAST_MOLALITY)
                .sorted((a, b) -> Double.compare(molality(b), molality(a)))
                .limit(MAIN)
                .toList();
    }

    private double molality(AqueousSpecies s) {
        return state.molality().getOrDefault(s.name(), 0.0);
    }

    private Section debyeHuckel(List<AqueousSpecies> main) {
        var water = new SolventWater();
        water.at(problem.temperatureK(), problem.pressurePa());
        return gammas(
                "Debye-Hückel",
                main,
                constants(water.a(), water.b()),
                "Papers: C. W. Davies, Ion Association (1962); A. H. Truesdell and B. F. Jones,"
                        + " J. Res. USGS 2 (1974) 233. Activity of water: 1 - 0.017 times the sum"
                        + " of molalities.");
    }

    private Section bDot(BDotTable table, List<AqueousSpecies> main) {
        double bDot = between(table.temperaturesC(), table.bDot());
        return gammas(
                "B-dot",
                main,
                constants(
                                between(table.temperaturesC(), table.a()),
                                between(table.temperaturesC(), table.b()))
                        + String.format(java.util.Locale.ROOT, ", B-dot %.4f", bDot),
                "Paper: H. C. Helgeson, Am. J. Sci. 267 (1969) 729. Activity of water: 1 - 0.017"
                        + " times the sum of molalities, as PHREEQC has it; it does not follow from"
                        + " the coefficients by Gibbs-Duhem.");
    }

    private static String constants(double a, double b) {
        return String.format(java.util.Locale.ROOT, "A %.4f, B %.4f per angstrom", a, b);
    }

    private double between(List<Double> at, List<Double> values) {
        double celsius = Math.clamp(problem.temperatureK() - ZERO_C_K, at.getFirst(), at.getLast());
        int k = 0;
        while (k < at.size() - 2 && celsius > at.get(k + 1)) {
            k++;
        }
        double share = (celsius - at.get(k)) / (at.get(k + 1) - at.get(k));
        return values.get(k) + share * (values.get(k + 1) - values.get(k));
    }

    private Section gammas(
            String model, List<AqueousSpecies> main, String constants, String papers) {
        List<List<Object>> rows = new ArrayList<>();
        for (AqueousSpecies s : main) {
            rows.add(List.of(s.name(), (double) s.charge(), words(s)));
        }
        return new Section(
                "activity",
                "Activity model: " + model,
                List.of("species", "charge", "equation"),
                rows,
                List.of("At this temperature and pressure: " + constants + ".", papers));
    }

    private static String words(AqueousSpecies s) {
        return switch (s.gamma()) {
            case Gamma.Davies d -> "Davies";
            case Gamma.TruesdellJones t ->
                    "Truesdell-Jones, size " + t.sizeAngstrom() + " angstrom, b " + t.b();
            case Gamma.Neutral n -> "neutral, log10 gamma = " + n.b() + " I";
            case Gamma.BDot b when s.charge() == 0 -> "neutral, 1";
            case Gamma.BDot b -> "B-dot, size " + b.sizeAngstrom() + " angstrom";
            case Gamma.DrummondCo2 c -> "salts out as CO2, Drummond (1981)";
            case Gamma.Unit u -> "1";
        };
    }

    private Section interactions(
            String model, List<Interaction> all, List<AqueousSpecies> main, List<String> papers) {
        Set<String> names = main.stream().map(AqueousSpecies::name).collect(Collectors.toSet());
        List<List<Object>> rows = new ArrayList<>();
        for (Interaction i : all) {
            if (names.containsAll(i.species())) {
                double value = i.value().at(problem.temperatureK(), problem.pressurePa());
                rows.add(List.of(i.kind().name(), String.join(" ", i.species()), value));
            }
        }
        List<String> remarks = new ArrayList<>(papers);
        remarks.add(
                "Shown: parameters among "
                        + String.join(", ", names.stream().sorted().toList())
                        + "; what is not listed is 0.");
        return new Section(
                "activity",
                "Activity model: " + model,
                List.of("parameter", "species", "value"),
                rows,
                remarks);
    }

    /// What lies outside the range of the model.
    List<String> warnings() {
        double strength = state.ionicStrength();
        List<String> warnings = new ArrayList<>();
        ActivityRange range = ActivityRange.of(database);
        if (strength > range.highestStrength()) {
            warnings.add(
                    String.format(
                            java.util.Locale.ROOT,
                            "ionic strength %.3g mol/kg is above %.3g, where %s",
                            strength,
                            range.highestStrength(),
                            range.why()));
        }
        double celsius = problem.temperatureK() - ZERO_C_K;
        if (celsius < range.lowestC() - 1e-6 || celsius > range.highestC() + 1e-6) {
            warnings.add(
                    String.format(
                            java.util.Locale.ROOT,
                            "%.4g degC is outside %.4g to %.4g degC, the range of %s",
                            celsius,
                            range.lowestC(),
                            range.highestC(),
                            database.name()));
        }
        if (!state.converged()) {
            warnings.add("these are the numbers of the last iterate, not of an equilibrium");
        }
        return warnings;
    }
}

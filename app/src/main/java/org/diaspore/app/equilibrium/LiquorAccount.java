package org.diaspore.app.equilibrium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diaspore.app.report.Paint;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// Why a liquor is as it is: one solved state with what it rests on.
public final class LiquorAccount {
    private static final double ZERO_C_K = 273.15;
    private static final double ATM_PA = 101325;
    private static final double LEAST_SHARE = 0.001;
    private static final int MOST_SPECIES = 6;

    private final String name;
    private final EquilibriumProblem problem;
    private final Equilibrium state;
    private final Database database;
    private final Map<String, AqueousSpecies> species = new LinkedHashMap<>();

    public LiquorAccount(
            String name, EquilibriumProblem problem, Equilibrium state, Database database) {
        this.name = name;
        this.problem = problem;
        this.state = state;
        this.database = database;
        for (AqueousSpecies s : database.species()) {
            if (state.molality().containsKey(s.name())) {
                species.put(s.name(), s);
            }
        }
    }

    public String text(Paint paint) {
        return String.join("\n", sections().stream().map(s -> s.text(paint)).toList());
    }

    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("case", name);
        document.put("converged", state.converged());
        sections().forEach(section -> document.put(section.key(), section.json()));
        return JsonWriter.write(document);
    }

    List<Section> sections() {
        var activity = new ActivityAccount(problem, state, database, species);
        List<Section> sections = new ArrayList<>();
        sections.add(liquor());
        sections.add(balances());
        sections.add(charges());
        sections.add(speciation());
        sections.addAll(new MineralAccount(problem, state, database).sections());
        sections.add(activity.section());
        sections.add(provenance(activity.warnings()));
        return sections;
    }

    private Section liquor() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("temperature", problem.temperatureK() - ZERO_C_K, "degC"));
        rows.add(List.of("pressure", problem.pressurePa() / ATM_PA, "atm"));
        rows.add(List.of("pH", state.pH(), problem.pH().isPresent() ? "fixed" : "charge balance"));
        rows.add(
                problem.pe().isPresent()
                        ? List.of("pe", problem.pe().getAsDouble(), "fixed")
                        : List.of("pe", "", "redox off: no element changes its valence"));
        rows.add(List.of("ionic strength", state.ionicStrength(), "mol/kg water"));
        rows.add(List.of("activity of water", state.waterActivity(), ""));
        rows.add(List.of("water", state.waterKg(), "kg, 1 before minerals reacted"));
        rows.add(List.of("Newton steps", (double) state.iterations(), ""));
        return new Section(
                "state",
                name + (state.converged() ? ", converged" : ", " + state.reason()),
                List.of("what", "value", "unit"),
                rows,
                List.of());
    }

    /// The symbol of `C` or `C(4)`.
    static String symbol(String component) {
        int bracket = component.indexOf('(');
        return bracket > 0 ? component.substring(0, bracket) : component;
    }

    private Map<String, Double> atoms(String mineral) {
        return database.mineral(mineral).orElseThrow().elements();
    }

    private static void add(Map<String, Double> into, Map<String, Double> atoms, double mol) {
        atoms.forEach((element, n) -> into.merge(symbol(element), n * mol, Double::sum));
    }

    private Section balances() {
        Map<String, Double> given = new TreeMap<>();
        problem.totals().forEach((c, mol) -> given.merge(symbol(c), mol, Double::sum));
        problem.minerals().forEach((m, mol) -> add(given, atoms(m), mol));
        Map<String, Double> dissolved = new TreeMap<>();
        species.forEach((s, of) ->
                add(
                        dissolved,
                        of.elements(),
                        state.waterKg() * state.molality().getOrDefault(s, 0.0)));
        Map<String, Double> solid = new TreeMap<>();
        state.mineralMol().forEach((m, mol) -> add(solid, atoms(m), mol));
        List<List<Object>> rows = new ArrayList<>();
        given.forEach((element, mol) -> {
            if (mol > 0 && !element.equals("H") && !element.equals("O")) {
                double liquor = dissolved.getOrDefault(element, 0.0);
                double minerals = solid.getOrDefault(element, 0.0);
                rows.add(
                        List.of(
                                element,
                                mol,
                                liquor,
                                minerals,
                                Math.abs(mol - liquor - minerals) / mol));
            }
        });
        return new Section(
                "elements",
                "Mass balance, mol",
                List.of("element", "given", "liquor", "minerals", "imbalance_fraction"),
                rows,
                List.of(
                        "Recounted from the species, not taken from the solver. Hydrogen and oxygen"
                                + " follow from water."));
    }

    private Section charges() {
        double plus = 0;
        double minus = 0;
        for (AqueousSpecies s : species.values()) {
            double z = s.charge() * state.molality().getOrDefault(s.name(), 0.0);
            plus += Math.max(0, z);
            minus += Math.max(0, -z);
        }
        return new Section(
                "charge",
                "Charge balance, mol charge per kg water",
                List.of("positive", "negative", "left_over"),
                List.of(List.of(plus, minus, plus - minus)),
                problem.pH().isPresent()
                        ? List.of("The pH was fixed, so the charge need not close.")
                        : List.of());
    }

    private Section speciation() {
        List<List<Object>> rows = new ArrayList<>();
        var elements = new TreeMap<String, Double>();
        species.forEach(
                (s, of) -> add(elements, of.elements(), state.molality().getOrDefault(s, 0.0)));
        elements.remove("O");
        elements.remove("H");
        elements.remove("E");
        elements.forEach((element, total) -> {
            if (total > 0) {
                species.values().stream()
                        .filter(s -> share(s, element, total) >= LEAST_SHARE)
                        .sorted((a, b) ->
                                Double.compare(share(b, element, total), share(a, element, total)))
                        .limit(MOST_SPECIES)
                        .forEach(s -> rows.add(row(element, s, share(s, element, total))));
            }
        });
        for (String water : List.of("OH-", "H+")) {
            if (species.containsKey(water)) {
                rows.add(row("", species.get(water), Double.NaN));
            }
        }
        return new Section(
                "species",
                "Main species",
                List.of(
                        "element",
                        "species",
                        "share",
                        "mol_per_kgw",
                        "log10_activity",
                        "log10_gamma"),
                rows,
                List.of("Share of the element in the liquor; species below 0.1 % are left out."));
    }

    private double share(AqueousSpecies s, String element, double total) {
        double atoms = 0;
        for (Map.Entry<String, Double> e : s.elements().entrySet()) {
            atoms += symbol(e.getKey()).equals(element) ? e.getValue() : 0;
        }
        return atoms * state.molality().getOrDefault(s.name(), 0.0) / total;
    }

    private List<Object> row(String element, AqueousSpecies s, double share) {
        double molality = state.molality().getOrDefault(s.name(), 0.0);
        double activity = state.log10Activity().getOrDefault(s.name(), Double.NaN);
        return List.of(
                element,
                s.name(),
                Double.isNaN(share) ? "" : (Object) share,
                molality,
                activity,
                activity - Math.log10(molality));
    }

    /// Whether it is the database that the project brings, which cites each constant.
    static boolean ofTheHouse(Database database) {
        return database.name().startsWith("liquor:");
    }

    private Section provenance(List<String> range) {
        List<String> remarks = new ArrayList<>();
        boolean ours = ofTheHouse(database);
        remarks.add(
                "Database: "
                        + database.name()
                        + (ours
                                ? ", the project's own; choices and limits: docs/theory/liquor.md."
                                : "; its constants and parameters are its own and were not judged"
                                        + " here."));
        remarks.add(
                "Method: docs/theory/equilibrium.md. Line numbers are those of "
                        + (ours ? "minerals.tsv." : "the database file."));
        range.forEach(warning -> remarks.add("Warning: " + warning + "."));
        database.warnings().forEach(warning -> remarks.add("Warning: " + warning));
        return new Section("provenance", "Rests on", List.of(), List.of(), remarks);
    }
}

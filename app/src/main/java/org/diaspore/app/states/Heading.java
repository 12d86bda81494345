package org.diaspore.app.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.diaspore.app.text.CsvRow;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Master;
import org.diaspore.chemistry.database.Mineral;

/// The first line of a table of states: what its columns are.
///
/// @param place file and line, for messages
/// @param names without blanks at the ends
/// @param written as they stand in the file
/// @param unknown names of `out_` columns that the database lacks
record Heading(
        String place,
        List<String> names,
        List<String> written,
        List<Column> columns,
        List<String> unknown) {
    private static final String TOTAL = "total_";
    private static final String TOTAL_UNIT = "_mol_per_kgw";
    private static final String PHASE = "phase_";
    private static final String PHASE_UNIT = "_mol";
    private static final String OUT = "out_";

    private static final Map<String, Column> FIXED = new LinkedHashMap<>();

    static {
        FIXED.put("case", new Column.Case());
        FIXED.put("temperature_C", new Column.TemperatureC());
        FIXED.put("pressure_atm", new Column.PressureAtm());
        FIXED.put("pe", new Column.Pe());
        FIXED.put("pH", new Column.PH());
        FIXED.put("out_converged", new Column.Converged());
        FIXED.put("out_reason", new Column.Reason());
    }

    /// @throws InputException for a column that is unknown, missing, there twice or inconsistent
    static Heading read(CsvRow row, String file, Database database) {
        String place = file + " line " + row.line();
        try {
            List<String> names = row.cells().stream().map(String::strip).toList();
            separated(row);
            distinct(names);
            required(names);
            return read(place, names, row.written(), database);
        } catch (InputException e) {
            throw e.at(place);
        }
    }

    private static Heading read(
            String place, List<String> names, List<String> written, Database database) {
        List<String> elements = database.masters().stream().map(Master::element).toList();
        List<String> minerals = database.minerals().stream().map(Mineral::name).toList();
        Set<String> components = new TreeSet<>();
        List<Column> columns = new ArrayList<>();
        List<Integer> results = new ArrayList<>();
        for (String name : names) {
            if (FIXED.containsKey(name)) {
                columns.add(FIXED.getOrDefault(name, new Column.Case()));
            } else if (framed(name, TOTAL, TOTAL_UNIT)) {
                String component = middle(name, TOTAL, TOTAL_UNIT);
                component(name, component, elements, database);
                components.add(component);
                columns.add(new Column.Total(component));
            } else if (framed(name, PHASE, PHASE_UNIT)) {
                String mineral = middle(name, PHASE, PHASE_UNIT);
                mineral(name, mineral, minerals, database);
                columns.add(new Column.Phase(mineral));
            } else if (framed(name, OUT, "")) {
                results.add(columns.size());
                columns.add(new Column.Reason());
            } else {
                throw unknown(columns.size() + 1, name);
            }
        }
        once(components);
        List<String> lacking = new ArrayList<>();
        for (int c : results) {
            columns.set(c, result(names.get(c), database, components, lacking));
        }
        return new Heading(place, names, written, List.copyOf(columns), List.copyOf(lacking));
    }

    private static Column result(
            String name, Database database, Set<String> components, List<String> lacking) {
        String what = name.substring(OUT.length());
        return new Column.Result(
                Quantity.of(what, database, components)
                        .orElseGet(() -> {
                            lacking.add(name);
                            double absent = what.matches("(la|lg|si)_.*") ? Quantity.ABSENT : 0;
                            return (state, problem) -> absent;
                        }));
    }

    private static boolean framed(String name, String before, String behind) {
        return name.startsWith(before)
                && name.endsWith(behind)
                && name.length() > before.length() + behind.length();
    }

    private static String middle(String name, String before, String behind) {
        return name.substring(before.length(), name.length() - behind.length());
    }

    /// A table with other separators looks like one column.
    private static void separated(CsvRow row) {
        String first = row.cells().getFirst();
        for (String other : List.of(";", "\t")) {
            if (row.cells().size() == 1 && first.contains(other)) {
                throw new InputException(
                        "columns",
                        "separated by " + (other.equals(";") ? "semicolons" : "tabs"),
                        "separated by commas",
                        "Try: save the table as CSV with commas, and points in numbers.");
            }
        }
    }

    private static void distinct(List<String> names) {
        for (int c = 0; c < names.size(); c++) {
            int before = names.indexOf(names.get(c));
            if (before < c && !names.get(c).isEmpty()) {
                throw new InputException(
                        "column " + (c + 1),
                        "'" + names.get(c) + "' a second time",
                        "there once; column " + (before + 1) + " has that name too",
                        "Try: take one of the two out.");
            }
        }
    }

    private static void required(List<String> names) {
        for (String needed : List.of("case", "temperature_C")) {
            if (!names.contains(needed)) {
                throw new InputException(
                        "columns",
                        "no column '" + needed + "'",
                        "with a first line that names case, temperature_C and what is in the liquor",
                        names.stream()
                                .filter(n ->
                                        n.toLowerCase(java.util.Locale.ROOT)
                                                .startsWith(needed.substring(0, 4)))
                                .findFirst()
                                .map(n -> "Try: name column '" + n + "' " + needed + ".")
                                .orElse("Try: start from examples/liquor-states.csv."));
            }
        }
    }

    private static InputException unknown(int number, String name) {
        List<String> known = new ArrayList<>(FIXED.keySet());
        String remedy;
        if (name.isEmpty()) {
            remedy = "Try: name the column, or take its comma out of every line.";
        } else if (name.startsWith(TOTAL)) {
            String x = name.substring(TOTAL.length()).replaceAll("_.*", "");
            remedy = "Try: " + TOTAL + x + TOTAL_UNIT + ", in mol per kg water.";
        } else if (name.startsWith(PHASE)) {
            String x = name.substring(PHASE.length()).replaceAll("_[^_]*$", "");
            remedy = "Try: " + PHASE + x + PHASE_UNIT + ", in mol per kg water.";
        } else {
            remedy = Names.remedy(name, known, "total_Na_mol_per_kgw or phase_Gibbsite_mol");
        }
        return new InputException(
                "column " + number,
                name.isEmpty() ? "no name" : "'" + name + "'",
                "one of case, temperature_C, pressure_atm, pe, pH, total_X_mol_per_kgw, phase_X_mol,"
                        + " out_X",
                remedy);
    }

    private static void component(
            String column, String component, List<String> elements, Database database) {
        if (component.matches("[HOE](\\(.*\\))?")) {
            throw new InputException(
                    column,
                    component,
                    "an element other than H, O and the electron",
                    "Try: take it out; water, charge balance and pe take care of it.");
        }
        if (!elements.contains(component)) {
            throw new InputException(
                    column,
                    "'" + component + "'",
                    "an element or valence of " + database.name(),
                    Names.remedy(component, elements, "another database"));
        }
    }

    private static void mineral(
            String column, String mineral, List<String> minerals, Database database) {
        if (!minerals.contains(mineral)) {
            throw new InputException(
                    column,
                    "'" + mineral + "'",
                    "a mineral or gas of " + database.name(),
                    Names.remedy(mineral, minerals, "another database"));
        }
    }

    /// An element is given as a whole or by valence, never both.
    private static void once(Set<String> components) {
        for (String valence : components) {
            int bracket = valence.lastIndexOf('(');
            String element = bracket > 0 ? valence.substring(0, bracket) : "";
            if (components.contains(element)) {
                throw new InputException(
                        TOTAL + valence + TOTAL_UNIT,
                        "beside " + TOTAL + element + TOTAL_UNIT,
                        "one of the two, for both count " + element,
                        "Try: add them under one name.");
            }
        }
    }

    /// Whether the table says which results it wants.
    boolean asksForResults() {
        return columns.stream().anyMatch(Column.Result.class::isInstance);
    }

    boolean has(Class<? extends Column> kind) {
        return columns.stream().anyMatch(kind::isInstance);
    }
}

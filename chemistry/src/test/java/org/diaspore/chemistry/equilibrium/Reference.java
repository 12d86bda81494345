package org.diaspore.chemistry.equilibrium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.ReferenceData;

/// States computed with PHREEQC 3 and the databases it was given, in the reference folder. Tests
/// that need them skip where the folder is absent.
final class Reference {
    private static final double ATM_PA = 101325;

    /// One row: the problem it states and the numbers of its `out_` columns.
    record State(String name, EquilibriumProblem problem, Map<String, Double> out) {}

    private Reference() {}

    static List<State> states(String name) {
        List<String> lines = ReferenceData.lines("chemistry/" + name);
        String[] header = lines.getFirst().split(",", -1);
        return lines.subList(1, lines.size()).stream()
                .map(line -> state(header, line.split(",", -1)))
                .toList();
    }

    private static State state(String[] header, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int c = 0; c < header.length; c++) {
            row.put(header[c], cells[c]);
        }
        EquilibriumProblem problem =
                EquilibriumProblem.at(
                        number(row, "temperature_C") + 273.15,
                        number(row, "pressure_atm") * ATM_PA);
        var out = new LinkedHashMap<String, Double>();
        for (String column : header) {
            if (column.startsWith("out_")) {
                out.put(column.substring("out_".length()), number(row, column));
            } else if (column.startsWith("total_")) {
                String component =
                        column.substring("total_".length(), column.indexOf("_mol_per_kgw"));
                problem = problem.withTotal(component, number(row, column));
            } else if (column.startsWith("phase_") && !row.getOrDefault(column, "").isBlank()) {
                String mineral = column.substring("phase_".length(), column.lastIndexOf("_mol"));
                problem = problem.withMineral(mineral, number(row, column));
            }
        }
        return new State("case " + row.get("case"), problem, out);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}

package org.diaspore.app.states;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.diaspore.app.text.CsvRow;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;

/// Turns a row of a table of states into a problem, checking every cell.
final class StateReader {
    private static final double ATM_PA = 101325;
    private static final double CELSIUS_K = 273.15;
    private static final double BOILING_C = 100;
    private static final double HIGHEST_C = 300;
    private static final double HIGHEST_ATM = 987;
    private static final double HIGHEST_MOL = 999;
    // A table that begins at 0.01 degC serves 0 degC as well.
    private static final double TABLE_SLACK_C = 0.02;

    private final String file;
    private final Heading heading;
    private final double lowestC;
    private final double highestC;
    private final String range;

    StateReader(String file, Heading heading, Database database) {
        this.file = file;
        this.heading = heading;
        double low = 0;
        double high = HIGHEST_C;
        String of = "";
        if (database.activity() instanceof ActivityParameters.BDot b) {
            List<Double> table = b.table().temperaturesC();
            if (table.getFirst() - TABLE_SLACK_C > low || table.getLast() < high) {
                of = ", the range of the activity table of " + database.name();
            }
            low = Math.max(low, table.getFirst() - TABLE_SLACK_C);
            high = Math.min(high, table.getLast());
        }
        lowestC = low;
        highestC = high;
        range = "a number from " + plain(low) + " to " + plain(high) + " degC" + of;
    }

    private static String plain(double c) {
        return String.format(java.util.Locale.ROOT, "%.6g", c).replaceAll("\\.?0+$", "");
    }

    /// @throws InputException with file, line and column
    EquilibriumProblem read(CsvRow row) {
        try {
            complete(row);
            return problem(row);
        } catch (InputException e) {
            throw e.at(file + " line " + row.line());
        }
    }

    private void complete(CsvRow row) {
        int columns = heading.columns().size();
        if (row.cells().size() != columns) {
            throw new InputException(
                    "row",
                    row.cells().size() + (row.cells().size() == 1 ? " cell" : " cells"),
                    columns + " cells, one for each column of the first line",
                    row.cells().size() > columns
                            ? "Try: a point in numbers, not a comma; quote a text that holds a comma."
                            : "Try: a comma for every empty cell.");
        }
    }

    private EquilibriumProblem problem(CsvRow row) {
        double temperatureC = Double.NaN;
        OptionalDouble pressureAtm = OptionalDouble.empty();
        OptionalDouble pe = OptionalDouble.empty();
        OptionalDouble pH = OptionalDouble.empty();
        Map<String, Double> totals = new LinkedHashMap<>();
        Map<String, Double> minerals = new LinkedHashMap<>();
        for (int c = 0; c < heading.columns().size(); c++) {
            Cell cell = new Cell(heading.names().get(c), row.cells().get(c).strip());
            switch (heading.columns().get(c)) {
                case Column.TemperatureC t ->
                        temperatureC = cell.required(lowestC, highestC, range);
                case Column.PressureAtm p -> {
                    pressureAtm = cell.optional(0, HIGHEST_ATM, "a number above 0 to 987 atm");
                    if (pressureAtm.isPresent() && pressureAtm.getAsDouble() == 0) {
                        throw cell.wrong("a number above 0 to 987 atm", "leave it blank for 1 atm");
                    }
                }
                case Column.Pe e ->
                        pe = cell.optional(-40, 40, "a number from -40 to 40, or blank");
                case Column.PH h -> pH = cell.optional(-5, 20, "a number from -5 to 20, or blank");
                case Column.Total t ->
                        cell.optional(0, HIGHEST_MOL, "0 to 999 mol per kg water")
                                .ifPresent(mol -> totals.put(t.component(), mol));
                case Column.Phase p ->
                        cell.optional(0, HIGHEST_MOL, "0 to 999 mol, or blank for not offered")
                                .ifPresent(mol -> minerals.put(p.mineral(), mol));
                case Column.Case k -> {}
                case Column.Result r -> {}
                case Column.Converged k -> {}
                case Column.Reason k -> {}
            }
        }
        // 573.15 K exactly for 300 degC, whatever the sum rounds to.
        double temperatureK = Math.min(temperatureC + CELSIUS_K, HIGHEST_C + CELSIUS_K);
        EquilibriumProblem problem =
                EquilibriumProblem.at(temperatureK, pressurePa(temperatureC, pressureAtm));
        for (Map.Entry<String, Double> total : totals.entrySet()) {
            problem = problem.withTotal(total.getKey(), total.getValue());
        }
        for (Map.Entry<String, Double> mineral : minerals.entrySet()) {
            problem = problem.withMineral(mineral.getKey(), mineral.getValue());
        }
        if (pH.isPresent()) {
            problem = problem.withPH(pH.getAsDouble());
        }
        return pe.isPresent() ? problem.withPe(pe.getAsDouble()) : problem;
    }

    private static double pressurePa(double temperatureC, OptionalDouble pressureAtm) {
        if (pressureAtm.isPresent()) {
            return pressureAtm.getAsDouble() * ATM_PA;
        }
        return temperatureC > BOILING_C
                ? Math.max(ATM_PA, Steam97.saturationPressurePa(temperatureC + CELSIUS_K))
                : ATM_PA;
    }

    /// A cell that should hold a number.
    private record Cell(String column, String text) {
        double required(double low, double high, String allowed) {
            return optional(low, high, allowed)
                    .orElseThrow(() ->
                            new InputException(
                                    column, "nothing", allowed, "Try: fill the cell, such as 60."));
        }

        OptionalDouble optional(double low, double high, String allowed) {
            if (text.isEmpty()) {
                return OptionalDouble.empty();
            }
            double value = number(allowed);
            if (!(value >= low && value <= high)) {
                throw wrong(allowed, remedy(value));
            }
            return OptionalDouble.of(value);
        }

        private double number(String allowed) {
            // Java alone would take 1d, 0x1p3 and NaN as well.
            if (!text.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?")) {
                throw wrong(
                        allowed,
                        text.matches("[-+]?[0-9]+,[0-9]+")
                                ? "a point instead of the comma, " + text.replace(',', '.')
                                : "a plain number without unit, such as 0.5 or 1e-3");
            }
            return Double.parseDouble(text);
        }

        private String remedy(double value) {
            if (column.equals("temperature_C")) {
                return value > HIGHEST_C
                        ? "degrees Celsius, not kelvin"
                        : "a temperature within that range";
            }
            return column.startsWith("total_") || column.startsWith("phase_")
                    ? "mol, not g or mg, and no sign"
                    : "a number within that range, or leave the cell blank";
        }

        InputException wrong(String allowed, String remedy) {
            return new InputException(column, "'" + text + "'", allowed, "Try: " + remedy + ".");
        }
    }
}

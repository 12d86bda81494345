package org.diaspore.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.ChemicalSystem;
import org.diaspore.chemistry.equilibrium.EquilibriumSolver;

/// States of one chemical system, solved one after the other without allocation.
///
/// Every state is solved once when this is made; one that does not converge is an error, so that a
/// failure never counts as speed.
final class StateWork {
    private static final double ATM_PA = 101325;
    private static final double HOT_ATM = 20;

    /// A table of frozen states and the components that it has columns of.
    record Inputs(String resource, List<String> components) {}

    private final EquilibriumSolver solver;
    private final double[] temperatureK;
    private final double[][] totals;
    private final int[][] offered;
    private final double[][] moles;
    private final boolean[] warm;
    private int next;

    private StateWork(
            ChemicalSystem system,
            double[] temperatureK,
            double[][] totals,
            int[][] offered,
            double[][] moles,
            boolean[] warm) {
        this.solver = new EquilibriumSolver(system, 16);
        this.temperatureK = temperatureK;
        this.totals = totals;
        this.offered = offered;
        this.moles = moles;
        this.warm = warm;
        for (int k = 0; k < totals.length; k++) {
            if (!solveNext()) {
                throw new IllegalStateException("state " + k + " did not converge");
            }
        }
    }

    int states() {
        return totals.length;
    }

    /// Solves the next state, round and round.
    boolean solveNext() {
        int k = next;
        next = k + 1 == totals.length ? 0 : k + 1;
        double pascal = temperatureK[k] < 373.15 ? ATM_PA : HOT_ATM * ATM_PA;
        boolean ok =
                solver.speciate(
                        temperatureK[k], pascal, totals[k], Double.NaN, Double.NaN, warm[k]);
        return ok && (offered[k].length == 0 || solver.equilibrate(offered[k], moles[k]));
    }

    /// The frozen states of a resource, each with the same minerals offered, 10 mmol of each.
    static StateWork frozen(Database database, Inputs inputs, List<String> minerals) {
        List<String> columns = inputs.components();
        List<Table.Row> rows = Table.read(StateWork.class, inputs.resource()).rows();
        double[] temperature =
                rows.stream().mapToDouble(r -> r.number("temperature_C") + 273.15).toArray();
        double[][] totals =
                rows.stream()
                        .map(r -> columns.stream().mapToDouble(r::number).toArray())
                        .toArray(double[][]::new);
        return of(database, columns, temperature, totals, minerals, new boolean[totals.length]);
    }

    /// A walk: from each of the frozen states, 0.2 mmol of sodium at a time, each step from the
    /// answer before.
    static StateWork walk(Database database, Inputs inputs, List<String> minerals, int steps) {
        StateWork from = frozen(database, inputs, List.of());
        int n = from.totals.length * steps;
        var temperature = new double[n];
        var totals = new double[n][];
        var warm = new boolean[n];
        int sodium = from.solver.system().component("Na");
        for (int k = 0; k < n; k++) {
            temperature[k] = from.temperatureK[k / steps];
            totals[k] = from.totals[k / steps].clone();
            totals[k][sodium] += 2e-4 * (k % steps);
            warm[k] = k % steps > 0;
        }
        return of(database, from.solver.system().components(), temperature, totals, minerals, warm);
    }

    private static StateWork of(
            Database database,
            List<String> components,
            double[] temperature,
            double[][] totals,
            List<String> minerals,
            boolean[] warm) {
        ChemicalSystem system = ChemicalSystem.of(database, components, false);
        int[] numbers =
                minerals.stream().mapToInt(m -> system.mineralNumber(m).orElseThrow()).toArray();
        double[] mol = new double[numbers.length];
        Arrays.fill(mol, 0.01);
        int n = totals.length;
        return new StateWork(
                system,
                temperature,
                totals,
                IntStream.range(0, n).mapToObj(k -> numbers).toArray(int[][]::new),
                IntStream.range(0, n).mapToObj(k -> mol).toArray(double[][]::new),
                warm);
    }

    /// The states of a file of the reference folder, cold.
    static StateWork reference(Database database, List<String> lines) {
        List<String> header = List.of(lines.getFirst().split(",", -1));
        List<String[]> rows =
                lines.subList(1, lines.size()).stream().map(l -> l.split(",", -1)).toList();
        List<String> components = names(header, "total_", "_mol_per_kgw");
        ChemicalSystem system = ChemicalSystem.of(database, components, false);
        List<String> minerals = names(header, "phase_", "_mol");
        int n = rows.size();
        var temperature = new double[n];
        var totals = new double[n][];
        var offered = new int[n][];
        var moles = new double[n][];
        for (int k = 0; k < n; k++) {
            String[] row = rows.get(k);
            temperature[k] = cell(row, header, "temperature_C") + 273.15;
            totals[k] =
                    components.stream()
                            .mapToDouble(c -> cell(row, header, "total_" + c + "_mol_per_kgw"))
                            .toArray();
            List<String> given =
                    minerals.stream()
                            .filter(m -> !row[header.indexOf("phase_" + m + "_mol")].isBlank())
                            .filter(m -> system.mineralNumber(m).isPresent())
                            .toList();
            offered[k] =
                    given.stream().mapToInt(m -> system.mineralNumber(m).orElseThrow()).toArray();
            moles[k] =
                    given.stream()
                            .mapToDouble(m -> cell(row, header, "phase_" + m + "_mol"))
                            .toArray();
        }
        return new StateWork(system, temperature, totals, offered, moles, new boolean[n]);
    }

    private static List<String> names(List<String> header, String before, String after) {
        return header.stream()
                .filter(h -> h.startsWith(before))
                .map(h -> h.substring(before.length(), h.length() - after.length()))
                .toList();
    }

    private static double cell(String[] row, List<String> header, String column) {
        return Double.parseDouble(row[header.indexOf(column)]);
    }
}

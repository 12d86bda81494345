package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every state of the reference folder, computed with PHREEQC 3 and the same database.
class ReferenceStatesOracleTest {
    private static final double ABSENT = -999;

    @ParameterizedTest
    @CsvSource({
        "llnl-speciation.csv, llnl.dat",
        "pitzer-brines.csv, pitzer.dat",
        "llnl-equilibrium.csv, llnl.dat"
    })
    void everyStateConvergesToTheNumbersOfPhreeqc(String file, String database) {
        List<Reference.State> states = Reference.states(file);
        var equilibrator = new Equilibrator(ReferenceData.database(database));
        var misses = new ArrayList<String>();
        for (Reference.State state : states) {
            Equilibrium found = equilibrator.solve(state.problem());
            if (found.converged()) {
                state.out()
                        .forEach((column, value) -> compare(state, column, value, found, misses));
            } else {
                misses.add(state.name() + ": " + found.reason());
            }
        }
        assertThat(states).isNotEmpty();
        assertThat(misses).isEmpty();
    }

    private static void compare(
            Reference.State state,
            String column,
            double expected,
            Equilibrium found,
            List<String> misses) {
        double molality = state.out().getOrDefault(column.replaceFirst("^la_", "m_"), 0.0);
        Miss miss =
                switch (column) {
                    case "pH" -> new Miss(found.pH(), expected, 0.001);
                    case "temp" -> new Miss(found.temperatureK() - 273.15, expected, 1e-9);
                    case "mu" -> new Miss(found.ionicStrength(), expected, 1e-6 * (1 + expected));
                    case "charge" -> new Miss(found.charge(), 0, 1e-12);
                    default -> named(column, expected, molality, state, found);
                };
        if (!(Math.abs(miss.found - miss.expected) <= miss.tolerance)) {
            misses.add(
                    String.format(
                            Locale.ROOT,
                            "%s, %s: found %.9g, expected %.9g",
                            state.name(),
                            column,
                            miss.found,
                            miss.expected));
        }
    }

    private record Miss(double found, double expected, double tolerance) {}

    private static Miss named(
            String column,
            double expected,
            double molality,
            Reference.State state,
            Equilibrium found) {
        int bar = column.indexOf('_');
        String kind = bar > 0 ? column.substring(0, bar) : "";
        String name = column.substring(bar + 1);
        return switch (kind) {
            case "m" ->
                    expected > 1e-12
                            ? new Miss(log10(found, name), Math.log10(expected), 0.002)
                            : new Miss(found.molality().getOrDefault(name, 0.0), expected, 2e-12);
            case "la" ->
                    molality > 1e-12
                            ? new Miss(
                                    found.log10Activity().getOrDefault(name, Double.NaN),
                                    expected,
                                    0.002)
                            : new Miss(0, 0, 0);
            case "si" -> new Miss(saturation(found, name), Math.max(expected, ABSENT), 0.005);
            case "d" -> {
                double start = state.problem().minerals().getOrDefault(name, 0.0);
                double change = found.mineralMol().getOrDefault(name, 0.0) - start;
                yield new Miss(change, expected, Math.max(1e-6, 1e-3 * Math.abs(expected)));
            }
            default ->
                    new Miss(
                            found.mineralMol().getOrDefault(column, 0.0),
                            expected,
                            Math.max(1e-6, 1e-3 * expected));
        };
    }

    private static double log10(Equilibrium found, String species) {
        return Math.log10(found.molality().getOrDefault(species, 0.0));
    }

    private static double saturation(Equilibrium found, String mineral) {
        return Math.max(ABSENT, found.saturationIndex().getOrDefault(mineral, ABSENT));
    }
}

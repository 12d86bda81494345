package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import org.diaspore.chemistry.InputException;

/// States of one chemical system to solve, a row each.
///
/// Exception: the arrays are the caller's and not copied, for a batch may be large; they are read
/// only and must not change while it is solved.
public final class BatchStates {
    final double[] temperatureK;
    final double[] pressurePa;
    final double[][] totals;
    final double[] pH;
    final double[] pe;
    final int[] offered;
    final double[][] moles;

    private BatchStates(
            double[] temperatureK,
            double[] pressurePa,
            double[][] totals,
            double[] pH,
            double[] pe,
            int[] offered,
            double[][] moles) {
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
        this.totals = totals;
        this.pH = pH;
        this.pe = pe;
        this.offered = offered;
        this.moles = moles;
    }

    /// Liquors with the pH of the charge balance.
    ///
    /// @param totals mol per kg water: a row per state, in it the components of the system in order
    public static BatchStates of(double[] temperatureK, double[] pressurePa, double[][] totals) {
        int n = temperatureK.length;
        same("pressures", pressurePa.length, n);
        same("rows of totals", totals.length, n);
        double[] free = new double[n];
        Arrays.fill(free, Double.NaN);
        return new BatchStates(
                temperatureK, pressurePa, totals, free, free, new int[0], new double[n][0]);
    }

    /// The same with minerals offered.
    ///
    /// @param offered numbers of the minerals, see {@link ChemicalSystem#mineralNumber}
    /// @param moles at the start per kg water: a row per state, in it the minerals in order; 0 may
    ///   form
    public BatchStates withMinerals(int[] offered, double[][] moles) {
        same("rows of moles", moles.length, size());
        for (double[] row : moles) {
            same("minerals in a row of moles", row.length, offered.length);
        }
        return new BatchStates(temperatureK, pressurePa, totals, pH, pe, offered.clone(), moles);
    }

    /// The same with a fixed pH; NaN for that of the charge balance.
    public BatchStates withPH(double[] pH) {
        same("pH values", pH.length, size());
        return new BatchStates(temperatureK, pressurePa, totals, pH, pe, offered, moles);
    }

    /// The same with a fixed pe, for a system with redox.
    public BatchStates withPe(double[] pe) {
        same("pe values", pe.length, size());
        return new BatchStates(temperatureK, pressurePa, totals, pH, pe, offered, moles);
    }

    public int size() {
        return temperatureK.length;
    }

    /// Checks the states against the system they are to be solved with.
    void check(ChemicalSystem system) {
        for (double[] row : totals) {
            same("components in a row of totals", row.length, system.components().size());
        }
        number("offered mineral", offered, system.minerals().size());
        for (int i = 0; i < size(); i++) {
            try {
                EquilibriumProblem.at(temperatureK[i], pressurePa[i]);
            } catch (InputException e) {
                throw e.at("state " + i);
            }
            amounts("total", totals[i], i);
            amounts("moles of a mineral", moles[i], i);
        }
    }

    private static void amounts(String what, double[] amounts, int state) {
        for (double a : amounts) {
            if (!(a >= 0 && a < Double.POSITIVE_INFINITY)) {
                throw new InputException(
                                what, a, "a finite number, 0 or more", "Try: 0 for absent.")
                        .at("state " + state);
            }
        }
    }

    static void number(String what, int[] numbers, int below) {
        for (int k : numbers) {
            if (k < 0 || k >= below) {
                throw new InputException(
                        what,
                        k,
                        "0 to " + (below - 1),
                        "Try: the number that the chemical system gives for its name.");
            }
        }
    }

    private static void same(String what, int found, int wanted) {
        if (found != wanted) {
            throw new InputException(
                    what,
                    found,
                    "as many as the states, components or minerals they are for: " + wanted,
                    "Try: one row per state and one column per component or mineral.");
        }
    }
}

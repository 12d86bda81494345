package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// What a batch gives: a column per result, in it the states in order; NaN where a state did not
/// converge.
///
/// Exception: the arrays are handed out as they are, for a batch may be large.
public final class BatchResults {
    private final boolean[] converged;
    private final double[] pH;
    private final double[] ionicStrength;
    private final double[] waterActivity;
    private final double[] waterKg;
    private final double[][] molality;
    private final double[][] saturationIndex;
    private final double[][] moles;

    BatchResults(int states, int species, int saturations, int minerals) {
        converged = new boolean[states];
        pH = column(states);
        ionicStrength = column(states);
        waterActivity = column(states);
        waterKg = column(states);
        molality = columns(species, states);
        saturationIndex = columns(saturations, states);
        moles = columns(minerals, states);
    }

    private static double[] column(int states) {
        double[] column = new double[states];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    private static double[][] columns(int count, int states) {
        double[][] columns = new double[count][];
        for (int k = 0; k < count; k++) {
            columns[k] = column(states);
        }
        return columns;
    }

    /// Takes over the state a solver stands at.
    void take(int state, EquilibriumSolver solver, int[] species, int[] saturations) {
        converged[state] = true;
        pH[state] = solver.pH();
        ionicStrength[state] = solver.ionicStrength();
        waterActivity[state] = solver.waterActivity();
        waterKg[state] = solver.waterKg();
        for (int k = 0; k < species.length; k++) {
            molality[k][state] = solver.molality(species[k]);
        }
        for (int k = 0; k < saturations.length; k++) {
            saturationIndex[k][state] = solver.saturationIndex(saturations[k]);
        }
        for (int k = 0; k < moles.length; k++) {
            moles[k][state] = solver.moles(k);
        }
    }

    public int size() {
        return converged.length;
    }

    public boolean converged(int state) {
        return converged[state];
    }

    /// How many states did not converge.
    public int unconverged() {
        int count = 0;
        for (boolean ok : converged) {
            count += ok ? 0 : 1;
        }
        return count;
    }

    public double[] pH() {
        return pH;
    }

    /// mol per kg water.
    public double[] ionicStrength() {
        return ionicStrength;
    }

    public double[] waterActivity() {
        return waterActivity;
    }

    /// kg, of the 1 kg at the start.
    public double[] waterKg() {
        return waterKg;
    }

    /// mol per kg water of the k-th species asked for.
    public double[] molality(int k) {
        return molality[k];
    }

    /// log10, of the k-th mineral asked for; negative infinity where a component is absent.
    public double[] saturationIndex(int k) {
        return saturationIndex[k];
    }

    /// Moles of the k-th mineral offered.
    public double[] moles(int k) {
        return moles[k];
    }
}

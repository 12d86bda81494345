package org.diaspore.chemistry.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.database.ActivityParameters;

/// Pitzer's equations for a liquor without chloride under the MacInnes convention, which is written
/// for Cl-: a trace of it, molality 0, is carried along and left out of what is handed on.
final class TraceChloride implements MolalityModel {
    private final Pitzer inner;
    private final int n;
    private final double[] molality;
    private final double[] perSpecies;
    private final double[] matrix;

    TraceChloride(
            ActivityParameters.Pitzer parameters, List<String> species, List<Integer> charges) {
        n = species.size();
        var names = new ArrayList<>(species);
        names.add("Cl-");
        var all = new ArrayList<>(charges);
        all.add(-1);
        inner = new Pitzer(parameters, names, all);
        molality = new double[n + 1];
        perSpecies = new double[n + 1];
        matrix = new double[(n + 1) * (n + 1)];
    }

    @Override
    public int size() {
        return n;
    }

    @Override
    public void at(double temperatureK, double pressurePa) {
        inner.at(temperatureK, pressurePa);
    }

    @Override
    public double evaluate(double[] molality, double[] lnGamma) {
        take(molality);
        double water = inner.evaluate(this.molality, perSpecies);
        System.arraycopy(perSpecies, 0, lnGamma, 0, n);
        return water;
    }

    @Override
    public void slopes(double[] molality, double[] slopes, double[] waterSlopes) {
        take(molality);
        inner.slopes(this.molality, matrix, perSpecies);
        System.arraycopy(perSpecies, 0, waterSlopes, 0, n);
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix, i * (n + 1), slopes, i * n, n);
        }
    }

    @Override
    public double temperatureSlopes(double[] molality, double[] slopes) {
        take(molality);
        double water = inner.temperatureSlopes(this.molality, perSpecies);
        System.arraycopy(perSpecies, 0, slopes, 0, n);
        return water;
    }

    private void take(double[] given) {
        System.arraycopy(given, 0, molality, 0, n);
        Arrays.fill(molality, n, n + 1, 0);
    }
}

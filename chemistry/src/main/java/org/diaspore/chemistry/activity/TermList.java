package org.diaspore.chemistry.activity;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.database.TemperatureFunction;

/// Terms of one kind in the excess Gibbs energy, each a coefficient times a product of two or three
/// molalities; coefficients follow temperature and pressure.
///
/// The coefficient of a term is `factor` times its function; `kind` picks a function of ionic
/// strength that multiplies it, where the kind of term has one.
final class TermList {
    /// Positions of the molalities, `third` meaningful for triples only.
    final int[] first;

    final int[] second;
    final int[] third;
    final int[] kind;
    final double[] value;
    final double[] slope;
    private final double[] factor;
    private final TemperatureFunction[] function;

    /// One term before compilation.
    record Term(
            int first,
            int second,
            int third,
            int kind,
            double factor,
            TemperatureFunction function) {
        static Term pair(int first, int second, double factor, TemperatureFunction function) {
            return new Term(first, second, -1, 0, factor, function);
        }
    }

    private TermList(List<Term> terms) {
        first = terms.stream().mapToInt(Term::first).toArray();
        second = terms.stream().mapToInt(Term::second).toArray();
        third = terms.stream().mapToInt(Term::third).toArray();
        kind = terms.stream().mapToInt(Term::kind).toArray();
        factor = terms.stream().mapToDouble(Term::factor).toArray();
        function = terms.stream().map(Term::function).toArray(TemperatureFunction[]::new);
        value = new double[factor.length];
        slope = new double[factor.length];
    }

    static TermList of(List<Term> terms) {
        return new TermList(new ArrayList<>(terms));
    }

    int size() {
        return factor.length;
    }

    void at(double temperatureK, double pressurePa) {
        for (int k = 0; k < factor.length; k++) {
            value[k] = factor[k] * function[k].at(temperatureK, pressurePa);
            slope[k] = factor[k] * function[k].slope(temperatureK, pressurePa);
        }
    }

    /// Adds the derivatives of `sum w m m'` to `out`.
    ///
    /// @param weights one per term, the values or slopes of this list or what was made of them
    /// @return the sum itself
    double addPairs(double[] weights, double[] m, double[] out) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            int i = first[k];
            int j = second[k];
            double x = weights[k] * m[i];
            sum += x * m[j];
            out[i] += weights[k] * m[j];
            out[j] += x;
        }
        return sum;
    }

    /// `sum w m m'`.
    double sumPairs(double[] weights, double[] m) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * m[first[k]] * m[second[k]];
        }
        return sum;
    }

    /// Adds the second derivatives of `scale sum w m m'` to a matrix of n rows.
    void addPairSlopes(double[] weights, double scale, double[] matrix, int n) {
        for (int k = 0; k < weights.length; k++) {
            double w = scale * weights[k];
            matrix[first[k] * n + second[k]] += w;
            matrix[second[k] * n + first[k]] += w;
        }
    }

    /// Adds the derivatives of `sum w m m' m''` to `out`.
    ///
    /// @return the sum itself
    double addTriples(double[] weights, double[] m, double[] out) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            int h = first[k];
            int i = second[k];
            int j = third[k];
            double w = weights[k];
            double hi = w * m[h] * m[i];
            sum += hi * m[j];
            out[j] += hi;
            out[h] += w * m[i] * m[j];
            out[i] += w * m[h] * m[j];
        }
        return sum;
    }

    /// Adds the second derivatives of `sum w m m' m''` to a matrix of n rows.
    void addTripleSlopes(double[] weights, double[] m, double[] matrix, int n) {
        for (int k = 0; k < weights.length; k++) {
            both(matrix, first[k], second[k], n, weights[k] * m[third[k]]);
            both(matrix, first[k], third[k], n, weights[k] * m[second[k]]);
            both(matrix, second[k], third[k], n, weights[k] * m[first[k]]);
        }
    }

    private static void both(double[] matrix, int i, int j, int n, double x) {
        matrix[i * n + j] += x;
        matrix[j * n + i] += x;
    }
}

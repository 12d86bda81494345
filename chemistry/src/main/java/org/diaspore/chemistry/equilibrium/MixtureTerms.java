package org.diaspore.chemistry.equilibrium;

import java.util.List;

/// Activities of the end-members of a mixture at a temperature, with their slopes by amounts.
final class MixtureTerms {
    private static final double GAS_J_PER_MOL_K = 8.31470;
    private static final double STANDARD_PA = 101325;
    private static final int PASSES = 60;

    final int size;
    private final double[] w;
    private final double lnPressure;
    private final double[] fraction;
    private final double[] wx;

    MixtureTerms(Mixture mixture, double temperatureK) {
        size = mixture.endMembers().size();
        fraction = new double[size];
        wx = new double[size];
        switch (mixture) {
            case Mixture.SolidSolution s -> {
                List<Double> given = s.interactionJPerMol();
                w = new double[size * size];
                for (int k = 0; k < given.size(); k++) {
                    w[k] = given.get(k) / (GAS_J_PER_MOL_K * temperatureK);
                }
                lnPressure = 0;
            }
            case Mixture.Gas g -> {
                w = new double[size * size];
                lnPressure = Math.log(g.pressurePa() / STANDARD_PA);
            }
        }
    }

    /// ln activity of every end-member at the amounts `n[first...]` into `lnA[first...]`.
    void activities(double[] n, int first, double[] lnA) {
        double all = 0;
        for (int e = 0; e < size; e++) {
            all += n[first + e];
        }
        for (int e = 0; e < size; e++) {
            fraction[e] = n[first + e] / all;
        }
        double excess = interact();
        for (int e = 0; e < size; e++) {
            lnA[first + e] = Math.log(fraction[e]) + lnPressure + wx[e] - 0.5 * excess;
        }
    }

    private double interact() {
        double sum = 0;
        for (int e = 0; e < size; e++) {
            double s = 0;
            for (int f = 0; f < size; f++) {
                s += w[e * size + f] * fraction[f];
            }
            wx[e] = s;
            sum += s * fraction[e];
        }
        return sum;
    }

    /// d ln activity of end-member e / d amount of end-member f, after {@link #activities}.
    double slope(double[] n, int first, int e, int f) {
        double all = 0;
        double excess = 0;
        for (int k = 0; k < size; k++) {
            all += n[first + k];
            excess += wx[k] * fraction[k];
        }
        double ideal = (e == f ? 1 / n[first + e] : 0) - 1 / all;
        return ideal + (w[e * size + f] - wx[f] - wx[e] + excess) / all;
    }

    /// Logarithm of how much of the phase its most stable composition asks for: above 0 it forms.
    ///
    /// @param lnSaturation ln of ion activity product over constant of each end-member
    /// @param composition receives the mole fractions
    double supersaturation(double[] lnSaturation, int first, double[] composition) {
        double total = shares(lnSaturation, first, composition);
        for (int pass = 0; pass < PASSES; pass++) {
            System.arraycopy(composition, 0, fraction, 0, size);
            double excess = interact();
            for (int e = 0; e < size; e++) {
                composition[e] = lnSaturation[first + e] - lnPressure - wx[e] + 0.5 * excess;
            }
            double next = normalise(composition);
            if (Math.abs(next - total) < 1e-12) {
                return next;
            }
            total = next;
        }
        return total;
    }

    private double shares(double[] lnSaturation, int first, double[] composition) {
        for (int e = 0; e < size; e++) {
            composition[e] = lnSaturation[first + e] - lnPressure;
        }
        return normalise(composition);
    }

    /// Turns logarithms into fractions; the logarithm of their sum.
    private double normalise(double[] ln) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < size; e++) {
            largest = Math.max(largest, ln[e]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (int e = 0; e < size; e++) {
            ln[e] = Math.exp(ln[e] - largest);
            sum += ln[e];
        }
        for (int e = 0; e < size; e++) {
            ln[e] /= sum;
        }
        return largest + Math.log(sum);
    }
}

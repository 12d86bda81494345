package org.diaspore.flowsheet;

import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Substance;

/// The temperature at which a mixture has a given enthalpy, K: Newton with a secant slope.
final class Temperature {
    private static final double LOWEST_K = 200;
    private static final double HIGHEST_K = 4000;
    private static final int MOST_STEPS = 60;
    private static final double ACCURACY_K = 1e-10;

    private Temperature() {}

    static double of(double[] amounts, double enthalpyW, double pressurePa) {
        return of(amounts, enthalpyW, pressurePa, 400);
    }

    static double of(double[] amounts, double enthalpyW, double pressurePa, double startK) {
        double t = startK;
        double h = Enthalpy.watts(amounts, t, pressurePa) - enthalpyW;
        double next = t + 1;
        for (int i = 0; i < MOST_STEPS; i++) {
            double hNext = Enthalpy.watts(amounts, next, pressurePa) - enthalpyW;
            double slope = (hNext - h) / (next - t);
            if (!(slope > 0)) {
                return hNext == 0 || amounts.length == 0
                        ? next
                        : bisect(amounts, enthalpyW, pressurePa);
            }
            t = next;
            h = hNext;
            next = Math.clamp(t - h / slope, LOWEST_K, HIGHEST_K);
            if (Math.abs(next - t) < ACCURACY_K * Math.max(1, Math.abs(t))) {
                return next;
            }
        }
        return bisect(amounts, enthalpyW, pressurePa);
    }

    private static double bisect(double[] amounts, double enthalpyW, double pressurePa) {
        double low = LOWEST_K;
        double high = HIGHEST_K;
        if (Enthalpy.watts(amounts, low, pressurePa) == Enthalpy.watts(amounts, high, pressurePa)) {
            return Substance.REFERENCE_K; // nothing flows
        }
        while (high - low > ACCURACY_K * low) {
            double middle = 0.5 * (low + high);
            if (middle == low || middle == high) {
                break;
            }
            if (Enthalpy.watts(amounts, middle, pressurePa) < enthalpyW) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}

package org.diaspore.plant.evaporation;

import java.util.function.DoubleUnaryOperator;
import org.diaspore.chemistry.Steam97;

/// Saturated water and steam between 5 and 245 degC, J/kg and J/(kg K), for inner loops.
///
/// Chebyshev polynomials through IAPWS-IF97, within 1e-7 of it; smooth, and carried on outside
/// their range so that a trial stays finite. Enthalpies count from the triple point.
final class SaturatedWater {
    private static final double LOWEST_K = 278.15;
    private static final double HIGHEST_K = 518.15;
    private static final int TERMS = 14;

    /// Superheat at which the heat capacity of vapour is taken: that of a middling boiling-point
    /// elevation.
    private static final double SUPERHEAT_K = 8;

    private static final double[] LIQUID = fit(t -> Steam97.liquid(t, pa(t)).enthalpyJPerKg());
    private static final double[] VAPOUR = fit(t -> Steam97.vapour(t, pa(t)).enthalpyJPerKg());
    private static final double[] LIQUID_ENTROPY =
            fit(t -> Steam97.liquid(t, pa(t)).entropyJPerKgK());
    private static final double[] LOG_PASCAL = fit(t -> Math.log(pa(t)));
    private static final double[] CAPACITY =
            fit(t ->
                    (Steam97.vapour(t + SUPERHEAT_K, pa(t)).enthalpyJPerKg()
                                    - Steam97.vapour(t, pa(t)).enthalpyJPerKg())
                            / SUPERHEAT_K);

    private SaturatedWater() {}

    static double liquidJPerKg(double temperatureK) {
        return at(LIQUID, temperatureK);
    }

    static double vapourJPerKg(double temperatureK) {
        return at(VAPOUR, temperatureK);
    }

    /// Mean heat capacity of vapour a few kelvins above its dew point.
    static double vapourHeatCapacityJPerKgK(double dewPointK) {
        return at(CAPACITY, dewPointK);
    }

    static double liquidEntropyJPerKgK(double temperatureK) {
        return at(LIQUID_ENTROPY, temperatureK);
    }

    static double logPascal(double temperatureK) {
        return at(LOG_PASCAL, temperatureK);
    }

    private static double pa(double temperatureK) {
        return Steam97.saturationPressurePa(temperatureK);
    }

    private static double at(double[] terms, double temperatureK) {
        double x = 2 * (temperatureK - LOWEST_K) / (HIGHEST_K - LOWEST_K) - 1;
        double next = 0;
        double afterNext = 0;
        for (int k = TERMS - 1; k > 0; k--) {
            double term = terms[k] + 2 * x * next - afterNext;
            afterNext = next;
            next = term;
        }
        return terms[0] + x * next - afterNext;
    }

    private static double[] fit(DoubleUnaryOperator property) {
        double[] values = new double[TERMS];
        for (int j = 0; j < TERMS; j++) {
            double x = Math.cos(Math.PI * (j + 0.5) / TERMS);
            values[j] =
                    property.applyAsDouble(
                            0.5 * (LOWEST_K + HIGHEST_K) + 0.5 * x * (HIGHEST_K - LOWEST_K));
        }
        double[] terms = new double[TERMS];
        for (int k = 0; k < TERMS; k++) {
            double sum = 0;
            for (int j = 0; j < TERMS; j++) {
                sum += values[j] * Math.cos(Math.PI * k * (j + 0.5) / TERMS);
            }
            terms[k] = (k == 0 ? 1.0 : 2.0) / TERMS * sum;
        }
        return terms;
    }
}

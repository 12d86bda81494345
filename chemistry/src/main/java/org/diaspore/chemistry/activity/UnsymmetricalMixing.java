package org.diaspore.chemistry.activity;

import java.util.Arrays;

/// E-theta of ions of like sign and unequal charge, kg/mol, and its derivatives by ionic strength
/// and temperature; it depends on the charges, the ionic strength and A_phi alone.
///
/// Source: K. S. Pitzer, J. Solution Chem. 4 (1975) 249. As all ions of a charge share it, its part
/// in the excess Gibbs energy, `sum 2 E m m'`, is a sum over charges of their total molalities.
/// Arrays over charges begin with the most negative; matrices over charge numbers with 0.
final class UnsymmetricalMixing {
    private final int highest;
    private final int width;

    /// Products of charge numbers whose integral is needed.
    private final int[] products;

    private final int[] low;
    private final int[] high;
    private final MixingIntegral integral = new MixingIntegral();
    private final double[] j;
    private final double[] xj1;
    private final double[] x2j2;
    final double[] value;

    /// By ionic strength.
    final double[] slope;

    /// Twice by ionic strength.
    final double[] curve;

    final double[] perTemperature;
    final double[] slopePerTemperature;

    UnsymmetricalMixing(int[] charges) {
        highest = Arrays.stream(charges).map(Math::abs).max().orElse(0);
        width = highest + 1;
        int[] pairs =
                Arrays.stream(charges)
                        .flatMap(z ->
                                Arrays.stream(charges)
                                        .filter(y -> z * y > 0 && z * z < y * y)
                                        .map(y -> Math.abs(z) * width + Math.abs(y)))
                        .distinct()
                        .sorted()
                        .toArray();
        low = Arrays.stream(pairs).map(pair -> pair / width).toArray();
        high = Arrays.stream(pairs).map(pair -> pair % width).toArray();
        products =
                Arrays.stream(pairs)
                        .flatMap(pair -> {
                            int p = pair / width;
                            int q = pair % width;
                            return Arrays.stream(new int[] {p * p, p * q, q * q});
                        })
                        .distinct()
                        .sorted()
                        .toArray();
        int size = width * width;
        j = new double[size];
        xj1 = new double[size];
        x2j2 = new double[size];
        value = new double[size];
        slope = new double[size];
        curve = new double[size];
        perTemperature = new double[size];
        slopePerTemperature = new double[size];
    }

    /// Number of charges from the most negative to the most positive.
    int charges() {
        return 2 * highest + 1;
    }

    int position(int charge) {
        return charge + highest;
    }

    /// E of two charges, 0 of unlike sign or of equal charges.
    double between(int charge, int other) {
        return charge * other > 0 ? value[Math.abs(charge) * width + Math.abs(other)] : 0;
    }

    /// @param aPhiShare relative slope of A_phi by temperature, 1/K
    void at(double ionicStrength, double aPhi, double aPhiShare) {
        double one = 6 * aPhi * Math.sqrt(ionicStrength);
        for (int k : products) {
            integral.at(one * k);
            j[k] = integral.j;
            xj1[k] = integral.xj1;
            x2j2[k] = integral.x2j2;
        }
        for (int k = 0; k < low.length; k++) {
            pair(low[k], high[k], ionicStrength, aPhiShare);
        }
    }

    private void pair(int p, int q, double strength, double aPhiShare) {
        double sum = difference(j, p, q);
        double first = difference(xj1, p, q);
        double second = difference(x2j2, p, q);
        double perI = 0.25 * p * q / strength;
        double perI2 = perI / strength;
        set(value, p, q, perI * sum);
        set(slope, p, q, perI2 * (0.5 * first - sum));
        set(curve, p, q, perI2 / strength * (0.25 * second - 1.25 * first + 2 * sum));
        set(perTemperature, p, q, perI * first * aPhiShare);
        set(slopePerTemperature, p, q, perI2 * 0.5 * (second - first) * aPhiShare);
    }

    private static double difference(double[] by, int p, int q) {
        return by[p * q] - 0.5 * (by[p * p] + by[q * q]);
    }

    private void set(double[] matrix, int p, int q, double x) {
        matrix[p * width + q] = x;
        matrix[q * width + p] = x;
    }

    /// Derivatives of `sum 2 E m m'` by the molality of an ion of each charge into `out`.
    ///
    /// @param matrix E or one of its derivatives
    /// @param totals molality of all ions of a charge
    /// @return the sum itself
    double field(double[] matrix, double[] totals, double[] out) {
        Arrays.fill(out, 0);
        double sum = 0;
        for (int k = 0; k < low.length; k++) {
            double two = 2 * matrix[low[k] * width + high[k]];
            for (int sign = -1; sign <= 1; sign += 2) {
                int p = highest + sign * low[k];
                int q = highest + sign * high[k];
                out[p] += two * totals[q];
                out[q] += two * totals[p];
                sum += two * totals[p] * totals[q];
            }
        }
        return sum;
    }
}

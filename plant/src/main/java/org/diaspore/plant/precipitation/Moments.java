package org.diaspore.plant.precipitation;

/// Number, length, surface and volume of the solid in one stirred tank at steady state, by the
/// method of moments: the fast variant of {@link PopulationBalance} for control and dynamics.
///
/// ```
/// m_k - m_k,in = t [ k G m_(k-1) + B x0^k + beta/2 ΣΣ w_a w_b ((L_a³ + L_b³)^(k/3) - L_a^k - L_b^k) ]
/// ```
///
/// The kernel is the same for all sizes (no cutoff), so m0 and m3 are exact; m1 and m2 of
/// agglomeration are closed by a quadrature of two nodes (L, w) that has the four moments. Product
/// sizes need the classes.
///
/// @param m moments, m^k per m3 of slurry, k = 0 to 3
/// @param precipitated m3 of solid that the liquor gave per m3 of slurry
record Moments(double[] m, double precipitated) {
    private static final int MOST_BISECTIONS = 200;
    private static final int MOST_PASSES = 400;
    private static final double TOLERANCE = 1e-13;

    /// The moments in the tank.
    ///
    /// @param fed moments of the feed
    /// @param nucleusM size of a nucleus
    static Moments solve(double[] fed, double nucleusM, double residenceS, RateSource source) {
        double most = source.mostPrecipitated();
        if (!(most > 0) || !(fed[0] > 0) || !(residenceS > 0)) {
            return new Moments(fed.clone(), 0);
        }
        Rates rates = new Rates();
        double low = 0;
        double high = most;
        double[] m = fed.clone();
        double gained = 0;
        double x = 0.5 * most;
        // Regula falsi with halving (Illinois): what the tank takes falls with what it has taken.
        double lowOff = Double.NaN;
        double highOff = Double.NaN;
        for (int k = 0; k < MOST_BISECTIONS; k++) {
            source.at(x, rates);
            m = settle(fed, nucleusM, residenceS, rates);
            gained = Math.PI / 6 * (m[3] - fed[3]);
            double off = gained - x;
            if (Math.abs(off) <= TOLERANCE * x || high - low <= TOLERANCE * high) {
                break;
            }
            if (off > 0) {
                low = x;
                highOff *= lowOff > 0 ? 0.5 : 1;
                lowOff = off;
            } else {
                high = x;
                lowOff *= highOff < 0 ? 0.5 : 1;
                highOff = off;
            }
            double chord = low + (high - low) * lowOff / (lowOff - highOff);
            x = chord > low && chord < high ? chord : 0.5 * (low + high);
        }
        return new Moments(m, gained);
    }

    /// The moments at given rates: number in closed form, the rest in turn.
    private static double[] settle(double[] fed, double nucleusM, double residenceS, Rates rates) {
        double grown = residenceS * rates.growthMPerS;
        double joins = residenceS * rates.agglomerationM3PerS;
        double[] m = fed.clone();
        double[] joined = new double[4];
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double born = residenceS * rates.nucleiPerM2S * Math.PI * m[2];
            double in = fed[0] + born;
            double m0 = joins > 0 ? (Math.sqrt(1 + 2 * joins * in) - 1) / joins : in;
            double before = m[3];
            double beforeSurface = m[2];
            m[0] = m0;
            if (joins > 0) {
                agglomeration(m, joins, joined);
            }
            m[1] = fed[1] + born * nucleusM + grown * m[0] + joined[1];
            m[2] = fed[2] + born * nucleusM * nucleusM + 2 * grown * m[1] + joined[2];
            m[3] = fed[3] + born * nucleusM * nucleusM * nucleusM + 3 * grown * m[2];
            double moved = Math.abs(m[3] - before) / m[3] + Math.abs(m[2] - beforeSurface) / m[2];
            if (moved < 0.1 * TOLERANCE) {
                break;
            }
        }
        return m;
    }

    /// What agglomeration adds to length and surface, over the residence time.
    private static void agglomeration(double[] m, double joins, double[] change) {
        double mean = m[1] / m[0];
        double variance = m[2] / m[0] - mean * mean;
        if (!(variance > 1e-12 * mean * mean)) {
            pairs(new double[] {mean}, new double[] {m[0]}, joins, change);
            return;
        }
        double deviation = Math.sqrt(variance);
        double third = m[3] / m[0] - 3 * mean * m[2] / m[0] + 2 * mean * mean * mean;
        double skew = 0.5 * third / (variance * deviation);
        double root = Math.sqrt(1 + skew * skew);
        double[] size = {
            Math.max(0, mean + deviation * (skew - root)), mean + deviation * (skew + root)
        };
        double upper = 0.5 * (1 - skew / root);
        pairs(size, new double[] {m[0] * (1 - upper), m[0] * upper}, joins, change);
    }

    private static void pairs(double[] size, double[] weight, double joins, double[] change) {
        change[1] = 0;
        change[2] = 0;
        for (int a = 0; a < size.length; a++) {
            for (int b = 0; b < size.length; b++) {
                double x = size[a];
                double y = size[b];
                double both = Math.cbrt(x * x * x + y * y * y);
                double rate = 0.5 * joins * weight[a] * weight[b];
                change[1] += rate * (both - x - y);
                change[2] += rate * (both * both - x * x - y * y);
            }
        }
    }
}

package org.diaspore.plant;

/// How long an ore particle that warms up counts as if it had been at full temperature, s.
///
/// A particle put into a kiln at T approaches it as T - (T - T0) exp(-t/lag). With the Arrhenius
/// exponent linear in the temperature still missing, the integral of k(T(t))/k(T) has the closed
/// form lag (E1(b exp(-t/lag)) - E1(b)), b = E (T - T0) / (R T²): the higher the activation energy,
/// the longer the wait. Lag of a sphere of diameter d: d²/(4 pi² a) for conduction inside (slowest
/// mode of the heat equation) plus d C / (6 h) for heat to its surface (lumped).
final class HeatUp {
    private static final double EULER = 0.5772156649015329;
    private static final double SERIES_UP_TO = 2;
    private static final double NOTHING_ABOVE = 60; // E1(60) is 1e-28
    private static final int SERIES_TERMS = 26;
    private static final int FRACTION_DEPTH = 40;
    private static final double NEGLIGIBLE = 1e-18;
    private static final double NO_LAG = 1e-9;
    private static final double ONLY_LOG_BELOW = -40;

    private HeatUp() {}

    static double lagS(double diameterM, RoastConditions.Heating heating) {
        double inside =
                diameterM * diameterM / (4 * Math.PI * Math.PI * heating.diffusivityM2PerS());
        double outside =
                diameterM * heating.heatCapacityJPerM3K() / (6 * heating.transferWPerM2K());
        return inside + outside;
    }

    /// Equivalent time at full temperature; smooth, 0 at time 0, the time itself at no lag.
    ///
    /// @param logSharpness ln b
    /// @param atStart E1(b), the same for every time and lag
    static double equivalentS(double timeS, double lagS, double logSharpness, double atStart) {
        if (!(lagS > NO_LAG * timeS)) {
            return timeS;
        }
        return lagS * (e1OfExp(logSharpness - timeS / lagS) - atStart);
    }

    /// Exponential integral E1(x), x above 0.
    static double e1(double x) {
        return e1OfExp(Math.log(x));
    }

    /// E1(exp(y)): series below 2, continued fraction above (Abramowitz and Stegun 5.1.11, 5.1.22).
    private static double e1OfExp(double y) {
        if (y < ONLY_LOG_BELOW) {
            return -EULER - y;
        }
        double x = Math.exp(y);
        if (x > NOTHING_ABOVE) {
            return 0;
        }
        if (x > SERIES_UP_TO) {
            double tail = x + 2 * FRACTION_DEPTH + 1;
            for (int n = FRACTION_DEPTH; n >= 1; n--) {
                tail = x + 2 * n - 1 - (double) n * n / tail;
            }
            return Math.exp(-x) / tail;
        }
        double term = 1;
        double sum = 0;
        for (int n = 1; n <= SERIES_TERMS && Math.abs(term) > NEGLIGIBLE; n++) {
            term *= -x / n;
            sum -= term / n;
        }
        return -EULER - y + sum;
    }
}

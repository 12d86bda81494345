package org.diaspore.plant;

/// Share of each mineral that has changed after a roast: mean over the sizes of the ore and over
/// the times its particles stay.
///
/// A share of a step that follows another is of what that one has made: spinel of metakaolinite,
/// not of kaolinite. Later steps start when the one before is done with a particle's class; that is
/// exact where each is much slower than the one before, as here.
final class RoastConversion {
    private static final int SIZES = 5;

    /// Standard normal deviates in the middle of four classes of equal probability.
    private static final double[] DEVIATES = {-1.1503494, -0.3186394, 0.3186394, 1.1503494};

    private static final RoastStep[] STEPS = RoastStep.values();
    private static final int[] BEFORE = before();
    private static final double START_K = 298.15;
    private static final double LEAST_RISE_K = 1;

    private final double[] share = new double[STEPS.length];

    private RoastConversion() {}

    static RoastConversion of(RoastKinetics kinetics, RoastConditions conditions) {
        RoastConversion result = new RoastConversion();
        double t = conditions.temperatureK();
        double[] rates = new double[STEPS.length];
        double[] logSharpness = new double[STEPS.length];
        double[] atStart = new double[STEPS.length];
        double[] exponents = new double[STEPS.length];
        for (int s = 0; s < STEPS.length; s++) {
            RateLaw law = kinetics.laws().get(s);
            rates[s] = law.at(t);
            logSharpness[s] =
                    Math.log(
                            law.activationJPerMol()
                                    * Math.max(t - START_K, LEAST_RISE_K)
                                    / (RateLaw.GAS_CONSTANT * t * t));
            atStart[s] = HeatUp.e1(Math.exp(logSharpness[s]));
            exponents[s] = kinetics.exponents().get(s);
        }
        rates[RoastStep.GLASS.ordinal()] *= kinetics.glassGate(t);
        double[] times = times(conditions);
        double[] done = new double[STEPS.length];
        for (double size : conditions.sizes().classSizesM(SIZES)) {
            double lag = HeatUp.lagS(size, conditions.heating());
            for (double time : times) {
                for (int s = 0; s < STEPS.length; s++) {
                    double equivalent = HeatUp.equivalentS(time, lag, logSharpness[s], atStart[s]);
                    done[s] = conversion(rates[s] * equivalent, exponents[s]);
                    if (BEFORE[s] >= 0) {
                        done[s] *= done[BEFORE[s]];
                    }
                    result.share[s] += done[s];
                }
            }
        }
        for (int s = 0; s < STEPS.length; s++) {
            result.share[s] /= SIZES * times.length;
        }
        result.condition();
        return result;
    }

    double of(RoastStep step) {
        return share[step.ordinal()];
    }

    /// Times in the middle of four equal classes of the gamma distribution that tanks in series
    /// have, by the cube-root law of Wilson and Hilferty (1931), kept to the mean.
    private static double[] times(RoastConditions conditions) {
        double n = conditions.tanks();
        if (Double.isInfinite(n)) {
            return new double[] {conditions.timeS()};
        }
        double[] times = new double[DEVIATES.length];
        double sum = 0;
        for (int k = 0; k < times.length; k++) {
            double root = 1 - 1 / (9 * n) + DEVIATES[k] / (3 * Math.sqrt(n));
            times[k] = root * root * root;
            sum += times[k];
        }
        for (int k = 0; k < times.length; k++) {
            times[k] *= conditions.timeS() * times.length / sum;
        }
        return times;
    }

    private static double conversion(double progress, double exponent) {
        if (exponent == 0) {
            double left = 1 - Math.min(1, Math.sqrt(progress));
            return 1 - left * left * left;
        }
        double path = exponent == 1 ? progress : Math.pow(progress, exponent);
        return path < 1 ? -Math.expm1(-path) : 1 - Math.exp(-path); // both to the last digits
    }

    private void condition() {
        for (int s = STEPS.length - 1; s >= 0; s--) {
            if (BEFORE[s] >= 0) {
                share[s] = share[BEFORE[s]] > 0 ? share[s] / share[BEFORE[s]] : 0;
            }
        }
    }

    private static int[] before() {
        int[] before = new int[STEPS.length];
        for (RoastStep step : STEPS) {
            before[step.ordinal()] = step.before().map(RoastStep::ordinal).orElse(-1);
        }
        return before;
    }
}

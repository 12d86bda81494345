package org.diaspore.study;

import java.util.Arrays;

/// The 10 %, 50 % and 90 % points of a sampled figure.
public record Spread(double p10, double p50, double p90) {

    /// Points of a sample, linear between order statistics; NaN where the sample is empty.
    public static Spread of(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Spread(point(sorted, 0.1), point(sorted, 0.5), point(sorted, 0.9));
    }

    private static double point(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}

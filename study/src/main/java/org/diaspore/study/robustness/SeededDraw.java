package org.diaspore.study.robustness;

import java.util.SplittableRandom;

/// Numbers of one draw, each by its own name: the same seed, draw and name give the same number
/// whatever else is drawn, in any order and on any thread.
///
/// SplittableRandom mixes its seed well, so that neighbouring seeds have nothing in common; the
/// algorithm is part of the JDK's contract for a seed within a release, and a test holds it.
record SeededDraw(long seed, int index, int attempt) {

    /// Even between 0 and 1, 1 left out.
    double share(String name) {
        long mixed = seed;
        for (long part : new long[] {index, attempt, name.hashCode()}) {
            mixed = new SplittableRandom(mixed ^ (part * 0x9E3779B97F4A7C15L)).nextLong();
        }
        return new SplittableRandom(mixed).nextDouble();
    }

    /// Even between two ends.
    double between(String name, double low, double high) {
        return low + share(name) * (high - low);
    }

    SeededDraw again() {
        return new SeededDraw(seed, index, attempt + 1);
    }
}

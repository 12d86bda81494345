package org.diaspore.ore;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Assays for tests, written as in a case file but in percent without the sign.
final class Assays {
    /// The scenario of the examples; only Al2O3 and A/S are public, the rest is assumed.
    static final String LIULIN =
            "Al2O3: 48, SiO2: 19.2, Fe2O3: 9.0, TiO2: 2.6, CaO: 1.4, MgO: 0.6, K2O: 0.6, Na2O: 0.1,"
                    + " P2O5: 0.2, LOI: 16.0, S: 0.8, C_org: 0.5, CO2: 1.2";

    private Assays() {}

    static Map<Oxide, Double> fractions(String text) {
        Map<Oxide, Double> fractions = new EnumMap<>(Oxide.class);
        Arrays.stream(text.split(","))
                .map(part -> part.split(":"))
                .forEach(pair ->
                        fractions.put(
                                Oxide.of(pair[0].strip()), Double.parseDouble(pair[1]) / 100));
        return fractions;
    }

    static Assay of(String text) {
        return Assay.of(fractions(text));
    }

    /// Minerals as an ore of this kind might have them, from the prior with each spread as given.
    static double[] randomMinerals(OreKind kind, RandomGenerator random) {
        Assay blank = of("Al2O3: 50, SiO2: 10");
        double[] minerals = new double[Mineral.count()];
        for (int m = 0; m < minerals.length; m++) {
            double sigma = Prior.sigma(kind, m, blank);
            do {
                minerals[m] = Prior.mean(kind, m) + sigma * random.nextGaussian();
            } while (minerals[m] < 0);
        }
        return Posterior.closed(minerals);
    }

    static double[] normals(RandomGenerator random) {
        double[] z = new double[Mineral.count()];
        Arrays.setAll(z, i -> random.nextGaussian());
        return z;
    }
}

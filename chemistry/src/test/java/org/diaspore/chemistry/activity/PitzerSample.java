package org.diaspore.chemistry.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;

/// A Pitzer model with every kind of parameter, its numbers drawn at random, to test what must hold
/// whatever the numbers.
final class PitzerSample {
    static final List<String> SPECIES =
            List.of("Na+", "K+", "Mg+2", "Al+3", "Cl-", "SO4-2", "PO4-3", "CO2", "SiO2");
    static final List<Integer> CHARGES = List.of(1, 1, 2, 3, -1, -2, -3, 0, 0);

    private PitzerSample() {}

    static Pitzer pitzer(boolean macInnes, ActivityParameters.Slope slope) {
        return new Pitzer(
                new ActivityParameters.Pitzer(interactions(), true, macInnes, slope),
                SPECIES,
                CHARGES);
    }

    static List<Interaction> interactions() {
        Random random = new Random(7);
        List<Interaction> all = new ArrayList<>();
        int n = SPECIES.size();
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                int z = CHARGES.get(i) * CHARGES.get(j);
                if (z < 0) {
                    add(all, random, 0.2, Kind.B0, i, j);
                    add(all, random, 1, Kind.B1, i, j);
                    add(all, random, -3, Kind.B2, i, j);
                    add(all, random, 0.01, Kind.C0, i, j);
                } else if (z > 0 && i != j) {
                    add(all, random, 0.05, Kind.THETA, i, j);
                } else if (z == 0) {
                    add(all, random, 0.1, Kind.LAMBDA, i, j);
                }
            }
        }
        add(all, random, 0.02, Kind.PSI, 0, 1, 4);
        add(all, random, 0.02, Kind.PSI, 0, 2, 5);
        add(all, random, 0.02, Kind.PSI, 0, 4, 5);
        add(all, random, 0.02, Kind.ZETA, 0, 4, 7);
        add(all, random, 0.02, Kind.ETA, 0, 2, 7);
        add(all, random, 0.02, Kind.MU, 7, 7, 7);
        add(all, random, 0.02, Kind.MU, 7, 8, 7);
        add(all, random, 0.02, Kind.MU, 7, 8, 0);
        add(all, random, 0.02, Kind.MU, 7, 7, 4);
        add(all, random, 1.5, Kind.ALPHA1, 0, 6);
        return all;
    }

    private static void add(
            List<Interaction> all, Random random, double size, Kind kind, int... species) {
        List<String> names = new ArrayList<>();
        for (int i : species) {
            names.add(SPECIES.get(i));
        }
        double c0 = size * (0.5 + random.nextDouble());
        var function =
                new TemperatureFunction.Reduced(
                        c0,
                        50 * size * random.nextDouble(),
                        0.3 * size * random.nextDouble(),
                        1e-3 * size * random.nextDouble(),
                        1e-6 * size * random.nextDouble(),
                        0);
        all.add(new Interaction(kind, names, function));
    }

    static double[] molalities(Random random) {
        double[] m = new double[SPECIES.size()];
        for (int i = 0; i < m.length; i++) {
            m[i] = random.nextDouble() * (random.nextInt(3) == 0 ? 1e-4 : 1);
        }
        return m;
    }
}

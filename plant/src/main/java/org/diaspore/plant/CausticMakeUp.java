package org.diaspore.plant;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// Caustic as it is bought: a solution with its salt and carbonate.
final class CausticMakeUp {
    private static final double SURROUNDINGS_K = 298.15;

    private CausticMakeUp() {}

    /// A stream that brings so much NaOH, kg/s.
    static Stream stream(Settings settings, double causticKgPerS) {
        double[] n = new double[Substances.count()];
        put(n, "NaOH(aq)", causticKgPerS);
        put(n, "NaCl(aq)", causticKgPerS * settings.si("caustic.chloride"));
        put(n, "Na2CO3(aq)", causticKgPerS * settings.si("caustic.carbonate"));
        double strength = settings.si("caustic.strength");
        put(n, "water", causticKgPerS * (1 - strength) / strength);
        return Stream.of(n, SURROUNDINGS_K);
    }

    private static void put(double[] n, String substance, double kgPerS) {
        int index = Substances.index(substance);
        n[index] = kgPerS / Substances.kgPerMol(index);
    }
}

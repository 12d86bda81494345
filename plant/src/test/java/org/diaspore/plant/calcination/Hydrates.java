package org.diaspore.plant.calcination;

import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// Hydrate that the tests of calcination feed.
final class Hydrates {
    private Hydrates() {}

    /// One kilogram a second at 50 degC with so much moisture, and soda of its occlusions.
    static Stream moist(double moisture) {
        double[] amounts = new double[Substances.count()];
        put(amounts, "gibbsite", 1 - moisture);
        put(amounts, "water", moisture);
        put(amounts, "sorbed caustic", 0.003);
        return Stream.of(amounts, 323.15);
    }

    static void put(double[] amounts, String name, double kgPerS) {
        int i = Substances.index(name);
        amounts[i] += kgPerS / Substances.kgPerMol(i);
    }

    static Ledger run(Settings settings, double moisture) {
        return Calciner.of(settings).run(Inlets.of(moist(moisture))).ledger();
    }
}

package org.diaspore.plant.calcination;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.diaspore.plant.setting.Settings;

/// Calciners of every kind and fuel, on hydrate with soda and without.
public final class CalcinationSamples {
    private CalcinationSamples() {}

    public static List<SampleWork> all() {
        double[] amounts = Hydrates.moist(0.06).amounts();
        Hydrates.put(amounts, "Na2C2O4(aq)", 1e-4);
        Hydrates.put(amounts, "NaOH(aq)", 2e-4);
        Hydrates.put(amounts, "NaAl(OH)4(aq)", 2e-4);
        Hydrates.put(amounts, "NaCl(aq)", 1e-5);
        Stream salty = Stream.of(amounts, 323.15);
        List<SampleWork> all = new ArrayList<>();
        for (double[] kindAndGas : new double[][] {{0, 0}, {1, 0}, {2, 0}, {1, 1}, {2, 1}}) {
            for (double bypass : new double[] {0, 0.2}) {
                Calciner calciner =
                        Calciner.of(
                                Settings.defaults()
                                        .with("calcination.kind", kindAndGas[0])
                                        .with("site.fuel", kindAndGas[1])
                                        .with("calcination.bypass", bypass)
                                        .with("calcination.dryer", bypass));
                String name =
                        "calciner of kind %.0f, fuel %.0f, bypass %.1f"
                                .formatted(kindAndGas[0], kindAndGas[1], bypass);
                all.add(SampleWork.of(name + ", salty hydrate", calciner, salty));
                all.add(SampleWork.of(name + ", dry hydrate", calciner, Hydrates.moist(0)));
            }
        }
        return all;
    }
}

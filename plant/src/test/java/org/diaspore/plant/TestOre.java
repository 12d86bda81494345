package org.diaspore.plant;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;

/// Ores and slurries for tests, by mass of mineral, kg/s.
final class TestOre {
    private TestOre() {}

    static double[] of(Object... mineralsAndKgPerS) {
        double[] amounts = new double[Substances.count()];
        for (int i = 0; i < mineralsAndKgPerS.length; i += 2) {
            int index = Substances.index((String) mineralsAndKgPerS[i]);
            double kg = ((Number) mineralsAndKgPerS[i + 1]).doubleValue();
            amounts[index] += kg / Substances.kgPerMol(index);
        }
        return amounts;
    }

    /// Shanxi ore of Li et al. 2002 by its stated kaolinite and quartz.
    static double[] shanxi() {
        return of("kaolinite", 0.194, "quartz", 0.046, "diaspore", 0.616, "hematite", 0.06);
    }

    /// Something of every mineral, with moisture.
    static double[] everything() {
        return of(
                "diaspore",
                0.35,
                "kaolinite",
                0.25,
                "illite",
                0.1,
                "pyrophyllite",
                0.03,
                "gibbsite",
                0.02,
                "boehmite",
                0.02,
                "quartz",
                0.02,
                "paragonite",
                0.01,
                "chamosite",
                0.01,
                "clinochlore",
                0.01,
                "goethite",
                0.02,
                "siderite",
                0.01,
                "hematite",
                0.03,
                "anatase",
                0.03,
                "calcite",
                0.02,
                "dolomite",
                0.01,
                "pyrite",
                0.02,
                "apatite",
                0.004,
                "gypsum",
                0.003,
                "organic matter",
                0.006,
                "unexplained",
                0.01,
                "gallium oxide",
                1e-4,
                "lithium oxide",
                3e-4,
                "vanadium oxide",
                2e-4,
                "scandium oxide",
                1e-5,
                "rare earth oxide",
                5e-4);
    }

    static RoastConditions batch(double celsius, double minutes, double topSizeM) {
        return new RoastConditions(
                celsius + 273.15,
                minutes * 60,
                Double.POSITIVE_INFINITY,
                topSizeM,
                0.8,
                RoastConditions.Heating.of(Settings.defaults()));
    }

    /// Calcine with caustic of a strength (g/L Na2O) and a liquid to solid ratio (L/kg).
    static double[] slurry(double[] roasted, double na2oGPerL, double litresPerKg) {
        double[] slurry = roasted.clone();
        double mass = 0;
        for (int i = 0; i < slurry.length; i++) {
            boolean solid = Substances.get(i).phase() == Phase.SOLID;
            slurry[i] = solid ? slurry[i] : 0;
            mass += slurry[i] * Substances.kgPerMol(i);
        }
        double litres = mass * litresPerKg;
        slurry[Substances.index("NaOH(aq)")] = litres * na2oGPerL / 30.99;
        slurry[Substances.index("water")] = litres * 0.95 / 0.018015;
        return slurry;
    }

    static double inSolids(Element element, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (Substances.get(i).phase() == Phase.SOLID) {
                sum += amounts[i] * Substances.moles(element, i);
            }
        }
        return sum;
    }

    static double removed(Element element, double[] before, double[] after) {
        return 1 - inSolids(element, after) / inSolids(element, before);
    }
}

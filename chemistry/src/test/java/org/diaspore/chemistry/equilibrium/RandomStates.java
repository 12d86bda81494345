package org.diaspore.chemistry.equilibrium;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Seeded random problems: waters from acid to alkaline with minerals, and Bayer liquors.
final class RandomStates {
    private static final double ATM_PA = 101325;
    private static final List<String> COMPONENTS =
            List.of(
                    "Na", "Al", "Si", "Ca", "C(4)", "S(6)", "Cl", "K", "Mg", "Li", "Ga", "F", "Sc",
                    "La", "V(5)");
    private static final List<String> MINERALS =
            List.of(
                    "Gibbsite",
                    "Boehmite",
                    "Diaspore",
                    "Quartz",
                    "SiO2(am)",
                    "Kaolinite",
                    "Portlandite",
                    "Calcite",
                    "Tobermorite-11A",
                    "Analcime",
                    "Grossular",
                    "Brucite",
                    "Dolomite",
                    "Magnesite",
                    "Halite",
                    "Gypsum",
                    "Fluorite",
                    "K-Feldspar",
                    "Albite");

    private final Random random;

    RandomStates(long seed) {
        random = new Random(seed);
    }

    /// One to ten components of 1e-8 to 1 mol/kg, sodium or chloride setting the pH; 0.01 to 200
    /// degC.
    EquilibriumProblem water() {
        var components = new ArrayList<>(COMPONENTS);
        Collections.shuffle(components, random);
        EquilibriumProblem p = at(uniform(0.01, 200));
        int count = 1 + random.nextInt(10);
        for (String c : components.subList(0, count)) {
            p = p.withTotal(c, logUniform(1e-8, 1));
        }
        double imbalance = logUniform(1e-8, 1);
        String ion = random.nextBoolean() ? "Na" : "Cl";
        return p.withTotal(ion, p.totals().getOrDefault(ion, 0.0) + imbalance);
    }

    /// A water with none to four minerals offered, a third of them not there at the start.
    EquilibriumProblem waterWithMinerals() {
        EquilibriumProblem p = water();
        var minerals = new ArrayList<>(MINERALS);
        Collections.shuffle(minerals, random);
        for (String m : minerals.subList(0, random.nextInt(5))) {
            p = p.withMineral(m, random.nextInt(3) == 0 ? 0 : logUniform(1e-4, 1));
        }
        return p;
    }

    /// Sodium 0.5 to 8 mol/kg, aluminium to 0.7 of it, impurities within what soda binds; 25 to 200
    /// degC.
    EquilibriumProblem liquor() {
        double na = uniform(0.5, 8);
        double rest = na;
        double al = uniform(0, 0.7) * rest;
        rest -= al;
        double carbonate = uniform(0, 0.15) * rest;
        rest -= 2 * carbonate;
        double sulphate = uniform(0, 0.05) * rest;
        rest -= 2 * sulphate;
        return at(uniform(25, 200))
                .withTotal("Na", na)
                .withTotal("Al", al)
                .withTotal("C(4)", carbonate)
                .withTotal("S(6)", sulphate)
                .withTotal("Cl", uniform(0, 0.1) * rest)
                .withTotal("Si", logUniform(1e-5, 0.03));
    }

    /// A liquor with gibbsite, boehmite, calcite or portlandite offered as a digester or a lime
    /// step would.
    EquilibriumProblem liquorWithMinerals() {
        EquilibriumProblem p = liquor();
        for (String m : List.of("Gibbsite", "Boehmite", "Calcite", "Portlandite")) {
            if (random.nextBoolean()) {
                p = p.withMineral(m, random.nextInt(3) == 0 ? 0 : logUniform(1e-3, 3));
            }
        }
        return p;
    }

    private static EquilibriumProblem at(double degC) {
        return EquilibriumProblem.at(degC + 273.15, degC < 100 ? ATM_PA : 20 * ATM_PA);
    }

    double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    double logUniform(double low, double high) {
        return Math.exp(uniform(Math.log(low), Math.log(high)));
    }
}

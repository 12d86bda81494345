package org.diaspore.chemistry.liquor;

import java.util.LinkedHashMap;
import java.util.Map;

/// A reaction as the tables write it, `Al(OH)4- + 4 H+ = Al+3 + 4 H2O`: moles by name, products
/// positive.
record Equation(Map<String, Double> moles) {
    /// What counts as zero, moles.
    private static final double NOTHING = 1e-12;

    static Equation of(String text) {
        String[] sides = text.split(" = ", -1);
        if (sides.length != 2) {
            throw new IllegalStateException("not a reaction: " + text);
        }
        var sum = new LinkedHashMap<String, Double>();
        for (int side = 0; side < 2; side++) {
            for (String part : sides[side].split(" \\+ ")) {
                String[] words = part.strip().split(" ");
                double count = words.length == 1 ? 1 : Double.parseDouble(words[0]);
                sum.merge(words[words.length - 1], side == 0 ? -count : count, Double::sum);
            }
        }
        return new Equation(sum);
    }

    double mole(String name) {
        return moles.getOrDefault(name, 0.0);
    }

    Equation without(String name) {
        var rest = new LinkedHashMap<>(moles);
        rest.remove(name);
        return new Equation(rest);
    }

    Equation plus(Equation other, double times) {
        var sum = new LinkedHashMap<>(moles);
        other.moles.forEach((name, mol) -> sum.merge(name, times * mol, Double::sum));
        sum.values().removeIf(mol -> Math.abs(mol) < NOTHING);
        return new Equation(sum);
    }
}

package org.diaspore.ore;

import java.util.Arrays;
import java.util.Map;
import org.diaspore.chemistry.InputException;

/// Trace metals of an ore, mass fraction of the dry ore (70 g/t is 70e-6); what is not there is 0.
public final class Traces {
    // Above one percent a metal is no trace and would need minerals of its own; assumed.
    private static final double HIGHEST = 0.01;

    /// An ore without traces.
    public static final Traces NONE = new Traces(new double[TraceMetal.values().length]);

    private final double[] fractions;

    private Traces(double[] fractions) {
        this.fractions = fractions;
    }

    /// @param gramsPerTonne g per t of dry ore; of the metal, for REE of Ce2O3
    /// @throws InputException for a negative number or one above 10 000 g/t
    public static Traces ofGramsPerTonne(Map<TraceMetal, Double> gramsPerTonne) {
        double[] fractions = new double[TraceMetal.values().length];
        gramsPerTonne.forEach(
                (metal, grams) -> fractions[metal.ordinal()] = checked(metal, grams * 1e-6));
        return new Traces(fractions);
    }

    private static double checked(TraceMetal metal, double fraction) {
        if (!(fraction >= 0 && fraction <= HIGHEST)) {
            throw new InputException(
                    "ore.traces." + metal.name(),
                    fraction * 1e6 + " g/t",
                    "0 to 10000 g/t of the dry ore",
                    "Try: check the unit (g/t, not %).");
        }
        return fraction;
    }

    /// Mass fraction of the dry ore: of the metal, for REE of Ce2O3.
    public double fraction(TraceMetal metal) {
        return fractions[metal.ordinal()];
    }

    /// Mass fraction of the dry ore of all oxides that carry the traces.
    double oxideFraction() {
        double sum = 0;
        for (TraceMetal metal : TraceMetal.values()) {
            sum += fraction(metal) * metal.oxidePerMass();
        }
        return sum;
    }

    /// The traces of a blend, by dry mass.
    static Traces mean(Traces[] parts, double[] shares) {
        double[] fractions = new double[TraceMetal.values().length];
        for (int p = 0; p < parts.length; p++) {
            for (int i = 0; i < fractions.length; i++) {
                fractions[i] += shares[p] * parts[p].fractions[i];
            }
        }
        return new Traces(fractions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traces traces && Arrays.equals(fractions, traces.fractions);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fractions);
    }
}

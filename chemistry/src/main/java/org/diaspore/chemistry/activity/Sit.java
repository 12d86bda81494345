package org.diaspore.chemistry.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.activity.TermList.Term;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;

/// Specific ion interaction theory: `log10 gamma_i = -z^2 A sqrt(I) / (1 + 1.5 sqrt(I)) + sum
/// (epsilon + epsilon1 I) m_j`.
///
/// Source: L. Ciavatta, Ann. Chim. (Rome) 70 (1980) 551; I. Grenthe, A. V. Plyasunov and K. Spahiu
/// in Modelling in Aquatic Chemistry, NEA (1997), chapter IX, also for the osmotic coefficient.
/// Good to about 3.5 mol/kg. A as {@link SolventWater} gives it; parameters that name an absent
/// species are dropped, of those given twice the last holds.
///
/// The activity of water follows from Gibbs-Duhem. It is that of PHREEQC 3.8 for epsilon of ions;
/// PHREEQC halves epsilon of two neutral species in it and counts epsilon1 twice, here neither is
/// done. With epsilon1 the coefficients are not those of one Gibbs energy, and the activity of
/// water is the one reached by concentrating the solution from pure water.
public final class Sit implements MolalityModel {
    private static final double B = 1.5;
    private static final double LN_10 = SolventWater.LN_10;
    private static final double LOWEST = 1e-12;

    private final int n;
    private final double[] halfSquare;
    private final TermList fixed;
    private final TermList growing;
    private final SolventWater water = new SolventWater();
    private final double[] work;
    private double temperatureK = Double.NaN;
    private double pressurePa = Double.NaN;

    /// Of the last evaluation: ionic strength and its root.
    private double strength;

    private double root;

    /// @param species names in the order of the arrays, without water
    /// @param charges of the same species
    public Sit(ActivityParameters.Sit parameters, List<String> species, List<Integer> charges) {
        n = species.size();
        halfSquare = charges.stream().mapToDouble(z -> 0.5 * z * z).toArray();
        work = new double[n];
        record Key(Kind kind, List<String> species) {}
        Map<Key, Interaction> given = new LinkedHashMap<>();
        for (Interaction interaction : parameters.interactions()) {
            List<String> names = interaction.species();
            if (species.containsAll(names)) {
                Key key = new Key(interaction.kind(), names.stream().sorted().toList());
                given.put(key, interaction);
            }
        }
        List<Term> epsilon = new ArrayList<>();
        List<Term> epsilon1 = new ArrayList<>();
        for (Interaction interaction : given.values()) {
            term(interaction, species, interaction.kind() == Kind.SIT_EPSILON ? epsilon : epsilon1);
        }
        fixed = TermList.of(epsilon);
        growing = TermList.of(epsilon1);
    }

    private static void term(Interaction interaction, List<String> species, List<Term> terms) {
        boolean ours =
                interaction.kind() == Kind.SIT_EPSILON || interaction.kind() == Kind.SIT_EPSILON1;
        if (!ours || interaction.species().size() != 2) {
            throw new InputException(
                    "SIT parameter",
                    interaction.kind() + " of " + interaction.species(),
                    "epsilon or epsilon1 of two species",
                    "Try: keep parameters of Pitzer's equations in a database of that model.");
        }
        int first = species.indexOf(interaction.species().getFirst());
        int second = species.indexOf(interaction.species().getLast());
        double factor = first == second ? 0.5 * LN_10 : LN_10;
        terms.add(Term.pair(first, second, factor, interaction.value()));
    }

    @Override
    public int size() {
        return n;
    }

    @Override
    public void at(double temperatureK, double pressurePa) {
        if (temperatureK == this.temperatureK && pressurePa == this.pressurePa) {
            return;
        }
        water.at(temperatureK, pressurePa);
        fixed.at(temperatureK, pressurePa);
        growing.at(temperatureK, pressurePa);
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
    }

    @Override
    public double evaluate(double[] molality, double[] lnGamma) {
        double osmotic = terms(molality, water.a(), fixed.value, growing.value, lnGamma);
        return -(sum(molality) + osmotic) / Pitzer.WATER_MOL_PER_KG;
    }

    @Override
    public double temperatureSlopes(double[] molality, double[] slopes) {
        double osmotic = terms(molality, water.aSlope(), fixed.slope, growing.slope, slopes);
        return -osmotic / Pitzer.WATER_MOL_PER_KG;
    }

    private static double sum(double[] m) {
        double sum = 0;
        for (double x : m) {
            sum += x;
        }
        return sum;
    }

    /// Logarithms of gamma, or with slopes of the parameters their slopes by temperature.
    ///
    /// @return osmotic coefficient less 1, times the sum of molalities
    private double terms(double[] m, double a, double[] epsilon, double[] epsilon1, double[] out) {
        Arrays.fill(out, 0, n, 0);
        Arrays.fill(work, 0);
        double doubled = 0;
        for (int i = 0; i < n; i++) {
            doubled += halfSquare[i] * m[i];
        }
        strength = Math.max(doubled, LOWEST);
        root = Math.sqrt(strength);
        double pairs = fixed.addPairs(epsilon, m, out);
        double grown = strength * growing.addPairs(epsilon1, m, work);
        double one = 1 + B * root;
        double perSquare = -LN_10 * a * root / one;
        for (int i = 0; i < n; i++) {
            out[i] += 2 * halfSquare[i] * perSquare + strength * work[i];
        }
        double debyeHuckel = -2 * LN_10 * a / (B * B * B) * (one - 2 * Math.log(one) - 1 / one);
        return debyeHuckel + pairs + 4.0 / 3 * grown;
    }

    @Override
    public void slopes(double[] molality, double[] slopes, double[] waterSlopes) {
        Arrays.fill(slopes, 0, n * n, 0);
        fixed.addPairSlopes(fixed.value, 1, slopes, n);
        double one = 1 + B * root;
        double perSquare = -LN_10 * water.a() / (2 * root * one * one);
        Arrays.fill(waterSlopes, 0, n, 1);
        Arrays.fill(work, 0);
        double grown = growing.addPairs(growing.value, molality, work);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double slope = slopes[i * n + j] + 2 * halfSquare[i] * halfSquare[j] * perSquare;
                waterSlopes[j] += molality[i] * slope;
                slopes[i * n + j] = slope + work[i] * halfSquare[j];
            }
        }
        growing.addPairSlopes(growing.value, strength, slopes, n);
        for (int j = 0; j < n; j++) {
            waterSlopes[j] += 4.0 / 3 * (strength * work[j] + halfSquare[j] * grown);
            waterSlopes[j] /= -Pitzer.WATER_MOL_PER_KG;
        }
    }
}

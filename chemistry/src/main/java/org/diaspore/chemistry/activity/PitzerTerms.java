package org.diaspore.chemistry.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.activity.TermList.Term;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;

/// The interaction parameters of a Pitzer model as terms of the excess Gibbs energy of an ordered
/// list of species, in units of R T per kilogram of water.
///
/// Kept are the parameters whose species are all present; of parameters given twice the last.
/// Factors of the products of molalities m m' and m m' m'', as PHREEQC has them: 2 for B and theta
/// and for lambda of two different species, 1 for lambda of one with itself; `C Z / (2 sqrt|z z'|)`
/// with `Z = sum |z| m`; 1 for psi, zeta and eta; 1, 3 or 6 for mu of one, two or three kinds.
/// Alphas: 2 and 12 where a charge is 1, 1.4 and 12 for two charges of 2, else 2 and 50.
final class PitzerTerms {
    /// B0, theta and lambda.
    final TermList pairs;

    /// B1 and B2; their kind is the index of their alpha.
    final TermList shaped;

    /// C, to be multiplied with Z.
    final TermList charged;

    /// Psi, zeta, eta and mu.
    final TermList triples;

    /// The different alphas, (kg/mol)^0.5.
    final double[] alphas;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<Key, Interaction> given = new LinkedHashMap<>();
    private final int[] charges;

    private record Key(Kind kind, List<String> species) {}

    PitzerTerms(List<Interaction> interactions, List<String> species, int[] charges) {
        this.charges = charges;
        for (int i = 0; i < species.size(); i++) {
            index.put(species.get(i), i);
        }
        for (Interaction interaction : interactions) {
            if (index.keySet().containsAll(interaction.species())) {
                given.put(key(interaction.kind(), interaction.species()), interaction);
            }
        }
        List<Term> pair = new ArrayList<>();
        List<Term> shape = new ArrayList<>();
        List<Term> charge = new ArrayList<>();
        List<Term> triple = new ArrayList<>();
        List<Double> alpha = new ArrayList<>();
        for (Interaction interaction : given.values()) {
            switch (interaction.kind()) {
                case B0, THETA, LAMBDA -> pair.add(pair(interaction));
                case B1, B2 -> shape.add(shaped(interaction, alpha));
                case C0 -> charge.add(charged(interaction));
                case PSI, ZETA, ETA, MU -> triple.add(triple(interaction));
                case ALPHA1, ALPHA2 -> {} // read with B1 and B2
                case SIT_EPSILON, SIT_EPSILON1 ->
                        throw new InputException(
                                "Pitzer parameter",
                                interaction.kind(),
                                "of the Pitzer model",
                                "Try: keep parameters of SIT in a database of that model.");
            }
        }
        pairs = TermList.of(pair);
        shaped = TermList.of(shape);
        charged = TermList.of(charge);
        triples = TermList.of(triple);
        alphas = alpha.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Key key(Kind kind, List<String> species) {
        return new Key(kind, species.stream().sorted().toList());
    }

    void at(double temperatureK, double pressurePa) {
        pairs.at(temperatureK, pressurePa);
        shaped.at(temperatureK, pressurePa);
        charged.at(temperatureK, pressurePa);
        triples.at(temperatureK, pressurePa);
    }

    /// The parameter of a kind and two species, 0 where it is not given.
    TemperatureFunction parameter(Kind kind, String first, String second) {
        return Optional.ofNullable(given.get(key(kind, List.of(first, second))))
                .map(Interaction::value)
                .orElse(TemperatureFunction.constant(0));
    }

    private int[] positions(Interaction interaction, int expected) {
        int[] at = interaction.species().stream().mapToInt(this::position).toArray();
        if (at.length != expected) {
            throw new InputException(
                    "Pitzer parameter " + interaction.kind() + " of " + interaction.species(),
                    at.length + " species",
                    expected + " species",
                    "Try: correct the line of the database.");
        }
        return at;
    }

    private int position(String name) {
        return index.getOrDefault(name, -1);
    }

    private Term pair(Interaction interaction) {
        int[] at = positions(interaction, 2);
        return Term.pair(at[0], at[1], at[0] == at[1] ? 1 : 2, interaction.value());
    }

    private Term shaped(Interaction interaction, List<Double> alphas) {
        int[] at = positions(interaction, 2);
        double alpha = alpha(interaction, Math.abs(charges[at[0]]), Math.abs(charges[at[1]]));
        if (!alphas.contains(alpha)) {
            alphas.add(alpha);
        }
        return new Term(at[0], at[1], -1, alphas.indexOf(alpha), 2, interaction.value());
    }

    private double alpha(Interaction interaction, int z, int other) {
        boolean one = interaction.kind() == Kind.B1;
        Interaction own = given.get(key(one ? Kind.ALPHA1 : Kind.ALPHA2, interaction.species()));
        if (own != null) {
            return own.value().at(TemperatureFunction.REFERENCE_K, SolventWater.PA_PER_ATM);
        }
        if (z == 2 && other == 2) {
            return one ? 1.4 : 12;
        }
        if (z == 1 || other == 1) {
            return one ? 2 : 12;
        }
        return one ? 2 : 50;
    }

    private Term charged(Interaction interaction) {
        int[] at = positions(interaction, 2);
        int product = Math.abs(charges[at[0]] * charges[at[1]]);
        if (product == 0) {
            throw new InputException(
                    "Pitzer parameter C0",
                    interaction.species(),
                    "of two ions",
                    "Try: MU or ZETA for a neutral species.");
        }
        return Term.pair(at[0], at[1], 1 / (2 * Math.sqrt(product)), interaction.value());
    }

    private Term triple(Interaction interaction) {
        int[] at = positions(interaction, 3);
        int kinds = (int) Arrays.stream(at).distinct().count();
        double factor = interaction.kind() == Kind.MU ? (kinds == 1 ? 1 : 3 * (kinds - 1)) : 1;
        return new Term(at[0], at[1], at[2], 0, factor, interaction.value());
    }
}

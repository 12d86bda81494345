package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// SOLUTION_SPECIES: association reactions that define the first species on their right side, with
/// options below each. A species defined again is replaced.
final class SpeciesBlock implements Block {
    private static final String NAME = "SOLUTION_SPECIES";
    private static final Set<String> IGNORED =
            Set.of("dw", "erm_ddl", "millero", "viscosity", "viscos_f", "viscos");
    static final List<String> OPTIONS =
            Stream.of(
                            List.of("no_check", "check", "gamma", "mb", "mass_balance"),
                            Constant.OPTIONS,
                            List.of("mole_balance", "llnl_gamma", "co2_llnl_gamma"),
                            List.of("activity_water", "dw", "erm_ddl", "millero", "vm"),
                            List.of("viscosity", "viscos_f", "viscos"))
                    .flatMap(List::stream)
                    .toList();
    private static final int SUPCRT_NUMBERS = 10;

    private final Map<String, Draft> species;
    private final List<String> warnings;
    private @Nullable Draft current;

    SpeciesBlock(Map<String, Draft> species, List<String> warnings) {
        this.species = species;
        this.warnings = warnings;
    }

    @Override
    public void take(SourceLine line) {
        Optional<Option> option = Option.of(line, NAME, OPTIONS);
        if (option.isEmpty()) {
            current = reaction(line);
            return;
        }
        if (current == null) {
            throw Block.tooEarly(line, "the reaction");
        }
        if (!current.constant.take(line, option.get())) {
            other(current, line, option.get());
        }
    }

    private Draft reaction(SourceLine line) {
        Equation equation = Equation.of(line);
        Equation.Part made = equation.right().getFirst();
        if (Math.abs(made.coefficient() - 1) > 1e-9) {
            throw line.wrong(
                    "reaction",
                    made.coefficient() + " " + made.species().name(),
                    "1 of the first species on the right, which the reaction defines",
                    "divide the reaction by its coefficient, or put the species it defines first");
        }
        SpeciesName name = made.species();
        Draft draft = new Draft(line, name.name(), name, equation);
        draft.gamma = standard(name);
        if (name.charge() != Math.rint(name.charge())) {
            warnings.add(
                    line.file()
                            + ", line "
                            + line.number()
                            + ": "
                            + name.name()
                            + " has a fraction of a charge and was left out.");
            return draft;
        }
        species.put(draft.name, draft);
        return draft;
    }

    private static Gamma standard(SpeciesName name) {
        if (water(name) || name.electron()) {
            return new Gamma.Unit();
        }
        // 0.1: the database format's own default, USGS Techniques and Methods 6-A43 (2013).
        return name.charge() == 0 ? new Gamma.Neutral(0.1) : new Gamma.Davies();
    }

    private static boolean water(SpeciesName name) {
        return name.name().equals("H2O");
    }

    private void other(Draft draft, SourceLine line, Option option) {
        List<String> words = option.words();
        switch (option.name()) {
            case "no_check" -> draft.checked = false;
            case "check" -> draft.checked = true;
            case "mb", "mass_balance", "mole_balance" -> draft.balance = balance(line, words);
            case "gamma" -> {
                List<Double> ab = Numbers.several(line, "gamma", words, 2, 2);
                gamma(draft, new Gamma.TruesdellJones(ab.get(0), ab.get(1)));
            }
            case "llnl_gamma" ->
                    gamma(draft, new Gamma.BDot(Numbers.first(line, "llnl_gamma", words)));
            case "co2_llnl_gamma" -> gamma(draft, new Gamma.DrummondCo2());
            case "activity_water" -> {
                gamma(draft, new Gamma.Unit());
                warnings.add(
                        line.file()
                                + ", line "
                                + line.number()
                                + ": -activity_water is not modelled; the activity coefficient of "
                                + draft.name
                                + " is 1.");
            }
            case "vm" -> draft.volume = volume(line, words);
            default -> {
                if (!IGNORED.contains(option.name())) {
                    throw new IllegalStateException("option without a reading: " + option);
                }
            }
        }
    }

    private static void gamma(Draft draft, Gamma gamma) {
        if (!water(draft.made) && !draft.made.electron()) {
            draft.gamma = gamma;
        }
    }

    private static Map<String, Double> balance(SourceLine line, List<String> words) {
        if (words.isEmpty()) {
            throw line.wrong(
                    "mole_balance",
                    "'" + line.text() + "'",
                    "followed by a formula",
                    "write it like -mole_balance S(-2)2");
        }
        return Composition.withValences(line, words.getFirst());
    }

    private static MolarVolume volume(SourceLine line, List<String> words) {
        List<Double> given = Numbers.several(line, "Vm", words, 1, SUPCRT_NUMBERS);
        double[] v = new double[SUPCRT_NUMBERS];
        v[SUPCRT_NUMBERS - 1] = 1;
        for (int i = 0; i < given.size(); i++) {
            v[i] = given.get(i);
        }
        return new MolarVolume.Supcrt(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]);
    }
}

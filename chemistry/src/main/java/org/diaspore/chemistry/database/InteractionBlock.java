package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.diaspore.chemistry.database.Interaction.Kind;

/// PITZER and SIT: below an option that says which parameter, lines with two or three species and
/// up to six numbers. The same species given again for the same parameter replace the earlier line.
final class InteractionBlock implements Block {
    private static final String ALPHAS = "alphas";
    private static final Map<String, Kind> PITZER_KINDS = pitzerKinds();
    private static final Map<String, Kind> SIT_KINDS =
            Map.of("epsilon", Kind.SIT_EPSILON, "epsilon1", Kind.SIT_EPSILON1);
    private static final List<String> PITZER_OPTIONS =
            List.of(
                    "b0",
                    "b1",
                    "b2",
                    "c0",
                    "theta",
                    "lamda",
                    "zeta",
                    "psi",
                    "macinnes",
                    "macinnis",
                    "mac",
                    "redox",
                    "pe",
                    ALPHAS,
                    "mu",
                    "eta",
                    "etheta",
                    "use_etheta",
                    "lambda");
    private static final List<String> SIT_OPTIONS = List.of("epsilon", "epsilon1");
    private static final int MOST_NUMBERS = 6;

    /// One line of the block; `alphas` makes two interactions.
    private record Entry(SourceLine line, String option, List<String> species, double[] c) {}

    private final SourceLine begin;
    private final boolean pitzer;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private String open = "";
    private boolean etheta = true;
    private boolean macInnes = true;

    InteractionBlock(SourceLine begin) {
        this.begin = begin;
        this.pitzer = begin.head().equalsIgnoreCase("PITZER");
    }

    private static Map<String, Kind> pitzerKinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        kinds.put("lamda", Kind.LAMBDA);
        return Map.copyOf(kinds);
    }

    @Override
    public void take(SourceLine line) {
        List<String> known = pitzer ? PITZER_OPTIONS : SIT_OPTIONS;
        Optional<Option> option = Option.of(line, begin.head(), known);
        if (option.isEmpty()) {
            entry(line);
            return;
        }
        boolean yes = option.get().words().stream().noneMatch(w -> w.matches("[fF].*"));
        switch (option.get().name()) {
            case "macinnes", "macinnis", "mac" -> macInnes = yes;
            case "etheta", "use_etheta" -> etheta = yes;
            // The electron's activity coefficient is 1 with or without.
            case "redox", "pe" -> open = "";
            default -> open = option.get().name().replace("lamda", "lambda");
        }
    }

    private void entry(SourceLine line) {
        if (open.isEmpty()) {
            throw Block.tooEarly(line, "an option such as " + (pitzer ? "-B0" : "-epsilon"));
        }
        int count = List.of("zeta", "psi", "mu", "eta").contains(open) ? 3 : 2;
        List<String> words = line.words();
        if (words.size() <= count || words.stream().limit(count).anyMatch(this::number)) {
            throw line.wrong(
                    open,
                    "'" + line.text() + "'",
                    count + " species and 1 to 6 numbers",
                    "write it like '"
                            + (count == 2 ? "Na+ Cl- 0.0765" : "Na+ K+ Cl- -0.0018")
                            + "'");
        }
        List<String> species = new ArrayList<>();
        for (String word : words.subList(0, count)) {
            species.add(SpeciesName.of(line, word).name());
        }
        List<Double> given =
                Numbers.several(
                        line,
                        open,
                        words.subList(count, words.size()),
                        open.equals(ALPHAS) ? 2 : 1,
                        MOST_NUMBERS);
        double[] c = new double[MOST_NUMBERS];
        for (int i = 0; i < given.size(); i++) {
            c[i] = given.get(i);
        }
        String key = open + " " + String.join(" ", species.stream().sorted().toList());
        entries.put(key, new Entry(line, open, species, c));
    }

    private boolean number(String word) {
        return Numbers.looksLike(word);
    }

    /// @param defined whether the database has a species
    ActivityParameters parameters(Predicate<String> defined) {
        List<Interaction> all = new ArrayList<>();
        boolean kcl = false;
        for (Entry entry : entries.values()) {
            for (String name : entry.species()) {
                if (!defined.test(name)) {
                    throw entry.line()
                            .wrong(
                                    entry.option(),
                                    "'" + name + "'",
                                    "species of SOLUTION_SPECIES",
                                    "define it there, check its charge, or put '#' before the"
                                            + " line");
                }
            }
            kcl |=
                    List.of("b0", "b1", "c0").contains(entry.option())
                            && entry.species().containsAll(List.of("K+", "Cl-"));
            add(entry, all);
        }
        // The convention is defined by KCl and cannot be held without it.
        return pitzer
                ? new ActivityParameters.Pitzer(
                        all, etheta, macInnes && kcl, ActivityParameters.Slope.BRADLEY_PITZER)
                : new ActivityParameters.Sit(all);
    }

    private void add(Entry entry, List<Interaction> all) {
        double[] c = entry.c();
        if (entry.option().equals(ALPHAS)) {
            all.add(alpha(Kind.ALPHA1, entry, c[0]));
            all.add(alpha(Kind.ALPHA2, entry, c[1]));
            return;
        }
        Kind kind = (pitzer ? PITZER_KINDS : SIT_KINDS).get(entry.option());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + entry.option());
        }
        all.add(
                new Interaction(
                        kind,
                        entry.species(),
                        new TemperatureFunction.Reduced(c[0], c[1], c[2], c[3], c[4], c[5])));
    }

    private static Interaction alpha(Kind kind, Entry entry, double value) {
        return new Interaction(kind, entry.species(), TemperatureFunction.constant(value));
    }
}

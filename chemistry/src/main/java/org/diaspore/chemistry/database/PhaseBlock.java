package org.diaspore.chemistry.database;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// PHASES: the name of a mineral or gas on one line, the reaction that dissolves it on the next
/// with the phase first on the left, options below. A phase defined again is replaced; capital
/// letters in names tell phases apart only where the formulas differ.
final class PhaseBlock implements Block {
    private static final String NAME = "PHASES";
    private static final Set<String> IGNORED = Set.of("t_c", "p_c", "omega");
    private static final List<String> OPTIONS =
            Stream.of(
                            List.of("no_check", "check"),
                            Constant.OPTIONS,
                            List.of("vm", "t_c", "p_c", "omega"))
                    .flatMap(List::stream)
                    .toList();

    private final Map<String, Draft> phases;
    private @Nullable SourceLine named;
    private @Nullable Draft current;

    PhaseBlock(Map<String, Draft> phases) {
        this.phases = phases;
    }

    @Override
    public void take(SourceLine line) {
        SourceLine name = named;
        if (name != null) {
            current = reaction(name.head(), line);
            named = null;
            return;
        }
        Optional<Option> option = Option.of(line, NAME, OPTIONS);
        if (option.isEmpty()) {
            named = name(line);
        } else if (current == null) {
            throw Block.tooEarly(line, "the phase");
        } else if (!current.constant.take(line, option.get())) {
            other(current, line, option.get());
        }
    }

    private static SourceLine name(SourceLine line) {
        if (line.text().contains("=")) {
            throw line.wrong(
                    "phase",
                    "'" + line.text() + "'",
                    "the name of a phase on a line of its own, then its reaction",
                    "put the name, such as Gibbsite, on the line before");
        }
        return line;
    }

    /// The complaint where the block ends after a name.
    void close() {
        SourceLine name = named;
        if (name != null) {
            throw name.wrong(
                    "phase",
                    "'" + name.head() + "' without a reaction",
                    "followed by its reaction",
                    "write the dissolution on the next line, the phase first, like CaCO3 = Ca+2 +"
                            + " CO3-2");
        }
    }

    private Draft reaction(String name, SourceLine line) {
        Equation equation = Equation.of(line);
        Equation.Part phase = equation.left().getFirst();
        if (Math.abs(phase.coefficient() - 1) > 1e-9) {
            throw line.wrong(
                    "reaction of " + name,
                    phase.coefficient() + " " + phase.species().name(),
                    "1 of the phase, first on the left",
                    "divide the reaction by its coefficient, or put the phase first");
        }
        Draft draft = new Draft(line, name, phase.species(), equation);
        phases.put(key(draft), draft);
        return draft;
    }

    /// Small letters, unless a phase of another formula has that name: HF(g) and Hf(g) are two,
    /// where PHREEQC keeps the later.
    private String key(Draft draft) {
        String small = draft.name.toLowerCase(Locale.ROOT);
        Draft earlier = phases.get(small);
        boolean other =
                earlier != null
                        && !earlier.name.equals(draft.name)
                        && !earlier.made.name().equals(draft.made.name());
        return other ? draft.name : small;
    }

    private static void other(Draft draft, SourceLine line, Option option) {
        switch (option.name()) {
            case "no_check" -> draft.checked = false;
            case "check" -> draft.checked = true;
            case "vm" -> draft.volume = new MolarVolume.Constant(cm3(line, option.words()));
            default -> {
                if (!IGNORED.contains(option.name())) {
                    throw new IllegalStateException("option without a reading: " + option);
                }
            }
        }
    }

    private static double cm3(SourceLine line, List<String> words) {
        double value = Numbers.first(line, "Vm", words);
        String unit = words.size() < 2 ? "cm3/mol" : words.get(1).toLowerCase(Locale.ROOT);
        if (unit.startsWith("dm3") || unit.startsWith("l/")) {
            return value * 1e3;
        }
        if (unit.startsWith("m3")) {
            return value * 1e6;
        }
        if (unit.startsWith("cm3")) {
            return value;
        }
        throw line.wrong(
                "Vm",
                "the unit '" + words.get(1) + "' in '" + line.text() + "'",
                "cm3/mol, dm3/mol or m3/mol; cm3/mol where none is given",
                "write it like -Vm 36.9 cm3/mol, comments after '#'");
    }
}

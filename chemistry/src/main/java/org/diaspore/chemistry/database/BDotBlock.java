package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// LLNL_AQUEOUS_MODEL_PARAMETERS: temperatures in degC, Debye-Hückel A and B and B-dot at each,
/// five coefficients of CO2. The numbers of an option run on over lines.
final class BDotBlock implements Block {
    private static final int CO2_NUMBERS = 5;
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("temperatures", "temperature", "temp"),
                    List.of("dh_a", "adh", "debye_huckel_a"),
                    List.of("dh_b", "bdh", "debye_huckel_b"),
                    List.of("bdot", "b_dot"),
                    List.of("co2_coefs", "c_co2"));
    private static final List<String> OPTIONS = ROWS.stream().flatMap(List::stream).toList();

    private final SourceLine begin;
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();
    private String row = "";
    private @Nullable List<Double> current;

    BDotBlock(SourceLine begin) {
        this.begin = begin;
    }

    @Override
    public void take(SourceLine line) {
        Optional<Option> option = Option.of(line, begin.head(), OPTIONS);
        if (option.isPresent()) {
            row = first(option.get().name());
            current = new ArrayList<>();
            rows.put(row, current);
        }
        List<Double> numbers = current;
        if (numbers == null) {
            throw Block.tooEarly(line, "-temperatures or another option");
        }
        Stream<String> words = option.map(o -> o.words().stream()).orElse(line.words().stream());
        words.forEach(word -> numbers.add(Numbers.of(line, row, word)));
    }

    private static String first(String name) {
        return ROWS.stream()
                .filter(names -> names.contains(name))
                .map(List::getFirst)
                .findFirst()
                .orElseThrow();
    }

    BDotTable table() {
        List<Double> temperatures = rows.getOrDefault("temperatures", List.of());
        for (int i = 1; i < temperatures.size(); i++) {
            if (temperatures.get(i) <= temperatures.get(i - 1)) {
                throw begin.wrong(
                        "temperatures", temperatures, "rising", "sort the columns of the block");
            }
        }
        int points = Math.max(1, temperatures.size());
        return new BDotTable(
                checked("temperatures", points),
                checked("dh_a", points),
                checked("dh_b", points),
                checked("bdot", points),
                checked("co2_coefs", CO2_NUMBERS));
    }

    private List<Double> checked(String name, int count) {
        List<Double> numbers = rows.getOrDefault(name, List.of());
        if (numbers.size() != count) {
            throw begin.wrong(
                    name,
                    numbers.size() + " numbers",
                    count + " numbers" + (name.equals("co2_coefs") ? "" : ", as temperatures has"),
                    "complete the block; each of its rows needs one number per temperature,"
                            + " co2_coefs five");
        }
        return numbers;
    }
}

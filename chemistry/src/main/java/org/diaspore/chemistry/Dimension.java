package org.diaspore.chemistry;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a quantity measures, as powers of base units: kg, m, s, K, mol and each currency.
///
/// Mass per mass is no dimension at all: 8 %, 70 g/t and 4 t/t are all plain fractions here.
public record Dimension(Map<String, Integer> powers) {
    /// The dimension of a plain number or fraction.
    public static final Dimension NONE = new Dimension(Map.of());

    public Dimension {
        powers = Map.copyOf(powers);
        if (powers.containsValue(0)) {
            throw new IllegalArgumentException("a power of 0 is no power: " + powers);
        }
    }

    /// Reads powers as {@link #toString()} writes them, such as `kg m-3`.
    static Dimension parse(String text) {
        Dimension dimension = NONE;
        for (String part : text.split(" ")) {
            int letters = 0;
            while (letters < part.length() && Character.isLetter(part.charAt(letters))) {
                letters++;
            }
            if (letters > 0) {
                int power =
                        letters == part.length() ? 1 : Integer.parseInt(part.substring(letters));
                dimension =
                        dimension.times(
                                new Dimension(Map.of(part.substring(0, letters), 1)), power);
            }
        }
        return dimension;
    }

    /// The product with another dimension raised to a power, such as -1 for "per".
    Dimension times(Dimension other, int power) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, p) -> sum.merge(base, p * power, Integer::sum));
        sum.values().removeIf(p -> p == 0);
        return new Dimension(sum);
    }

    /// The SI unit in plain text, such as `kg m-3`; `1` for a plain number.
    @Override
    public String toString() {
        return powers.isEmpty()
                ? "1"
                : new TreeMap<>(powers)
                        .entrySet().stream()
                                .map(e -> e.getKey() + (e.getValue() == 1 ? "" : e.getValue()))
                                .collect(Collectors.joining(" "));
    }
}

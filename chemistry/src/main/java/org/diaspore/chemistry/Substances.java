package org.diaspore.chemistry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The registry: every substance the house knows, in one fixed order.
///
/// The order is that of `substances.tsv` and is what the index of any amounts array means. Names
/// are resolved to indices once, at class load, never in a loop.
public final class Substances {
    private static final List<Substance> ALL = load();
    private static final Map<String, Integer> INDEX = index(ALL);
    private static final double[] KG_PER_MOL =
            ALL.stream().mapToDouble(Substance::kgPerMol).toArray();
    private static final double[][] ELEMENTS = elements(ALL);

    private Substances() {}

    public static int count() {
        return KG_PER_MOL.length;
    }

    public static List<Substance> all() {
        return ALL;
    }

    public static Substance get(int index) {
        return ALL.get(index);
    }

    public static Substance get(String name) {
        return ALL.get(index(name));
    }

    /// The place of a substance in every amounts array.
    public static int index(String name) {
        Integer index = INDEX.get(name);
        if (index == null) {
            throw new InputException(
                    "substance",
                    name,
                    "one of the " + ALL.size() + " substances of the registry",
                    "Try: see docs/theory/chemistry.md for their names.");
        }
        return index;
    }

    /// Whether a name is in the registry.
    public static boolean contains(String name) {
        return INDEX.containsKey(name);
    }

    public static double kgPerMol(int index) {
        return KG_PER_MOL[index];
    }

    /// Moles of an element in one mole of a substance.
    public static double moles(Element element, int index) {
        return ELEMENTS[element.ordinal()][index];
    }

    /// Flow of an element carried by amounts in mol/s, mol/s.
    public static double elementFlow(Element element, double[] amounts) {
        double[] row = ELEMENTS[element.ordinal()];
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * amounts[i];
        }
        return sum;
    }

    /// Mass flow of amounts in mol/s, kg/s.
    public static double massFlow(double[] amounts) {
        double sum = 0;
        for (int i = 0; i < KG_PER_MOL.length; i++) {
            sum += KG_PER_MOL[i] * amounts[i];
        }
        return sum;
    }

    private static List<Substance> load() {
        List<Substance> list = new ArrayList<>();
        for (Table.Row row : Table.read(Substances.class, "substances.tsv").rows()) {
            list.add(
                    new Substance(
                            row.text("name"),
                            Formula.of(row.text("formula")),
                            Phase.valueOf(row.text("phase")),
                            row.number("enthalpy_kJ_per_mol") * 1e3,
                            heatCapacity(row),
                            row.number("density_kg_per_m3", 0),
                            Grade.of(row.text("grade")),
                            row.text("source")));
        }
        return List.copyOf(list);
    }

    /// Cell `cp`: four numbers are Holland-Powell a b c d; eleven are a break temperature with five
    /// low and five high NASA coefficients.
    private static HeatCapacity heatCapacity(Table.Row row) {
        double[] cells =
                java.util.Arrays.stream(row.text("cp").split(" +"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        double lowest = row.number("lowest_K");
        double highest = row.number("highest_K");
        return switch (cells.length) {
            case 4 ->
                    new HeatCapacity.HollandPowell(
                            cells[0], cells[1], cells[2], cells[3], lowest, highest);
            case 11 ->
                    new HeatCapacity.Nasa(
                            java.util.Arrays.copyOfRange(cells, 1, 6),
                            java.util.Arrays.copyOfRange(cells, 6, 11),
                            cells[0],
                            lowest,
                            highest);
            default ->
                    throw new IllegalStateException(
                            "substances.tsv line " + row.line() + ": cp has " + cells.length);
        };
    }

    private static Map<String, Integer> index(List<Substance> all) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (index.put(all.get(i).name(), i) != null) {
                throw new IllegalStateException(all.get(i).name() + " stands twice");
            }
        }
        return index;
    }

    private static double[][] elements(List<Substance> all) {
        double[][] matrix = new double[Element.values().length][all.size()];
        for (Element element : Element.values()) {
            for (int i = 0; i < all.size(); i++) {
                matrix[element.ordinal()][i] = all.get(i).formula().moles(element);
            }
        }
        return matrix;
    }
}

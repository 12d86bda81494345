package org.diaspore.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where each property was measured, `property_ranges.tsv`, held against a liquor.
///
/// A solute is looked at when it is one hundredth of the liquor or more, under the salt that stands
/// for it; its fraction is that in its own water, as it was measured. Nothing is allocated while
/// all is in range.
final class PropertyRanges {
    private static final double ZERO_C_K = 273.15;
    // Less than this part of the liquor does not move a property by its uncertainty.
    private static final double LEAST_FRACTION = 0.01;

    private static final String CARRIED_ON = "the correlation is carried on";

    private static final List<Table.Row> ROWS =
            Table.read(PropertyRanges.class, "property_ranges.tsv").rows();
    private static final Range[][] SOLUTE = new Range[Property.values().length][Solutes.COUNT];
    private static final String[][] SUBJECT = new String[Property.values().length][Solutes.COUNT];
    private static final Range[] LIQUOR = new Range[Property.values().length];
    private static final Range[] SLURRY = new Range[Property.values().length];

    static {
        for (Property property : Property.values()) {
            SLURRY[property.ordinal()] = Range.find(property, "slurry").orElse(Range.NONE);
            LIQUOR[property.ordinal()] = Range.find(property, "liquor").orElse(Range.NONE);
            for (int k = 0; k < Solutes.COUNT; k++) {
                int salt = salts(property)[k];
                SUBJECT[property.ordinal()][k] = subject(k, salt);
                SOLUTE[property.ordinal()][k] =
                        Range.find(property, Laliberte.name(salt)).orElse(Range.NONE);
            }
        }
    }

    private PropertyRanges() {}

    /// What is out of range of all properties.
    static List<OutOfRange> of(Liquor liquor, double temperatureK) {
        Found found = new Found();
        for (Property property : Property.values()) {
            check(property, liquor, temperatureK, found);
        }
        return found.list();
    }

    /// What is out of range of one property.
    static List<OutOfRange> of(Property property, Liquor liquor, double temperatureK) {
        Found found = new Found();
        check(property, liquor, temperatureK, found);
        return found.list();
    }

    /// What is out of range, appended to a list.
    static void check(Property property, Liquor liquor, double temperatureK, Found found) {
        if (liquor.massKgPerS() <= 0) {
            return;
        }
        Range whole = LIQUOR[property.ordinal()];
        whole.check(property, "liquor", 1, liquor.soluteFraction(), temperatureK, found);
        double alkali = liquor.alkaliMolPerKgWater();
        if (alkali > whole.highestMolPerKg) {
            found.add(
                    new OutOfRange(
                            property,
                            "liquor",
                            OutOfRange.Quantity.ALKALI_MOLALITY,
                            alkali,
                            whole.highestMolPerKg,
                            1,
                            whole.beyond));
        }
        double aToC = liquor.aToC();
        if (aToC > whole.highestAToC) {
            found.add(
                    new OutOfRange(
                            property,
                            "liquor",
                            OutOfRange.Quantity.ALUMINA_TO_CAUSTIC,
                            aToC,
                            whole.highestAToC,
                            1,
                            whole.beyond));
        }
        for (int k = 0; k < Solutes.COUNT; k++) {
            if (liquor.fraction(k) >= LEAST_FRACTION) {
                SOLUTE[property.ordinal()][k].check(
                        property,
                        SUBJECT[property.ordinal()][k],
                        liquor.fraction(k),
                        liquor.fractionInItsWater(k),
                        temperatureK,
                        found);
            }
        }
    }

    /// Viscosity and conductivity of a slurry against its solids by volume.
    static void checkSolids(double fraction, Found found) {
        for (Property property : Property.values()) {
            Range slurry = SLURRY[property.ordinal()];
            if (fraction > slurry.highestFraction) {
                found.add(
                        new OutOfRange(
                                property,
                                "slurry",
                                OutOfRange.Quantity.SOLIDS_FRACTION,
                                fraction,
                                slurry.highestFraction,
                                1,
                                slurry.beyond));
            }
        }
    }

    private static String subject(int solute, int salt) {
        String name = Substances.get(Solutes.INDEX[solute]).name();
        String stands = Laliberte.name(salt);
        return name.equals(stands + "(aq)") ? name : name + " taken as " + stands;
    }

    private static int[] salts(Property property) {
        return switch (property) {
            case VISCOSITY -> Solutes.VISCOSITY;
            case HEAT_CAPACITY -> Solutes.HEAT;
            case DENSITY, THERMAL_CONDUCTIVITY, BOILING_POINT -> Solutes.DENSITY;
        };
    }

    /// A list that comes into being with its first entry.
    static final class Found {
        private List<OutOfRange> list = List.of();

        void add(OutOfRange one) {
            if (list.isEmpty()) {
                list = new ArrayList<>();
            }
            list.add(one);
        }

        List<OutOfRange> list() {
            return list;
        }
    }

    /// One row of the table; a blank limit is infinitely far.
    private record Range(
            double lowestK,
            double highestK,
            double highestFraction,
            double highestMolPerKg,
            double highestAToC,
            String beyond) {
        static final Range NONE = new Range(0, far(), far(), far(), far(), "");

        static Optional<Range> find(Property property, String of) {
            return ROWS.stream()
                    .filter(row -> row.text("property").equals(property.word()))
                    .filter(row -> row.text("of").equals(of))
                    .map(Range::of)
                    .findFirst();
        }

        private static Range of(Table.Row row) {
            return new Range(
                    row.number("lowest_C", -ZERO_C_K) + ZERO_C_K,
                    row.number("highest_C", far()) + ZERO_C_K,
                    row.number("highest_fraction", far()),
                    row.number("highest_mol_per_kg", far()),
                    row.number("highest_a_to_c", far()),
                    row.text("beyond"));
        }

        private static double far() {
            return Double.POSITIVE_INFINITY;
        }

        void check(
                Property property,
                String subject,
                double share,
                double fraction,
                double temperatureK,
                Found found) {
            // Half a kelvin: a stream at 25 degC after rounding is not beyond 25 degC.
            if (temperatureK < lowestK - 0.5 || temperatureK > highestK + 0.5) {
                double limit = temperatureK < lowestK ? lowestK : highestK;
                found.add(
                        new OutOfRange(
                                property,
                                subject,
                                OutOfRange.Quantity.TEMPERATURE,
                                temperatureK,
                                limit,
                                share,
                                beyond));
            }
            if (fraction > highestFraction) {
                found.add(
                        new OutOfRange(
                                property,
                                subject,
                                OutOfRange.Quantity.SOLUTE_FRACTION,
                                fraction,
                                highestFraction,
                                share,
                                highestFraction == 0 || share == 1 ? beyond : CARRIED_ON));
            }
        }
    }
}

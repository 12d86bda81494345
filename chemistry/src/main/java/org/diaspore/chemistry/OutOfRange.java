package org.diaspore.chemistry;

import java.util.Locale;

/// A property that was asked for where nobody measured it: the value is still given, and this says
/// how far out it is and what the model does there.
///
/// @param subject the solute, `liquor` or `slurry`
/// @param asked the temperature in K, or the fraction, molality or ratio asked for
/// @param limit the end of what was measured, in the same unit; never measured at all: 0
/// @param share of the subject in the mass of liquor; 1 for the whole
/// @param beyond what the model does there, in words
public record OutOfRange(
        Property property,
        String subject,
        Quantity quantity,
        double asked,
        double limit,
        double share,
        String beyond) {
    private static final double ZERO_C_K = 273.15;

    /// What went out of its range, with the span that counts as far out.
    public enum Quantity {
        TEMPERATURE(100),
        SOLUTE_FRACTION(0.1),
        ALKALI_MOLALITY(3),
        ALUMINA_TO_CAUSTIC(0.1),
        SOLIDS_FRACTION(0.1);

        private final double span;

        Quantity(double span) {
            this.span = span;
        }
    }

    /// How far out: 1 is 100 K, 0.1 of a fraction or of A/C, or 3 mol/kg.
    public double excess() {
        return Math.abs(asked - limit) / quantity.span;
    }

    /// The excess times the share of the liquor it touches: what to look at first.
    public double weight() {
        return share * excess();
    }

    public boolean neverMeasured() {
        return quantity == Quantity.SOLUTE_FRACTION && limit == 0;
    }

    /// One sentence, such as `density of NaAl(OH)4(aq) is known to 90 degC, asked at 145 degC:
    /// ...`.
    public String sentence() {
        String what = property.word() + " of " + subject;
        if (neverMeasured()) {
            return what + " was " + beyond;
        }
        String side = asked > limit ? " is known to " : " is known from ";
        return what + side + text(limit) + ", asked at " + text(asked) + ": " + beyond;
    }

    private String text(double value) {
        return switch (quantity) {
            case TEMPERATURE -> String.format(Locale.ROOT, "%.0f degC", value - ZERO_C_K);
            case SOLUTE_FRACTION -> percent(value) + " by mass";
            case SOLIDS_FRACTION -> percent(value) + " solids by volume";
            case ALKALI_MOLALITY ->
                    String.format(Locale.ROOT, "%.1f mol alkali per kg water", value);
            case ALUMINA_TO_CAUSTIC -> String.format(Locale.ROOT, "A/C %.2f", value);
        };
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * fraction);
    }
}

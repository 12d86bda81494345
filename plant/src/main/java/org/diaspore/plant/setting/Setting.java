package org.diaspore.plant.setting;

import org.diaspore.chemistry.Grade;

/// One line of the settings table: what a plant can be set to, or what is only known with a spread.
///
/// All values are SI; `unit` is what people read and write.
///
/// @param kind whether an engineer chooses it or nature does
/// @param p10 the value that nine of ten believe it exceeds; equal to the default for choices
/// @param p90 the value that one of ten believes it exceeds
/// @param source key of the citation
public record Setting(
        String key,
        double value,
        String unit,
        double lower,
        double upper,
        Kind kind,
        double p10,
        double p90,
        Grade grade,
        String source,
        String meaning) {

    /// Who decides on a value.
    public enum Kind {
        /// The engineer: a set point or a size.
        CHOICE,
        /// Nature, through a literature that leaves it open: a prior with a spread.
        PRIOR
    }

    public Setting {
        if (!(lower <= p10 && p10 <= value && value <= p90 && p90 <= upper)) {
            throw new IllegalStateException(
                    key
                            + ": "
                            + lower
                            + " <= "
                            + p10
                            + " <= "
                            + value
                            + " <= "
                            + p90
                            + " <= "
                            + upper
                            + " does not hold");
        }
    }

    public boolean isUncertain() {
        return p10 < p90;
    }

    /// The value at a standard normal deviate: lognormal between positive bounds that span more
    /// than a factor of two, else normal, each side with its own spread; held inside the allowed
    /// range.
    public double at(double deviate) {
        double oneSide = 1.2815515655446004; // 90 % point of the standard normal
        double step = deviate / oneSide;
        double edge = deviate < 0 ? p10 : p90;
        double share = Math.abs(step);
        double drawn =
                p10 > 0 && p90 > 2 * p10
                        ? value * Math.pow(edge / value, share)
                        : value + (edge - value) * share;
        return Math.clamp(drawn, lower, upper);
    }
}

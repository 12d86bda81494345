package org.diaspore.study.validation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.diaspore.chemistry.Units;

/// A published figure with ours beside it.
///
/// @param ours in the unit of the published figure; empty where it could not be computed
public record ComparedFigure(PublishedFigure published, OptionalDouble ours) {

    public Verdict verdict() {
        return published.verdict(ours);
    }

    static List<String> columns() {
        return List.of(
                "case",
                "what",
                "unit",
                "published",
                "ours",
                "off by",
                "band",
                "verdict",
                "published is",
                "how published came about",
                "remark");
    }

    List<String> row() {
        return List.of(
                published.caseId(),
                published.what(),
                published.unit(),
                range(published.low(), published.high()),
                ours.isPresent() ? Units.digits(ours.getAsDouble(), 4) : "",
                ours.isPresent() ? miss(published.missFraction(ours.getAsDouble())) : "",
                published.bandFraction().isPresent()
                        ? range(published.lowest(), published.highest())
                        : "",
                verdict().word(),
                published.grade().word(),
                published.note(),
                published.remark());
    }

    private static String range(double low, double high) {
        String from = Units.digits(low, 4);
        return low == high ? from : from + " to " + Units.digits(high, 4);
    }

    private static String miss(double fraction) {
        return fraction == 0 ? "within" : String.format(Locale.ROOT, "%+.1f %%", 100 * fraction);
    }
}

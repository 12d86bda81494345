package org.diaspore.app.report;

import java.util.List;
import java.util.Locale;
import org.diaspore.plant.Result;
import org.diaspore.plant.energy.PublishedRange;

/// A plant's energy, steam and power beside what is published of refineries, grade shown.
final class PublishedEnergy {
    static final String TITLE = "Energy beside what is published";

    private PublishedEnergy() {}

    /// @param ours the plant's figure
    record Row(PublishedRange range, double ours) {
        String published() {
            return range.low() == range.high()
                    ? Digits.of(range.low(), 4)
                    : Digits.of(range.low(), 4) + " to " + Digits.of(range.high(), 4);
        }

        /// `inside`, or ours over the nearest end of the range.
        String verdict() {
            return range.holds(ours)
                    ? "inside"
                    : String.format(Locale.ROOT, "x %.2f", range.ratio(ours));
        }

        String basis() {
            return range.basis() + " (" + range.source() + ")";
        }
    }

    /// What the plant can be held against; nothing for one that makes no alumina.
    static List<Row> of(Result result) {
        return PublishedRange.of(result.plantCase().plant().id()).stream()
                .filter(range -> result.has(range.figure()))
                .map(range -> new Row(range, result.value(range.figure())))
                .toList();
    }
}

package org.diaspore.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One axis: what it shows, from where to where, and its ticks.
///
/// @param label with the unit
/// @param column name in the CSV, with the unit
/// @param step between ticks; on a logarithmic axis ticks stand at 1, 2 and 5 of each decade
record Axis(
        String label, String column, double least, double most, double step, boolean logarithmic) {
    static Axis linear(String label, String column, double least, double most, double step) {
        return new Axis(label, column, least, most, step, false);
    }

    static Axis log(String label, String column, double least, double most) {
        return new Axis(label, column, least, most, 0, true);
    }

    /// Where a value lies, 0 at the start to 1 at the end of the axis.
    double share(double value) {
        return logarithmic
                ? Math.log(value / least) / Math.log(most / least)
                : (value - least) / (most - least);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (!logarithmic) {
            long first = Math.round(Math.ceil(least / step - 1e-9));
            for (long i = first; i * step <= most + 1e-9 * step; i++) {
                ticks.add(i * step);
            }
            return ticks;
        }
        for (double decade = Math.pow(10, Math.floor(Math.log10(least)));
                decade <= most;
                decade *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                double tick = decade * digit;
                if (tick >= least * (1 - 1e-9) && tick <= most * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    static String text(double tick) {
        return String.format(Locale.ROOT, "%.6g", tick)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }
}

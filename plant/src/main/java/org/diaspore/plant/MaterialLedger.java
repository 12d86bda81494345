package org.diaspore.plant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A ledger of one kind of matter over the plant's boundary: where it comes from, where it leaves.
///
/// Lines of the same name are one line. What comes in less what leaves is the closure.
///
/// @param what what is counted, and as what, such as `soda as NaOH`
/// @param in by origin, kg/s
/// @param out by where it leaves, kg/s
public record MaterialLedger(String what, List<Line> in, List<Line> out) {
    /// One line; its name is a word or words joined by `_`.
    public record Line(String name, double kgPerS) {}

    public MaterialLedger {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    public double inKgPerS() {
        return in.stream().mapToDouble(Line::kgPerS).sum();
    }

    public double outKgPerS() {
        return out.stream().mapToDouble(Line::kgPerS).sum();
    }

    /// What is not accounted for, as a share of what comes in.
    public double closure() {
        double in = inKgPerS();
        double off = Math.abs(in - outKgPerS());
        return off == 0 ? 0 : off / Math.max(in, 1e-12);
    }

    /// What leaves under a name, kg/s; nothing where no line has it.
    public double outKgPerS(String name) {
        return flow(out, name);
    }

    /// What comes in under a name, kg/s; nothing where no line has it.
    public double inKgPerS(String name) {
        return flow(in, name);
    }

    private static double flow(List<Line> lines, String name) {
        for (Line line : lines) {
            if (line.name.equals(name)) {
                return line.kgPerS;
            }
        }
        return 0;
    }

    static Builder of(String what) {
        return new Builder(what);
    }

    /// Sums flows by name.
    static final class Builder {
        private final String what;
        private final Map<String, Double> in = new LinkedHashMap<>();
        private final Map<String, Double> out = new LinkedHashMap<>();

        private Builder(String what) {
            this.what = what;
        }

        Builder add(boolean inward, String name, double kgPerS) {
            if (kgPerS != 0) {
                (inward ? in : out).merge(name, kgPerS, Double::sum);
            }
            return this;
        }

        MaterialLedger build() {
            return new MaterialLedger(what, lines(in), lines(out));
        }

        private static List<Line> lines(Map<String, Double> flows) {
            List<Line> lines = new ArrayList<>();
            flows.forEach((name, kgPerS) -> lines.add(new Line(name, kgPerS)));
            return lines;
        }
    }
}

package org.diaspore.ore;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.diaspore.chemistry.Grade;
import org.diaspore.chemistry.Table;

/// Which minerals hold a trace metal, so that it can leave with what becomes of them.
///
/// A mineral's share is its mass times its affinity for the metal, from `trace-hosts.tsv`: the
/// hosts are measured on ores of Shanxi and Greece, the affinities are assumed.
public final class TraceHosts {
    private static final double[][] AFFINITY =
            new double[TraceMetal.values().length][Mineral.count()];
    private static final Grade[] GRADE = new Grade[TraceMetal.values().length];

    static {
        Arrays.fill(GRADE, Grade.MEASURED);
        for (Table.Row row : Table.read(TraceHosts.class, "trace-hosts.tsv").rows()) {
            int metal = TraceMetal.of(row.text("metal")).ordinal();
            AFFINITY[metal][Mineral.of(row.text("mineral")).ordinal()] = row.number("affinity");
            Grade grade = Grade.of(row.text("grade"));
            GRADE[metal] = grade.compareTo(GRADE[metal]) > 0 ? grade : GRADE[metal];
        }
    }

    private TraceHosts() {}

    /// How well the affinities are known: the worst grade of the metal's rows.
    public static Grade grade(TraceMetal metal) {
        return GRADE[metal.ordinal()];
    }

    /// Share of the metal in each mineral that holds some; sums to one.
    ///
    /// A metal none of whose hosts is in the ore lies in `unexplained`.
    public static Map<Mineral, Double> shares(TraceMetal metal, MineralMakeup makeup) {
        double[] affinity = AFFINITY[metal.ordinal()];
        double[] weight = new double[affinity.length];
        double total = 0;
        for (Mineral mineral : Mineral.values()) {
            int m = mineral.ordinal();
            weight[m] = affinity[m] * makeup.fraction(mineral);
            total += weight[m];
        }
        Map<Mineral, Double> shares = new EnumMap<>(Mineral.class);
        for (Mineral mineral : Mineral.values()) {
            if (weight[mineral.ordinal()] > 0) {
                shares.put(mineral, weight[mineral.ordinal()] / total);
            }
        }
        if (total <= 0) {
            shares.put(Mineral.UNEXPLAINED, 1.0);
        }
        return Collections.unmodifiableMap(shares);
    }
}

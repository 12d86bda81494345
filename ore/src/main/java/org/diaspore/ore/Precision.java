package org.diaspore.ore;

import org.diaspore.chemistry.Table;

/// How well a laboratory repeats each item, one sigma as mass fraction; from `assay-precision.tsv`.
final class Precision {
    private static final double[] ABSOLUTE = new double[Oxide.values().length];
    private static final double[] RELATIVE = new double[Oxide.values().length];

    static {
        for (Table.Row row : Table.read(Precision.class, "assay-precision.tsv").rows()) {
            int item = Oxide.of(row.text("item")).ordinal();
            ABSOLUTE[item] = row.number("absolute");
            RELATIVE[item] = row.number("relative");
        }
    }

    private Precision() {}

    static double sigma(Oxide item, double fraction) {
        return Math.hypot(ABSOLUTE[item.ordinal()], RELATIVE[item.ordinal()] * fraction);
    }
}

package org.diaspore.ore;

import org.diaspore.chemistry.Table;

/// What an ore of a kind holds before it is analysed, mass fractions; from `mineral-priors.tsv`.
final class Prior {
    // An analysis of the item that tells of a mineral counts more than habit; assumed.
    private static final double WIDER_WHERE_TOLD = 10;
    private static final OreKind[] KINDS = {
        OreKind.DIASPORIC, OreKind.BOEHMITIC, OreKind.GIBBSITIC
    };
    private static final double[][] MEAN = new double[KINDS.length][Mineral.count()];
    private static final double[][] SIGMA = new double[KINDS.length][Mineral.count()];
    private static final Oxide[] TOLD_BY = new Oxide[Mineral.count()];
    private static final boolean[] IS_TOLD = new boolean[Mineral.count()];

    static {
        for (Table.Row row : Table.read(Prior.class, "mineral-priors.tsv").rows()) {
            int m = Mineral.of(row.text("mineral")).ordinal();
            IS_TOLD[m] = row.has("told_by");
            TOLD_BY[m] = IS_TOLD[m] ? Oxide.of(row.text("told_by")) : Oxide.Al2O3;
            for (int k = 0; k < KINDS.length; k++) {
                MEAN[k][m] = row.number(KINDS[k].word() + "_mean");
                SIGMA[k][m] = row.number(KINDS[k].word() + "_sigma");
            }
        }
    }

    private Prior() {}

    static double mean(OreKind kind, int mineral) {
        return MEAN[kind.ordinal()][mineral];
    }

    static double sigma(OreKind kind, int mineral, Assay assay) {
        double sigma = SIGMA[kind.ordinal()][mineral];
        return isTold(mineral, assay) ? WIDER_WHERE_TOLD * sigma : sigma;
    }

    /// Whether the item that tells of this mineral was analysed.
    static boolean isTold(int mineral, Assay assay) {
        return IS_TOLD[mineral] && assay.knows(TOLD_BY[mineral]);
    }
}

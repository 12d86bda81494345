package org.diaspore.ore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private static final List<Set<Oxide>> TOLD_BY =
            new ArrayList<>(Collections.nCopies(Mineral.count(), Set.of()));

    static {
        for (Table.Row row : Table.read(Prior.class, "mineral-priors.tsv").rows()) {
            int m = Mineral.of(row.text("mineral")).ordinal();
            TOLD_BY.set(m, items(row.text("told_by")));
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

    private static Set<Oxide> items(String cell) {
        EnumSet<Oxide> items = EnumSet.noneOf(Oxide.class);
        for (String word : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            items.add(Oxide.of(word));
        }
        return items;
    }

    /// The items any of which tells of this mineral more than the rest of an assay does.
    static Set<Oxide> toldBy(int mineral) {
        return TOLD_BY.get(mineral);
    }

    /// Whether an item that tells of this mineral was analysed.
    static boolean isTold(int mineral, Assay assay) {
        for (Oxide item : toldBy(mineral)) {
            if (assay.knows(item)) {
                return true;
            }
        }
        return false;
    }

    /// Whether habit yields to evidence: for minerals that only the balance of Al, Si, Fe, Ti and
    /// LOI tells of. Inert matter and minerals with an item of their own stay near their prior.
    static boolean hasHeavyTail(int mineral) {
        return toldBy(mineral).isEmpty() && Mineral.at(mineral) != Mineral.UNEXPLAINED;
    }
}

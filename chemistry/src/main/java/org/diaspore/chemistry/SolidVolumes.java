package org.diaspore.chemistry;

import java.util.Arrays;
import java.util.List;

/// Molar volume, m3/mol at 25 degC, and thermal conductivity, W/(m K), of each solid of the
/// registry; zero volume for what is no solid.
///
/// Volumes of `solid_volumes.tsv` (crystallographic, within 1 %), else molar mass over the density
/// of `substances.tsv` (within 5 %). Conductivity where a mineral has one there, else 3 W/(m K),
/// assumed, 1.5 to 6.
final class SolidVolumes {
    private static final double ASSUMED_W_PER_MK = 3;
    private static final double[] M3_PER_MOL = new double[Substances.count()];
    private static final double[] W_PER_MK = new double[Substances.count()];

    static {
        Arrays.fill(W_PER_MK, ASSUMED_W_PER_MK);
        List<Substance> all = Substances.all();
        for (int i = 0; i < M3_PER_MOL.length; i++) {
            if (all.get(i).phase() == Phase.SOLID) {
                M3_PER_MOL[i] = all.get(i).kgPerMol() / all.get(i).densityKgPerM3();
            }
        }
        for (Table.Row row : Table.read(SolidVolumes.class, "solid_volumes.tsv").rows()) {
            int i = Substances.index(row.text("solid"));
            M3_PER_MOL[i] = 1e-6 * row.number("cm3_per_mol");
            W_PER_MK[i] = row.number("W_per_mK", ASSUMED_W_PER_MK);
        }
    }

    private SolidVolumes() {}

    static double m3PerMol(int substance) {
        return M3_PER_MOL[substance];
    }

    static double wPerMK(int substance) {
        return W_PER_MK[substance];
    }
}

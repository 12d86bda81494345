package org.diaspore.chemistry;

import java.util.List;

/// The solutes of the registry with the Laliberté salt that stands for each; `liquor_solutes.tsv`.
final class Solutes {
    private static final List<Table.Row> ROWS =
            Table.read(Solutes.class, "liquor_solutes.tsv").rows();
    static final int COUNT = ROWS.size();
    static final int[] INDEX =
            ROWS.stream().mapToInt(row -> Substances.index(row.text("solute"))).toArray();
    static final int[] DENSITY = salts("density");
    static final int[] VISCOSITY = salts("viscosity");
    static final int[] HEAT = salts("heat");

    /// Part of the mass of a solute that counts as the salt; the rest counts as water.
    static final double[] SALT_SHARE =
            ROWS.stream().mapToDouble(row -> row.number("salt_share")).toArray();

    static final int WATER = Substances.index("water");

    static {
        long aqueous = Substances.all().stream().filter(s -> s.phase() == Phase.AQUEOUS).count();
        if (aqueous != COUNT) {
            throw new IllegalStateException(
                    "liquor_solutes.tsv has " + COUNT + " rows, the registry " + aqueous);
        }
    }

    private Solutes() {}

    private static int[] salts(String column) {
        return ROWS.stream().mapToInt(row -> Laliberte.salt(row.text(column))).toArray();
    }
}

package org.diaspore.plant;

import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;

/// What the liquor in a moist cake leaves behind when it is dried and fired.
///
/// Aluminate gives gibbsite, salts their solids, caustic stays as caustic; oxalate burns to
/// carbonate. Chloride and phosphate have no solid in the registry and stay as they are.
public final class DriedLiquor {
    private static final int OXALATE = Substances.index("Na2C2O4(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final LiquorReaction BURNING =
            LiquorReaction.of("2 Na2C2O4(aq) + O2 -> 2 natrite + 2 CO2");
    private static final LiquorReaction CAUSTIC_LEFT =
            LiquorReaction.of("NaOH(aq) -> sorbed caustic");
    private static final String[] SOLIDS = {
        "gibbsite",
        "natrite",
        "thenardite",
        "gallium oxide",
        "lithium oxide",
        "vanadium oxide",
        "amorphous silica",
        "residual potash"
    };
    private static final String[] SOLUTES = {
        "NaAl(OH)4(aq)",
        "Na2CO3(aq)",
        "Na2SO4(aq)",
        "NaGa(OH)4(aq)",
        "LiOH(aq)",
        "Na3VO4(aq)",
        "Na2H2SiO4(aq)",
        "KOH(aq)"
    };
    private static final LiquorReaction[] DISSOLVING = new LiquorReaction[SOLIDS.length];
    private static final int[] SOLUTE = new int[SOLIDS.length];
    private static final double[] MADE = new double[SOLIDS.length];

    static {
        for (int i = 0; i < SOLIDS.length; i++) {
            DISSOLVING[i] = LiquorReaction.dissolving(SOLIDS[i]);
            SOLUTE[i] = Substances.index(SOLUTES[i]);
            MADE[i] = DISSOLVING[i].moles(SOLUTES[i]);
        }
    }

    private DriedLiquor() {}

    /// Turns the solutes in amounts, mol/s, into solids; the water stays.
    public static void run(double[] amounts) {
        for (int i = 0; i < DISSOLVING.length; i++) {
            DISSOLVING[i].run(amounts, -amounts[SOLUTE[i]] / MADE[i]);
        }
        BURNING.run(amounts, 0.5 * amounts[OXALATE]);
        CAUSTIC_LEFT.run(amounts, amounts[CAUSTIC]);
    }
}

package org.diaspore.plant.digestion;

import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.plant.setting.Settings;

/// What desilication product is made of: a frame of Na6Al6Si6O24 whose cage holds hydroxide
/// (`sodalite`), carbonate (`cancrinite`) or water alone (`frame sodalite`).
///
/// The cage decides what silica costs: 8 Na per 6 Si with a full cage, 6 with an empty one; the
/// Chinese convention Na2O·Al2O3·1.7SiO2 has 7.06. Carbonate in the cage takes soda that is no
/// caustic. Its share follows the carbonate of the liquor. Sulphate, chloride and aluminate in the
/// cage are left out.
///
/// @param emptyFraction of the cages
/// @param carbonateFraction of the filled cages, in liquor with much carbonate
record CageProduct(double emptyFraction, double carbonateFraction) {
    /// Silicon per mol of any of the three.
    static final double SILICON = 6;

    private static final int[] SOLIDS = {
        Substances.index("sodalite"),
        Substances.index("cancrinite"),
        Substances.index("frame sodalite")
    };
    private static final LiquorReaction[] REACTIONS = {
        LiquorReaction.dissolving("sodalite"),
        LiquorReaction.dissolving("cancrinite"),
        LiquorReaction.dissolving("frame sodalite")
    };
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    // Carbonate at which half of the filled cages that can hold it do, g/L as Na2CO3.
    private static final double SOME_CARBONATE_G_PER_L = 5;
    // Of the dissolved carbonate that a vessel's product may take.
    private static final double MOST_CARBONATE = 0.5;

    static CageProduct of(Settings settings) {
        return new CageProduct(
                settings.si("digestion.cage_empty"), settings.si("digestion.cage_carbonate"));
    }

    /// Silicon in desilication product, mol/s.
    static double silicon(double[] amounts) {
        double sum = 0;
        for (int solid : SOLIDS) {
            sum += Math.max(0, amounts[solid]);
        }
        return SILICON * sum;
    }

    static double massKgPerS(double[] amounts) {
        double sum = 0;
        for (int solid : SOLIDS) {
            sum += Math.max(0, amounts[solid]) * Substances.kgPerMol(solid);
        }
        return sum;
    }

    /// Caustic, mol, that a mol of silicon takes from the liquor on its way from silicate to
    /// product, negative where it is given back.
    double causticTaken() {
        return (REACTIONS[0].moles("NaOH(aq)") * (1 - emptyFraction)
                        + REACTIONS[2].moles("NaOH(aq)") * emptyFraction)
                / SILICON;
    }

    /// Precipitates silicon, mol/s.
    void precipitate(double[] amounts, double silicon, double carbonateGPerL) {
        double made = silicon / SILICON;
        double held = Math.max(0, carbonateGPerL);
        double wanted =
                (1 - emptyFraction)
                        * carbonateFraction
                        * held
                        / (held + SOME_CARBONATE_G_PER_L)
                        * made;
        double most = MOST_CARBONATE * Math.max(0, amounts[CARBONATE]);
        double carbonate = most > 0 ? most * wanted / (most + wanted) : 0;
        REACTIONS[1].run(amounts, -carbonate);
        REACTIONS[2].run(amounts, -emptyFraction * made);
        REACTIONS[0].run(amounts, -((1 - emptyFraction) * made - carbonate));
    }

    /// Dissolves product of the make-up there is, mol/s of silicon.
    static void dissolve(double[] amounts, double silicon) {
        double there = silicon(amounts);
        if (!(there > 0)) {
            return;
        }
        double share = silicon / there;
        for (int k = 0; k < SOLIDS.length; k++) {
            REACTIONS[k].run(amounts, share * Math.max(0, amounts[SOLIDS[k]]));
        }
    }
}

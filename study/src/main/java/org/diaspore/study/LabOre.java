package org.diaspore.study;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;

/// One kilogram of a test's ore as mineral amounts, mol.
///
/// Minerals by mass fraction; where `alumina` and `silica` are given, kaolinite takes the silica
/// that illite and quartz leave and diaspore the alumina that the others leave. Muscovite counts as
/// oxides that neither roast nor leach touches.
final class LabOre {
    private static final double SILICA_KG = 0.060083; // IUPAC 2021, kg/mol
    private static final double ALUMINA_KG = 0.101961;
    private static final double MUSCOVITE_KG = 0.398306; // KAl3Si3O10(OH)2
    private static final int KAOLINITE = Substances.index("kaolinite");
    private static final int DIASPORE = Substances.index("diaspore");

    private LabOre() {}

    static double[] amounts(LabRecipe recipe) {
        double[] ore = new double[Substances.count()];
        recipe.values()
                .forEach((quantity, fraction) -> {
                    if (Substances.contains(quantity)) {
                        int index = Substances.index(quantity);
                        ore[index] += fraction / Substances.kgPerMol(index);
                    }
                });
        double muscovite = (recipe.has("muscovite") ? recipe.si("muscovite") : 0) / MUSCOVITE_KG;
        ore[Substances.index("residual silica")] += 3 * muscovite;
        ore[Substances.index("residual alumina")] += 1.5 * muscovite;
        ore[Substances.index("residual potash")] += 0.5 * muscovite;
        if (recipe.has("silica")) {
            double silica = recipe.si("silica") / SILICA_KG;
            double left = silica - Substances.elementFlow(Element.Si, ore);
            ore[KAOLINITE] = Math.max(left, 0) / 2;
            double aluminium = 2 * recipe.si("alumina") / ALUMINA_KG;
            ore[DIASPORE] = Math.max(aluminium - Substances.elementFlow(Element.Al, ore), 0);
        }
        return ore;
    }
}

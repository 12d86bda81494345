package org.diaspore.study;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.LeachChemistry;
import org.diaspore.plant.LeachConditions;
import org.diaspore.plant.RoastChemistry;
import org.diaspore.plant.RoastConditions;
import org.diaspore.plant.setting.Settings;

/// The model's run of a laboratory test: a batch roast and a batch leach of one kilogram of ore.
///
/// @param removal share of the ore's silica that left the solids
/// @param loss share of its alumina that did
/// @param ratioBefore A/S of the ore, kg/kg
/// @param ratioAfter A/S of the leached solids, kg/kg
/// @param sulphurRemoval share of its sulphur that left with the gas; 1 where it has none
record LabRun(
        double removal, double loss, double ratioBefore, double ratioAfter, double sulphurRemoval) {
    private static final double SODA_KG_PER_MOL = 0.061979; // Na2O, IUPAC 2021
    private static final double ALUMINA_PER_SILICA = 0.5 * 101.961 / 60.083; // of Al and Si, mass
    private static final double WATER_KG_PER_M3 = 997; // 25 degC
    private static final int NAOH = Substances.index("NaOH(aq)");
    private static final int WATER = Substances.index("water");

    static LabRun of(Settings settings, LabRecipe recipe) {
        double[] ore = LabOre.amounts(recipe);
        double[] roasted = RoastChemistry.of(settings).roast(ore, roast(settings, recipe));
        double[] slurry = slurry(roasted, recipe.si("soda"), recipe.si("liquid_to_solid") * 1e-3);
        double[] out =
                LeachChemistry.of(settings)
                        .leach(
                                slurry,
                                new LeachConditions(
                                        recipe.si("leach_temperature"),
                                        recipe.si("leach_time"),
                                        LeachConditions.BATCH))
                        .amounts();
        double silica = inSolids(Element.Si, ore);
        double alumina = inSolids(Element.Al, ore);
        double silicaAfter = inSolids(Element.Si, out);
        double aluminaAfter = inSolids(Element.Al, out);
        double sulphur = inSolids(Element.S, ore);
        return new LabRun(
                1 - silicaAfter / silica,
                1 - aluminaAfter / alumina,
                ALUMINA_PER_SILICA * alumina / silica,
                ALUMINA_PER_SILICA * aluminaAfter / silicaAfter,
                sulphur > 0 ? 1 - inSolids(Element.S, roasted) / sulphur : 1);
    }

    private static RoastConditions roast(Settings settings, LabRecipe recipe) {
        return new RoastConditions(
                        recipe.si("roast_temperature"),
                        recipe.si("roast_time"),
                        1,
                        recipe.si("top_size"),
                        settings.si("roast.size_spread"),
                        RoastConditions.Heating.of(settings))
                .batch();
    }

    /// Calcine in fresh caustic of a strength, kg/m3 Na2O, and a volume at 25 degC, m3/kg.
    private static double[] slurry(double[] roasted, double sodaKgPerM3, double volumeM3PerKg) {
        double[] slurry = roasted.clone();
        double mass = 0;
        for (int i = 0; i < slurry.length; i++) {
            slurry[i] = Substances.get(i).phase() == Phase.SOLID ? slurry[i] : 0;
            mass += slurry[i] * Substances.kgPerMol(i);
        }
        double volume = mass * volumeM3PerKg;
        slurry[NAOH] = 2 * volume * sodaKgPerM3 / SODA_KG_PER_MOL;
        slurry[WATER] = volume * WATER_KG_PER_M3 / Substances.kgPerMol(WATER);
        for (int k = 0;
                k < 4;
                k++) { // water shrinks and swells little with the salt: a few repeats
            double off = volume - Liquor.of(slurry).volumeM3PerS();
            slurry[WATER] += off * WATER_KG_PER_M3 / Substances.kgPerMol(WATER);
        }
        return slurry;
    }

    private static double inSolids(Element element, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0 && Substances.get(i).phase() == Phase.SOLID) {
                sum += amounts[i] * Substances.moles(element, i);
            }
        }
        return sum;
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.equilibrium.ChemicalSystem;
import org.diaspore.chemistry.equilibrium.EquilibriumSolver;
import org.diaspore.chemistry.liquor.LiquorDatabase;
import org.diaspore.flowsheet.Stream;

/// How far the liquor of a silica leach is from equilibrium with what could fall from it: log10 of
/// ion activity product over constant, per silicon, by the equilibrium engine.
///
/// The engine sees sodium (potash and lithium counted as such), alumina and silica; salts are left
/// out. Hydrosodalite within a factor of 3 in silica, to about 120 degC and in liquor low in
/// alumina; silica within 0.15.
///
/// @param sodalite above 0 it can grow
/// @param amorphousSilica below 0 none can fall
/// @param quartz below 0 none can grow
record LeachSaturation(double sodalite, double amorphousSilica, double quartz) {
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final double ONE_BAR_PA = 1e5;
    private static final double SILICON_IN_SODALITE = 6;
    private static final ChemicalSystem SYSTEM =
            ChemicalSystem.of(LiquorDatabase.recommended(), List.of("Na", "Al", "Si"), false);

    /// Of the liquor in a slurry; NaN where it has no silica, no alumina or no caustic.
    static LeachSaturation of(Stream slurry) {
        Liquor liquor = Liquor.of(slurry.amounts());
        double waterKg = liquor.waterKgPerS();
        double[] totals = {
            liquor.totalCausticMolPerS() / waterKg,
            slurry.amount(ALUMINATE) / waterKg,
            slurry.amount(SILICATE) / waterKg
        };
        EquilibriumSolver solver = new EquilibriumSolver(SYSTEM, 1);
        double pressure = Math.max(ONE_BAR_PA, Steam97.saturationPressurePa(slurry.temperatureK()));
        boolean solved =
                totals[0] > 0
                        && totals[1] > 0
                        && totals[2] > 0
                        && solver.speciate(
                                slurry.temperatureK(),
                                pressure,
                                totals,
                                Double.NaN,
                                Double.NaN,
                                false);
        return solved
                ? new LeachSaturation(
                        index(solver, "Hydrosodalite") / SILICON_IN_SODALITE,
                        index(solver, "AmorphousSilica"),
                        index(solver, "Quartz"))
                : new LeachSaturation(Double.NaN, Double.NaN, Double.NaN);
    }

    private static double index(EquilibriumSolver solver, String mineral) {
        return solver.saturationIndex(SYSTEM.mineralNumber(mineral).orElseThrow());
    }
}

package org.diaspore.app.plot;

import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.LiquorMolality;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.equilibrium.ChemicalSystem;
import org.diaspore.chemistry.equilibrium.EquilibriumSolver;

/// Pure caustic aluminate liquor that is just saturated with a mineral: A/C in g Al2O3 per g
/// caustic as Na2CO3, g/L at 25 degC.
///
/// Solved for a saturation index of zero at fixed C; liquor after liquor of one temperature starts
/// from the last.
final class SaturatedLiquor {
    private static final double ATM_PA = 101325;
    private static final double LEAST = 1e-4;
    // All caustic is NaAl(OH)4 at 0.962.
    private static final double MOST = 0.955;
    private static final double CLOSE = 1e-9;
    private static final int STEPS = 60;

    private final EquilibriumSolver solver;
    private final int mineral;
    private final int sodium;
    private final int aluminium;

    /// @param mineral one that the database has
    SaturatedLiquor(Database database, String mineral) {
        ChemicalSystem system = ChemicalSystem.of(database, List.of("Al", "Na"), false);
        solver = new EquilibriumSolver(system, 1);
        this.mineral = system.mineralNumber(mineral).orElseThrow();
        sodium = system.component("Na");
        aluminium = system.component("Al");
    }

    static double pressurePa(double temperatureK) {
        return Math.max(ATM_PA, Steam97.saturationPressurePa(temperatureK));
    }

    /// A/C at saturation; not a number where no A/C below 0.955 is saturated or nothing converges.
    double aToC(double temperatureK, double causticGPerL) {
        double low = LEAST;
        double high = MOST;
        double below = index(temperatureK, causticGPerL, low);
        double above = index(temperatureK, causticGPerL, high);
        if (!(below < 0 && above > 0)) {
            return Double.NaN;
        }
        // Regula falsi, Illinois: M. Dowell and P. Jarratt, BIT 11 (1971) 168.
        for (int step = 0; step < STEPS; step++) {
            double next = high - above * (high - low) / (above - below);
            double value = index(temperatureK, causticGPerL, next);
            if (Double.isNaN(value) || Math.abs(value) < CLOSE) {
                return Double.isNaN(value) ? value : next;
            }
            if (value > 0) {
                high = next;
                above = value;
                below /= step % 2 == 0 ? 1 : 2;
            } else {
                low = next;
                below = value;
                above /= step % 2 == 0 ? 1 : 2;
            }
        }
        return (low + high) / 2;
    }

    private double index(double temperatureK, double causticGPerL, double aToC) {
        LiquorMolality liquor =
                LiquorAnalysis.pure(Caustic.ofCarbonateGPerL(causticGPerL), aToC).molality();
        var totals = new double[2];
        totals[sodium] = liquor.sodium();
        totals[aluminium] = liquor.aluminate();
        boolean solved =
                solver.speciate(
                        temperatureK,
                        pressurePa(temperatureK),
                        totals,
                        Double.NaN,
                        Double.NaN,
                        true);
        return solved ? solver.saturationIndex(mineral) : Double.NaN;
    }
}

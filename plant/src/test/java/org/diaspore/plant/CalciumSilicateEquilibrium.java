package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.equilibrium.ChemicalSystem;
import org.diaspore.chemistry.equilibrium.EquilibriumSolver;
import org.diaspore.chemistry.liquor.LiquorDatabase;
import org.diaspore.chemistry.liquor.LiquorOptions;

/// Silica that caustic soda holds over calcium silicate hydrate, by the equilibrium engine with the
/// liquor database: what `calcium-silicate-solubility.tsv` is made from and held against.
///
/// A solid of C/S between two members of the series C0.7SH to C1.6SH is both side by side, which
/// fixes the activities of silica and of lime; the latter is at most that of portlandite. Silica is
/// raised in a speciated liquor until the solids are just saturated. Dissolved calcium is left out:
/// it is below 1e-4 mol/kg.
final class CalciumSilicateEquilibrium {
    private static final double ONE_BAR_PA = 1e5;
    private static final int LOWEST = 8;
    private static final int HIGHEST = 16;

    private static final double TRACE_OF_CALCIUM = 1e-13;

    private final EquilibriumSolver solver;
    private final int portlandite;
    private final int[] series = new int[HIGHEST + 1];
    private final double[] calcium = new double[HIGHEST + 1];
    private final double[] silicon = new double[HIGHEST + 1];
    private final double[] totals = {0, 0, TRACE_OF_CALCIUM};

    /// @param offset log10 units per silicon on the constants of the series
    CalciumSilicateEquilibrium(double offset) {
        LiquorOptions options = LiquorOptions.RECOMMENDED;
        Database plain = LiquorDatabase.recommended();
        for (int i = LOWEST; i <= HIGHEST; i++) {
            Mineral gel = plain.mineral(name(i)).orElseThrow();
            calcium[i] = gel.elements().getOrDefault("Ca", 0.0);
            silicon[i] = gel.elements().getOrDefault("Si", 0.0);
            options = options.withOffset(name(i), offset * silicon[i]);
        }
        ChemicalSystem system =
                ChemicalSystem.of(LiquorDatabase.with(options), List.of("Na", "Si", "Ca"), false);
        solver = new EquilibriumSolver(system, 1);
        portlandite = system.mineralNumber("Portlandite").orElseThrow();
        for (int i = LOWEST; i <= HIGHEST; i++) {
            series[i] = system.mineralNumber(name(i)).orElseThrow();
        }
    }

    private static String name(int tenths) {
        return "C" + (tenths == 10 ? "1" : tenths / 10 + "." + tenths % 10) + "SH";
    }

    /// Over a solid of C/S 0.85, 0.95 and so on to 1.55, and over one of 1.6 or more with lime.
    ///
    /// @param lowerTenths C/S of the lower neighbour in tenths; 16 for the last
    /// @return mol per kg water
    double silicaMolPerKg(double temperatureK, double causticMolPerKg, int lowerTenths) {
        double low = Math.log(1e-12);
        double high = Math.log(0.9 * causticMolPerKg);
        double atLow = supersaturation(temperatureK, causticMolPerKg, low, lowerTenths);
        double atHigh = supersaturation(temperatureK, causticMolPerKg, high, lowerTenths);
        double next = low;
        for (int step = 0; step < 100 && high - low > 1e-10; step++) {
            double before = next;
            next = high - atHigh * (high - low) / (atHigh - atLow); // Illinois
            if (Math.abs(next - before) < 1e-10) {
                break;
            }
            double atNext = supersaturation(temperatureK, causticMolPerKg, next, lowerTenths);
            if (atNext > 0) {
                high = next;
                atHigh = atNext;
                atLow *= 0.5;
            } else {
                low = next;
                atLow = atNext;
                atHigh *= 0.5;
            }
        }
        return Math.exp(next);
    }

    /// log10 of silica activity over that which the solids hold.
    private double supersaturation(double temperatureK, double caustic, double lnSilica, int i) {
        totals[0] = caustic;
        totals[1] = Math.exp(lnSilica);
        double pressure = Math.max(ONE_BAR_PA, Steam97.saturationPressurePa(temperatureK));
        if (!solver.speciate(temperatureK, pressure, totals, Double.NaN, Double.NaN, false)) {
            throw new IllegalStateException(
                    temperatureK + " K, " + caustic + " mol/kg, ln silica " + lnSilica);
        }
        double withLime = Double.NEGATIVE_INFINITY;
        for (int k = LOWEST; k <= HIGHEST; k++) {
            withLime = Math.max(withLime, perSilicon(k));
        }
        if (i == HIGHEST) {
            return withLime;
        }
        double lower = perSilicon(i);
        double pair = (i + 1) * lower - i * perSilicon(i + 1);
        return Math.min(pair, withLime);
    }

    /// Saturation index per silicon if the liquor were saturated with portlandite too; calcium is
    /// in it as a trace that changes nothing else.
    private double perSilicon(int k) {
        return (solver.saturationIndex(series[k])
                        - calcium[k] * solver.saturationIndex(portlandite))
                / silicon[k];
    }
}

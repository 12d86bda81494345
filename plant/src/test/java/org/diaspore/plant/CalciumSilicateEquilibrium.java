package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.Term;
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

    private final EquilibriumSolver solver;
    private final int silicicAcid;
    private final Mineral portlandite;
    private final Mineral[] series = new Mineral[HIGHEST + 1];
    private final double[] totals = new double[2];

    /// @param offset log10 units per silicon on the constants of the series
    CalciumSilicateEquilibrium(double offset) {
        Database database =
                LiquorDatabase.with(
                        LiquorOptions.DEFAULTS.withOffset("calcium_silicate_log_k_offset", offset));
        ChemicalSystem system = ChemicalSystem.of(database, List.of("Na", "Si"), false);
        solver = new EquilibriumSolver(system, 1);
        silicicAcid = system.speciesNumber("Si(OH)4").orElseThrow();
        portlandite = database.mineral("Portlandite").orElseThrow();
        for (int i = LOWEST; i <= HIGHEST; i++) {
            String name = "C" + i / 10 + "." + i % 10 + "SH";
            series[i] = database.mineral(name).orElseThrow();
        }
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
            withLime = Math.max(withLime, perSilicon(k, temperatureK));
        }
        if (i == HIGHEST) {
            return withLime;
        }
        double lower = perSilicon(i, temperatureK);
        double pair = (i + 1) * lower - i * perSilicon(i + 1, temperatureK);
        return Math.min(pair, withLime);
    }

    /// Saturation index per silicon in a liquor saturated with portlandite.
    private double perSilicon(int k, double temperatureK) {
        double water = Math.log10(solver.waterActivity());
        double lime = portlandite.logK().at(temperatureK) - water * moles(portlandite, "H2O");
        double product =
                moles(series[k], "Ca+2") * lime
                        + moles(series[k], "Si(OH)4") * solver.log10Activity(silicicAcid)
                        + moles(series[k], "H2O") * water;
        return 0.5 * (product - series[k].logK().at(temperatureK));
    }

    private static double moles(Mineral mineral, String species) {
        return mineral.dissolution().stream()
                .filter(term -> term.species().equals(species))
                .mapToDouble(Term::coefficient)
                .sum();
    }
}

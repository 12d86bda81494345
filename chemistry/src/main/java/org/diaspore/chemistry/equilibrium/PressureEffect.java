package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.activity.PartialVolumes;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.MolarVolume;

/// What pressure above 1 atm does to the constants of species and minerals through their molar
/// volumes, which depend on the ionic strength: `ln K(P) = ln K - dV (P - 1 atm) / (R T)`.
///
/// Nothing where the database gives no volumes, at 1 atm, or where Debye-Hückel A and B come from a
/// table (PHREEQC computes no volumes there).
final class PressureEffect {
    private static final double LN_10 = Math.log(10);
    private static final double STANDARD_PA = 101325;

    private final ChemicalSystem system;
    private final PartialVolumes volumes;
    private final double[] mineralVolume;
    private final int[] basisSpecies;
    private final boolean given;
    private final double[] volume;
    private final double[] basisVolume;
    final double[] species;
    final double[] minerals;
    boolean active;

    PressureEffect(ChemicalSystem system, List<Integer> charges) {
        this.system = system;
        volumes = new PartialVolumes(system.volumes, charges);
        mineralVolume =
                system.mineralVolumes.stream()
                        .mapToDouble(v -> v instanceof MolarVolume.Constant c ? c.cm3PerMol() : 0)
                        .toArray();
        basisSpecies = new int[system.basisCharge.length];
        for (int j = 0; j < basisSpecies.length; j++) {
            basisSpecies[j] = system.speciesNumber(system.basis().get(j)).orElse(-1);
        }
        given =
                !(system.activity() instanceof ActivityParameters.BDot)
                        && system.volumes.stream()
                                .anyMatch(v -> !(v instanceof MolarVolume.Unknown));
        volume = new double[system.volumes.size()];
        basisVolume = new double[basisSpecies.length];
        species = new double[volume.length];
        minerals = new double[mineralVolume.length];
    }

    /// Takes a temperature and a pressure whose constants at 1 atm have just been set, so that
    /// there is no shift in them yet.
    void at(double temperatureK, double pressurePa) {
        Arrays.fill(species, 0);
        Arrays.fill(minerals, 0);
        active = given && pressurePa > STANDARD_PA * (1 + 1e-9);
        if (active) {
            volumes.at(temperatureK, pressurePa);
        }
    }

    /// Recomputes the shifts of ln K at an ionic strength.
    ///
    /// @return the largest change of one
    double update(double ionicStrength) {
        volumes.evaluate(ionicStrength, volume);
        for (int j = 0; j < basisVolume.length; j++) {
            basisVolume[j] =
                    j == ChemicalSystem.WATER
                            ? volumes.waterCm3PerMol()
                            : basisSpecies[j] >= 0 ? volume[basisSpecies[j]] : 0;
        }
        double perCm3 = LN_10 * volumes.logKPerCm3();
        double worst = 0;
        for (int i = 0; i < species.length; i++) {
            double next = perCm3 * (volume[i] - system.speciesOver.dot(i, basisVolume));
            worst = Math.max(worst, Math.abs(next - species[i]));
            species[i] = next;
        }
        for (int p = 0; p < minerals.length; p++) {
            minerals[p] = perCm3 * (system.mineralsOver.dot(p, basisVolume) - mineralVolume[p]);
        }
        return worst;
    }
}

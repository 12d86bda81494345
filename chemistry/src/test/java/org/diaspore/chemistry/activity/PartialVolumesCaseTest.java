package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.database.MolarVolume;
import org.junit.jupiter.api.Test;

class PartialVolumesCaseTest {
    /// Na+ and Cl- in the numbers of C. A. J. Appelo, D. L. Parkhurst, V. E. A. Post, Geochim.
    /// Cosmochim. Acta 125 (2014) 49.
    private static final MolarVolume SODIUM =
            new MolarVolume.Supcrt(2.28, -4.38, -4.1, -0.586, 0.09, 4, 0.3, 52, -3.33e-3, 0.566);

    private static final MolarVolume CHLORIDE =
            new MolarVolume.Supcrt(4.465, 4.801, 4.325, -2.847, 1.748, 0, -0.331, 20.16, 0, 1);

    private final PartialVolumes volumes =
            new PartialVolumes(
                    List.of(SODIUM, CHLORIDE, new MolarVolume.Unknown()), List.of(1, -1, 2));

    /// F. J. Millero, Chem. Rev. 71 (1971) 147: -1.21 and 17.83 cm3/mol at 25 degC without salt;
    /// NaCl at 1 mol/kg 18.6 from densities (K. S. Pitzer, J. C. Peiper, R. H. Busey, J. Phys.
    /// Chem. Ref. Data 13 (1984) 1: 1.0358 g/cm3).
    @Test
    void commonSaltHasTheVolumeOfItsDensity() {
        volumes.at(298.15, 101325);
        double[] v = new double[3];
        volumes.evaluate(0, v);
        assertThat(v[0]).isCloseTo(-1.21, within(0.4));
        assertThat(v[1]).isCloseTo(17.83, within(0.4));
        assertThat(v[2]).isZero();
        volumes.evaluate(1, v);
        double apparent = 58.443 / 1.0358 - 1000 * (1.0358 - 0.99705) / (1.0358 * 0.99705);
        assertThat(v[0] + v[1]).isCloseTo(apparent, within(0.6));
        assertThat(volumes.waterCm3PerMol()).isCloseTo(18.069, within(0.002));
    }

    /// `-dV (P - 1 atm) / (ln 10 R T)` by hand: 50 MPa at 25 degC and 1 cm3/mol.
    @Test
    void growingReactionsAreHeldBackByPressure() {
        volumes.at(298.15, 101325 + 50e6);
        assertThat(volumes.logKPerCm3())
                .isCloseTo(-50 / (Math.log(10) * 8.3147 * 298.15), within(1e-12));
        volumes.at(298.15, 50e3);
        assertThat(volumes.logKPerCm3()).isZero();
        volumes.at(423.15, 101325);
        assertThat(volumes.logKPerCm3())
                .isCloseTo(-0.375 / (Math.log(10) * 8.3147 * 423.15), within(1e-6));
    }
}

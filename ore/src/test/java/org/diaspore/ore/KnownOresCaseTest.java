package org.diaspore.ore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Ores and minerals of publications.
class KnownOresCaseTest {
    /// Kaolinite loses 13.95 to 13.96 % (idealised); diaspore 15.0 and gibbsite 34.6 % by formula.
    @Test
    void mineralsLoseOnIgnitionWhatIsPublished() {
        assertThat(Mineral.KAOLINITE.fraction(Oxide.LOI)).isCloseTo(0.1396, offset(2e-4));
        assertThat(Mineral.DIASPORE.fraction(Oxide.LOI)).isCloseTo(0.150, offset(5e-4));
        assertThat(Mineral.GIBBSITE.fraction(Oxide.LOI)).isCloseTo(0.346, offset(5e-4));
        assertThat(Mineral.CALCITE.fraction(Oxide.LOI)).isCloseTo(0.4397, offset(5e-4));
        assertThat(Mineral.HEMATITE.fraction(Oxide.LOI)).isZero();
    }

    /// FeS2 + 2.75 O2 -> 1/2 Fe2O3 + 2 SO2: 119.97 g leave 79.84 g.
    @Test
    void pyriteRoastsToHematite() {
        assertThat(Mineral.PYRITE.fraction(Oxide.LOI)).isCloseTo(1 - 79.84 / 119.97, offset(1e-4));
        assertThat(Mineral.PYRITE.fraction(Oxide.Fe2O3)).isCloseTo(79.84 / 119.97, offset(1e-4));
        assertThat(Mineral.PYRITE.fraction(Oxide.S)).isCloseTo(0.5345, offset(1e-4));
    }

    /// Test ore of Li, Jiang, Qiu et al. (TNMSC 12 (2002) and 2004): kaolinite 19.4, quartz 4.6 %,
    /// A/S 4.4; Al2O3 60.0, SiO2 13.6 and diaspore near 61.6 % follow.
    @Test
    void theShanxiTestOreHasItsRatioFromItsMinerals() {
        MineralMakeup makeup =
                MineralMakeup.of(
                        Map.of(
                                Mineral.DIASPORE, 0.616,
                                Mineral.KAOLINITE, 0.194,
                                Mineral.QUARTZ, 0.046,
                                Mineral.UNEXPLAINED, 0.144));
        assertThat(makeup.assay().aluminaSilicaRatio().value()).isCloseTo(4.4, offset(0.02));
        assertThat(makeup.assay().fraction(Oxide.SiO2).orElseThrow())
                .isCloseTo(0.136, offset(0.001));
        assertThat(makeup.assay().fraction(Oxide.Al2O3).orElseThrow())
                .isCloseTo(0.600, offset(0.002));
    }

    /// The same ore from Al2O3 and SiO2 alone: quartz cannot be seen, but its silica is silica.
    @Test
    void theShanxiTestOreIsFoundFromTwoOxidesWithinItsStatedUncertainty() {
        MineralMakeup makeup = MineralMakeup.of(Assays.of("Al2O3: 60.0, SiO2: 13.6"));
        assertWithin(makeup, Mineral.DIASPORE, 0.616, 2);
        assertWithin(makeup, Mineral.KAOLINITE, 0.194, 2);
        assertWithin(makeup, Mineral.QUARTZ, 0.046, 3);
    }

    /// Gu et al., Miner. Eng. 145 (2020) 106076: bauxitic clay of Guizhou, diaspore, illite,
    /// anatase.
    @Test
    void theClayOfGuizhouIsIlliteFirst() {
        MineralMakeup makeup =
                MineralMakeup.of(
                        Assays.of(
                                "Al2O3: 48.01, SiO2: 33.06, Fe2O3: 1.07, TiO2: 2.25, K2O: 3.88,"
                                        + " MgO: 0.46"));
        assertThat(makeup.kind()).isEqualTo(OreKind.DIASPORIC);
        assertThat(makeup.fraction(Mineral.ILLITE)).isBetween(0.44, 0.53);
        assertThat(makeup.fraction(Mineral.DIASPORE)).isBetween(0.25, 0.36);
        assertThat(makeup.fraction(Mineral.ANATASE) + makeup.fraction(Mineral.RUTILE))
                .isCloseTo(0.0225, offset(0.001));
    }

    /// Milas, Turkey (Sakarya Univ. J. Sci. 70203): diasporic, FeS2 1.02 %, CO2 1.65 %; its pyrite
    /// is given here as sulphur.
    @Test
    void theOreOfMilasIsDiasporeHematiteAndCalcite() {
        MineralMakeup makeup =
                MineralMakeup.of(
                        Assays.of(
                                "Al2O3: 57.91, SiO2: 3.84, Fe2O3: 21.33, TiO2: 2.20, CaO: 2.1,"
                                        + " S: 0.545, CO2: 1.65"),
                        OreKind.DIASPORIC);
        assertThat(makeup.fraction(Mineral.DIASPORE)).isBetween(0.62, 0.68);
        assertThat(makeup.fraction(Mineral.HEMATITE)).isBetween(0.18, 0.215);
        assertThat(makeup.fraction(Mineral.CALCITE)).isBetween(0.03, 0.042);
        assertThat(makeup.fraction(Mineral.PYRITE)).isCloseTo(0.0102, offset(0.0005));
    }

    /// Jajarm low-grade ore of a sinter test (J. Min. Environ. 3513): diaspore, chamosite,
    /// kaolinite.
    @Test
    void theOreOfJajarmIsMoreClayThanDiaspore() {
        MineralMakeup makeup =
                MineralMakeup.of(Assays.of("Al2O3: 34.9, SiO2: 28.4, Fe2O3: 16.1, LOI: 11.26"));
        assertThat(makeup.fraction(Mineral.KAOLINITE)).isGreaterThan(0.4);
        assertThat(makeup.fraction(Mineral.DIASPORE)).isBetween(0.05, 0.25);
    }

    private static void assertWithin(
            MineralMakeup makeup, Mineral mineral, double stated, double sigmas) {
        assertThat(makeup.fraction(mineral))
                .as(mineral.key())
                .isCloseTo(stated, offset(sigmas * makeup.sigma(mineral)));
    }
}

package org.diaspore.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests of others that the calibration did not see, and those it did.
class UpgradeCalibrationCaseTest {
    private static final UpgradePosterior POSTERIOR = UpgradePosterior.of(LabTest.calibrating());

    /// L4: Qiu et al. 2004, 1050 to 1100 degC, 60 to 90 min; P1: Li et al. 2014, pyrophyllite.
    @ParameterizedTest
    @CsvSource({"L4, 0.53", "P1, 0.84"})
    void unseenTestsAreMetWithinSixPoints(String id, double removal) {
        assertThat(middle(id).removal()).isCloseTo(removal, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({"L1, 0.5520, 0.02", "L3, 0.5561, 0.05", "I1, 0.45, 0.02", "U1lo, 0.72, 0.05"})
    void calibratingTestsAreMetWithinTheirSpread(String id, double removal, double spread) {
        assertThat(middle(id).removal()).isCloseTo(removal, within(spread));
    }

    /// The Shanxi ore goes from A/S 4.4 to 9.90 (Li et al. 2002).
    @Test
    void theShanxiOreReachesItsRatio() {
        assertThat(middle("L1").ratioBefore()).isCloseTo(4.4, within(0.05));
        assertThat(middle("L1").ratioAfter()).isCloseTo(9.90, within(0.4));
    }

    /// 4.1 to 5.0 % of the alumina of US gibbsitic bauxite was lost (US Bureau of Mines 1954).
    @Test
    void gibbsiticOreLosesSomeAlumina() {
        assertThat(middle("U1lo").loss()).isBetween(0.035, 0.056);
    }

    private static LabRun middle(String id) {
        return LabRun.of(POSTERIOR.settings(), LabRecipe.middle(LabTest.of(id).inputs()));
    }
}

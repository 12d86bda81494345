package org.diaspore.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class UpgradeCalibrationIdentityTest {
    private static final UpgradeCalibration CALIBRATION = UpgradeCalibration.run();

    @Test
    void twoRunsGiveTheSameBits() {
        LabTest test = LabTest.of("L4");
        LabPrediction once = CALIBRATION.predictions().get(LabTest.all().indexOf(test));
        LabPrediction again = LabPrediction.of(test, UpgradePosterior.of(LabTest.calibrating()));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void onlyRowsMarkedForItCalibrateAndNoClaimDoes() {
        assertThat(LabTest.calibrating())
                .extracting(LabTest::id)
                .containsExactly("U1lo", "U1hi", "L1", "L3", "I1");
        assertThat(LabTest.all())
                .filteredOn(test -> test.use() == LabTest.Use.CLAIM)
                .extracting(LabTest::id)
                .containsExactly("IB2a", "IB2b");
    }

    @Test
    void threeOresAreThreePiecesOfEvidence() {
        assertThat(CALIBRATION.ores()).hasSize(3);
    }

    @Test
    void dataNarrowAndNeverWidenAPrior() {
        for (UpgradeCalibration.Fitted fitted : CALIBRATION.fitted()) {
            assertThat(fitted.spreadRatio()).isBetween(0.0, 1.0);
            assertThat(fitted.posterior().value())
                    .isBetween(fitted.prior().lower(), fitted.prior().upper());
        }
    }

    /// The illite release is seen by I1 alone, so it stands apart from the rest.
    @Test
    void illiteReleaseIsIdentifiedByItself() {
        double[][] correlation = CALIBRATION.correlation();
        int illite = UpgradePosterior.FITTED.indexOf("roast.illite_release");
        for (int k = 0; k < correlation.length; k++) {
            assertThat(correlation[illite][k]).isCloseTo(k == illite ? 1 : 0, within(1e-6));
        }
    }

    /// A test of illite says nothing of kaolinite: its parameters keep their priors.
    @Test
    void whatNoTestSeesKeepsItsPrior() {
        UpgradePosterior illite = UpgradePosterior.of(List.of(LabTest.of("I1")));
        int spinel = UpgradePosterior.FITTED.indexOf("roast.spinel_silica");
        assertThat(illite.fit().deviates()[spinel]).isCloseTo(0, within(1e-9));
        assertThat(illite.fit().spread(spinel)).isCloseTo(1, within(1e-9));
        int release = UpgradePosterior.FITTED.indexOf("roast.illite_release");
        assertThat(illite.fit().spread(release)).isLessThan(0.3);
    }

    @Test
    void quantilesAreInOrder() {
        for (LabPrediction prediction : CALIBRATION.predictions()) {
            for (LabPrediction.Quantiles q :
                    List.of(prediction.removal(), prediction.loss(), prediction.ratioAfter())) {
                assertThat(q.p10()).isLessThanOrEqualTo(q.p50());
                assertThat(q.p50()).isLessThanOrEqualTo(q.p90());
            }
        }
    }

    /// Mineralogy before anything an engineer can set: illite, then quartz, then the spinel.
    @Test
    void illiteMovesTheLiulinLikeOreMost() {
        assertThat(CALIBRATION.swings().stream().limit(3).map(UpgradeCalibration.Swing::key))
                .containsExactly("illite", "quartz", "roast.spinel_silica");
    }

    @Test
    void drawsScatterAroundTheMostProbable() {
        UpgradePosterior posterior = UpgradePosterior.of(LabTest.calibrating());
        Settings middle = posterior.drawn(new double[UpgradePosterior.FITTED.size()]);
        for (String key : UpgradePosterior.FITTED) {
            assertThat(middle.si(key)).isEqualTo(posterior.settings().si(key));
        }
    }
}

package org.diaspore.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The committed `settings/calibrated.tsv` is what a fresh calibration gives.
class CalibratedSettingsRegressionTest {
    private static final Percentage DIGITS = Percentage.withPercentage(0.2); // four are written

    @Test
    void defaultsAreThoseOfAFreshCalibration() {
        for (Setting fresh : UpgradeCalibration.calibratedSettings()) {
            Setting committed = Settings.setting(fresh.key());
            assertThat(committed.source()).isEqualTo("calibration-upgrade");
            assertThat(committed.value()).as(fresh.key()).isCloseTo(fresh.value(), DIGITS);
            assertThat(committed.p10()).as(fresh.key()).isCloseTo(fresh.p10(), DIGITS);
            assertThat(committed.p90()).as(fresh.key()).isCloseTo(fresh.p90(), DIGITS);
        }
    }

    @Test
    void theTableHasALineForEachFittedParameter() {
        String table = UpgradeCalibration.calibratedTable();
        for (String key : UpgradePosterior.FITTED) {
            assertThat(table).contains("\n" + key + "\t");
        }
    }
}

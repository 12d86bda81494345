package org.diaspore.plant.calcination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class CalcinerIdentityTest {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final double STEP = 1e-4;

    private static double fuel(Settings settings) {
        return Hydrates.run(settings, 0.06).reading("fuel_heat_J_per_kg");
    }

    @Test
    void theStagesFindTheFuelOfTheWholeBalance() {
        for (double kind = 0; kind < 3; kind++) {
            Ledger ledger = Hydrates.run(DEFAULTS.with("calcination.kind", kind), 0.06);
            double whole = ledger.reading("fuel_heat_W");
            assertThat(ledger.reading("stages_fuel_heat_W")).isCloseTo(whole, within(0.01 * whole));
            assertThat(ledger.warnings()).isEmpty();
        }
    }

    @Test
    void moreStagesTakeLessFuel() {
        double before = Double.POSITIVE_INFINITY;
        for (double stages = 0; stages <= 6; stages++) {
            double now = fuel(DEFAULTS.with("calcination.suspension_cooling_stages", stages));
            assertThat(now).isLessThan(before);
            before = now;
        }
        before = Double.POSITIVE_INFINITY;
        for (double stages = 1; stages <= 4; stages++) {
            double now = fuel(DEFAULTS.with("calcination.suspension_preheat_stages", stages));
            assertThat(now).isLessThan(before);
            before = now;
        }
    }

    @Test
    void moistureHeatAndLossesCostFuel() {
        double base = fuel(DEFAULTS);
        assertThat(Hydrates.run(DEFAULTS, 0.08).reading("fuel_heat_J_per_kg")).isGreaterThan(base);
        assertThat(fuel(DEFAULTS.with("calcination.suspension_heat_loss", 0.4e6)))
                .isGreaterThan(base + 0.15e6);
        assertThat(fuel(DEFAULTS.with("calcination.bypass", 0.1))).isLessThan(base);
        assertThat(fuel(DEFAULTS.with("calcination.dryer", 0.5))).isLessThan(base);
    }

    @Test
    void hotterAndLongerMakesMoreCorundumLessSurfaceAndLessLoss() {
        Ageing ageing = Ageing.of(DEFAULTS);
        Ageing.Product before = ageing.after(600, 1173);
        for (double t = 1193; t < 1573; t += 20) {
            Ageing.Product now = ageing.after(600, t);
            assertThat(now.alphaFraction()).isGreaterThan(before.alphaFraction());
            assertThat(now.surfaceM2PerG()).isLessThan(before.surfaceM2PerG());
            assertThat(now.lossFraction()).isLessThan(before.lossFraction());
            before = now;
        }
        assertThat(ageing.after(1200, 1223.15).alphaFraction()).isCloseTo(0.06, within(1e-9));
    }

    private static double heat(Settings settings, double moisture) {
        return Hydrates.run(settings, moisture).reading("fuel_heat_J_per_kg");
    }

    @Test
    void fuelIsSmoothInMoistureBypassAndDryer() {
        for (double moisture = 0.01; moisture < 0.15; moisture += 0.005) {
            double a = heat(DEFAULTS, moisture - STEP);
            double b = heat(DEFAULTS, moisture);
            double c = heat(DEFAULTS, moisture + STEP);
            // A kink would leave the second difference as large as the first.
            assertThat(Math.abs(c - 2 * b + a)).isLessThan(0.01 * Math.abs(c - a));
        }
        for (double bypass = 0.01; bypass < 0.35; bypass += 0.02) {
            double a = heat(DEFAULTS.with("calcination.bypass", bypass - STEP), 0.06);
            double b = heat(DEFAULTS.with("calcination.bypass", bypass), 0.06);
            double c = heat(DEFAULTS.with("calcination.bypass", bypass + STEP), 0.06);
            assertThat(Math.abs(c - 2 * b + a)).isLessThan(0.01 * Math.abs(c - a));
        }
        for (double dryer = 0.01; dryer < 0.9; dryer += 0.05) {
            double a = heat(DEFAULTS.with("calcination.dryer", dryer - STEP), 0.06);
            double b = heat(DEFAULTS.with("calcination.dryer", dryer), 0.06);
            double c = heat(DEFAULTS.with("calcination.dryer", dryer + STEP), 0.06);
            assertThat(Math.abs(c - 2 * b + a)).isLessThan(0.01 * Math.abs(c - a) + 1e-9 * b);
        }
    }

    @Test
    void aLargeBypassUndercalcinesAndItSaysWhatToChange() {
        Ledger ledger = Hydrates.run(DEFAULTS.with("calcination.bypass", 0.35), 0.06);
        assertThat(ledger.reading("loss_on_ignition_fraction")).isGreaterThan(0.015);
        assertThat(ledger.warnings()).anyMatch(text -> text.contains("lower calcination.bypass"));
    }

    @Test
    void aStackBelowItsDewPointIsTold() {
        Ledger ledger =
                Hydrates.run(DEFAULTS.with("calcination.suspension_preheat_stages", 4), 0.08);
        assertThat(ledger.warnings())
                .anyMatch(text -> text.contains("calcination.suspension_preheat_stages"));
    }

    @Test
    void theCoolerTakesWhatIsLeft() {
        Ledger ledger = Hydrates.run(DEFAULTS, 0.06);
        assertThat(-ledger.heatW(Duty.Kind.COOLING))
                .isCloseTo(ledger.reading("cooling_water_W"), within(1e-6));
        assertThat(ledger.reading("alumina_from_stages_K")).isGreaterThan(353.15);
    }
}

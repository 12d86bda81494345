package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Steam97;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class SteamPlantIdentityTest {
    private static final SteamDemand DEMAND = new SteamDemand(60e6, 80e6);
    private static final double NEED_W = 20e6;

    private static SteamBalance of(Settings settings) {
        return SteamPlant.of(settings).run(DEMAND, NEED_W);
    }

    private static SteamBalance with(String key, double value) {
        return of(Settings.defaults().with(key, value));
    }

    private static double boiling(double pressurePa) {
        double kelvin = Steam97.saturationTemperatureK(pressurePa);
        return Steam97.liquid(kelvin, pressurePa).enthalpyJPerKg();
    }

    /// Heat of the boiler, make-up and the feed pump are process heat, shaft work, blow-down and
    /// what condensate loses; reckoned from the flows alone.
    private static void closes(Settings settings) {
        SteamBalance balance = of(settings);
        SteamBalance.Flows flows = balance.flows();
        double high = boiling(settings.si("power.high_pressure"));
        double low = boiling(settings.si("power.low_pressure"));
        double lowK = Steam97.saturationTemperatureK(settings.si("power.low_pressure"));
        double vapour = low + Steam97.vaporisationJPerKg(lowK);
        double waterPa = Steam97.saturationPressurePa(settings.si("power.deaerator_temperature"));
        double returned =
                Steam97.liquid(settings.si("power.condensate_temperature"), waterPa)
                        .enthalpyJPerKg();
        double makeUp =
                Steam97.liquid(settings.si("power.make_up_temperature"), waterPa).enthalpyJPerKg();
        double in =
                balance.heat().toWaterW()
                        + balance.power().feedPumpW()
                        + balance.boiler().makeUp() * makeUp;
        double processHeat = DEMAND.totalW();
        // Condensate as it leaves its users: flashed steam has become low-level condensate.
        double leaving = flows.high() * high + flows.low() * low;
        double flashHeat = flows.flashed() * (vapour - low);
        double out =
                processHeat
                        - flashHeat
                        + balance.power().shaftW()
                        + balance.boiler().blowDown()
                                * boiling(settings.si("power.boiler_pressure"))
                        + leaving
                        - flows.returned() * returned;
        assertThat(in).isCloseTo(out, within(1e-9 * in));
        assertThat(balance.heat().fuelW() * settings.si("site.boiler_efficiency"))
                .isCloseTo(balance.heat().toWaterW(), within(1e-3));
    }

    @Test
    void energyCloses() {
        Settings defaults = Settings.defaults();
        closes(defaults);
        closes(defaults.with("power.condensate_flash", 0));
        closes(defaults.with("power.turbine_share", 0.3));
        closes(defaults.with("power.condensate_return", 0));
        closes(defaults.with("power.high_pressure", 0.6e6));
        closes(defaults.with("power.boiler_pressure", 12e6));
    }

    @Test
    void waterCloses() {
        SteamBalance balance = of(Settings.defaults());
        SteamBalance.Flows flows = balance.flows();
        double lost = flows.high() + flows.low() - flows.returned() - flows.vented();
        assertThat(balance.boiler().makeUp())
                .isCloseTo(lost + balance.boiler().blowDown(), within(1e-9 * lost));
    }

    @Test
    void withoutATurbineThereIsNoPowerAndTheBoilerBurnsLess() {
        SteamBalance none = with("power.turbine_share", 0);
        assertThat(none.power().generatedW()).isZero();
        assertThat(none.heat().fuelW()).isLessThan(of(Settings.defaults()).heat().fuelW());
        assertThat(none.power().boughtW()).isGreaterThan(NEED_W);
    }

    @Test
    void backPressurePowerCostsLittleMoreFuelThanItIs() {
        SteamBalance with = of(Settings.defaults());
        SteamBalance none = with("power.turbine_share", 0);
        double fuel = with.heat().fuelW() - none.heat().fuelW();
        double perPower = fuel / with.power().generatedW();
        // Boiler and generator losses, and a little more steam raised for the blow-down.
        assertThat(perPower).isBetween(1 / (0.90 * 0.97) - 0.02, 1 / (0.90 * 0.97) + 0.05);
    }

    @Test
    void betterThingsBurnLess() {
        double fuel = of(Settings.defaults()).heat().fuelW();
        assertThat(with("power.condensate_return", 0.95).heat().fuelW()).isLessThan(fuel);
        assertThat(with("power.condensate_flash", 0).heat().fuelW()).isGreaterThan(fuel);
        assertThat(with("power.blow_down", 0.08).heat().fuelW()).isGreaterThan(fuel);
        assertThat(with("site.boiler_efficiency", 0.95).heat().fuelW()).isLessThan(fuel);
    }

    @Test
    void lowerPressureSteamMakesMorePower() {
        double power = of(Settings.defaults()).power().generatedW();
        assertThat(with("power.high_pressure", 3e6).power().generatedW()).isGreaterThan(power);
        assertThat(with("power.turbine_efficiency", 0.9).power().generatedW()).isGreaterThan(power);
    }

    @Test
    void moreFlashSteamThanAnyoneTakesIsVented() {
        SteamBalance balance =
                SteamPlant.of(Settings.defaults()).run(new SteamDemand(60e6, 1e6), 0);
        assertThat(balance.flows().vented()).isPositive();
        assertThat(balance.flows().low()).isCloseTo(0, within(1e-9));
    }

    @Test
    void noDemandTakesNoFuelAndBuysAllPower() {
        SteamBalance balance =
                SteamPlant.of(Settings.defaults()).run(new SteamDemand(0, 0), NEED_W);
        assertThat(balance.heat().fuelW()).isZero();
        assertThat(balance.power().boughtW()).isEqualTo(NEED_W);
    }

    @Test
    void aBoilerBelowItsOwnSteamIsRefusedWithARemedy() {
        for (List<Object> wrong :
                List.<List<Object>>of(
                        List.of("power.boiler_pressure", 6e6),
                        List.of("power.low_pressure", 6e6 + 4e5 + 1),
                        List.of("power.boiler_temperature", 500.0),
                        List.of("power.deaerator_temperature", 340.0))) {
            String key = (String) wrong.get(0);
            double value = (Double) wrong.get(1);
            Settings settings =
                    key.equals("power.low_pressure")
                            ? Settings.defaults().with("power.high_pressure", 1e6).with(key, 2e6)
                            : Settings.defaults().with(key, value);
            assertThatThrownBy(() -> SteamPlant.of(settings))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining(key)
                    .hasMessageContaining("Try:");
        }
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers that others measured or that follow from theirs by a stated arithmetic.
class RoastChemistryCaseTest {
    private final RoastKinetics kinetics = RoastKinetics.of(Settings.defaults());

    /// Spinel: Ea 816 kJ/mol measured, anchored at 985 degC and 10 K/min; kaolinite 222 kJ/mol with
    /// A 2.4e12 1/s; diaspore 215 kJ/mol with A 1.7e12 1/s.
    @ParameterizedTest
    @CsvSource({
        "SPINEL, 900, 3.6e-5",
        "SPINEL, 950, 1.1e-3",
        "SPINEL, 975, 5.5e-3",
        "SPINEL, 1000, 2.6e-2",
        "SPINEL, 1050, 0.48",
        "KAOLINITE, 600, 0.12",
        "KAOLINITE, 800, 37",
        "KAOLINITE, 1000, 1.9e3",
        "DIASPORE, 550, 0.04",
        "DIASPORE, 600, 0.23",
        "DIASPORE, 700, 4.7"
    })
    void rateConstantsAreThoseOfTheLiterature(RoastStep step, double celsius, double perS) {
        assertThat(kinetics.law(step).at(celsius + 273.15))
                .isCloseTo(perS, Percentage.withPercentage(8));
    }

    /// Spinel of 10, 15, 20 and 28.2 % SiO2 frees 90.6, 85, 79 and 66.7 % of kaolinite silica.
    @ParameterizedTest
    @CsvSource({"10, 90.6", "15, 85", "20, 79", "28.2, 66.7"})
    void spinelHoldsBackItsShareOfSilica(double spinelPercent, double freedPercent) {
        Settings settings = Settings.defaults().with("roast.spinel_silica", spinelPercent / 100);
        double[] ore = TestOre.of("kaolinite", 1.0);
        double[] out = RoastChemistry.of(settings).roast(ore, TestOre.batch(1000, 20, 1e-4));
        double freed = out[Substances.index("amorphous silica")];
        double all = 2 * ore[Substances.index("kaolinite")];
        assertThat(100 * freed / all).isCloseTo(freedPercent, within(0.7));
    }

    /// Conveyor bed at 600 to 650 degC, about 3.5 s: more than 98 % of sulphide gone (Processes
    /// 2022, 10, 1586).
    @Test
    void pyriteBurnsInSecondsInTheConveyorBed() {
        RoastConversion done = RoastConversion.of(kinetics, TestOre.batch(625, 3.5 / 60, 1e-5));
        assertThat(done.of(RoastStep.PYRITE)).isCloseTo(0.98, within(0.003));
    }

    /// 950 degC and 90 min do what 1000 degC does in minutes; 2 min suffice for fine ore at 1000
    /// degC (Wu 2020), not for lumps of 20 mm, which take 15 to 20 min at 1050 to 1100 degC (Jiang
    /// 2002).
    @Test
    void theWindowOfTimeAndTemperatureIsThatOfTheLiterature() {
        assertThat(spinel(950, 90, 1e-4)).isGreaterThan(0.95);
        assertThat(spinel(1000, 5, 1e-4)).isGreaterThan(0.95);
        assertThat(spinel(1000, 2, 1e-4)).isGreaterThan(0.93);
        assertThat(spinel(1000, 2, 0.02)).isLessThan(0.7);
        assertThat(spinel(1050, 15, 0.02)).isGreaterThan(0.99);
    }

    /// Mullite of 3 Al2O3 . 2 SiO2 leaves 83 % of pyrophyllite silica; 84 % was leached at 1100 to
    /// 1150 degC, 20 to 90 min (Li 2014).
    @Test
    void pyrophylliteFreesWhatMulliteLeaves() {
        double[] ore = TestOre.of("pyrophyllite", 1.0);
        double[] out =
                RoastChemistry.of(Settings.defaults()).roast(ore, TestOre.batch(1125, 55, 1e-4));
        double free = out[Substances.index("amorphous silica")];
        assertThat(free / (4 * ore[Substances.index("pyrophyllite")]))
                .isCloseTo(0.833, within(0.02));
    }

    private double spinel(double celsius, double minutes, double topSizeM) {
        return RoastConversion.of(kinetics, TestOre.batch(celsius, minutes, topSizeM))
                .of(RoastStep.SPINEL);
    }
}

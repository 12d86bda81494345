package org.diaspore.plant.digestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.junit.jupiter.api.Test;

class CondensatePotIdentityTest {
    private static final double PRESSURE_PA = 0.5e6;
    private static final double BOILING_K = Steam97.saturationTemperatureK(PRESSURE_PA);
    private static final Stream VAPOUR =
            Stream.pure("steam", 2, BOILING_K + 10).atPressure(PRESSURE_PA);

    private static List<Stream> run(double condensateK, double pressurePa) {
        Stream hot = Stream.pure("water", 10, condensateK).atPressure(pressurePa);
        return new CondensatePot().run(Inlets.of(hot, VAPOUR)).outlets();
    }

    /// Heat given in cooling to the boiling point over the heat of vaporisation, by the steam
    /// table.
    @Test
    void hotCondensateGivesAsMuchSteamAsItsHeatRaises() {
        List<Stream> out = run(BOILING_K + 20, 0.9e6);
        double liquidJPerKg = 4.33e3 * 20; // mean heat capacity of water at 162 degC
        double expected = 10 * liquidJPerKg / Steam97.vaporisationJPerKg(BOILING_K);
        assertThat(out.get(0).massKgPerS() - 2).isCloseTo(expected, within(0.03 * expected));
        assertThat(out.get(0).massKgPerS() + out.get(1).massKgPerS()).isCloseTo(12, within(1e-9));
        assertThat(out.get(1).temperatureK()).isCloseTo(BOILING_K, within(0.02));
        assertThat(out.get(1).pressurePa()).isEqualTo(PRESSURE_PA);
    }

    @Test
    void condensateThatDoesNotBoilPasses() {
        List<Stream> out = run(BOILING_K - 20, PRESSURE_PA);
        assertThat(out.get(0).massKgPerS()).isCloseTo(2, within(1e-4));
        assertThat(out.get(1).massKgPerS()).isCloseTo(10, within(1e-4));
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Map;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class CalcinerIdentityTest {
    private static double minimumHeatJPerKg(String product) {
        double hydrate = 2 * Substances.get("gibbsite").formationEnthalpyJPerMol();
        double steam = 3 * Substances.get("steam").formationEnthalpyJPerMol();
        double alumina = Substances.get(product).formationEnthalpyJPerMol();
        return (alumina + steam - hydrate) / Substances.get(product).kgPerMol();
    }

    @Test
    void theLeastHeatFromDryHydrateIsThatOfItsReaction() {
        // Own calculation on tabulated enthalpies elsewhere: 1.82 to alpha, 2.01 to transition.
        assertThat(minimumHeatJPerKg("corundum")).isCloseTo(1.82e6, withPercentage(1));
        assertThat(minimumHeatJPerKg("transition alumina")).isCloseTo(2.01e6, withPercentage(1.5));
    }

    @Test
    void aStationaryCalcinerBurnsTwoPointEightToThreeGigajoulesPerTonne() {
        Stream hydrate =
                RefineryStreams.ofKg(
                        323.15, Map.of("gibbsite", 0.94, "water", 0.06, "sorbed caustic", 0.003));
        Ledger ledger = Calciner.of(Settings.defaults()).run(Inlets.of(hydrate)).ledger();
        assertThat(ledger.reading("fuel_heat_J_per_kg")).isBetween(2.8e6, 3.0e6);
    }

    @Test
    void fourMorePercentOfMoistureCostWhatTheirWaterTakes() {
        Calciner calciner = Calciner.of(Settings.defaults());
        double dry = heat(calciner, 0.02);
        double moist = heat(calciner, 0.06);
        // 0.04/0.94 kg water a kg hydrate, 1.53 kg hydrate a kg alumina, 2.6 to 2.9 MJ/kg water
        assertThat(moist - dry).isBetween(0.15e6, 0.22e6);
    }

    private static double heat(Calciner calciner, double moisture) {
        Stream hydrate =
                RefineryStreams.ofKg(323.15, Map.of("gibbsite", 1 - moisture, "water", moisture));
        return calciner.run(Inlets.of(hydrate)).ledger().reading("fuel_heat_J_per_kg");
    }
}

package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Frozen on purpose: the order of the registry is what the index of every amounts array means.
class SubstancesRegressionTest {
    @Test
    void theRegistryKeepsItsOrderAndSize() {
        assertThat(Substances.count()).isEqualTo(85);
        assertThat(Substances.get(0).name()).isEqualTo("diaspore");
        assertThat(Substances.get(Substances.count() - 1).name()).isEqualTo("methane");
        for (int i = 0; i < Substances.count(); i++) {
            assertThat(Substances.index(Substances.get(i).name())).isEqualTo(i);
        }
    }

    @Test
    void everySolidHasADensityAndEveryNumberIsFinite() {
        for (Substance s : Substances.all()) {
            assertThat(s.formationEnthalpyJPerMol()).as(s.name()).isFinite();
            assertThat(s.kgPerMol()).as(s.name()).isPositive();
            if (s.phase() == Phase.SOLID) {
                assertThat(s.densityKgPerM3()).as(s.name()).isBetween(1000.0, 7000.0);
                double perKg = s.heatCapacity().jPerMolK(298.15) / s.kgPerMol();
                assertThat(perKg).as("cp of %s", s.name()).isBetween(300.0, 2000.0);
            }
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Substances.index("unobtainium"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("unobtainium");
    }

    /// IPCC 2006: 94.6 kg CO2/GJ; 32.4 MJ/kg.
    @Test
    void coalHasItsHeatingValueAndItsCarbonDioxidePerGigajoule() {
        double joules =
                -Reaction.of("coal + 1.1375 O2 = CO2 + 0.375 steam").enthalpyJPerMol(298.15);
        assertThat(joules / Substances.get("coal").kgPerMol() / 1e6).isCloseTo(32.4, within(0.05));
        assertThat(Substances.get("CO2").kgPerMol() / joules * 1e9).isCloseTo(94.6, within(0.05));
    }
}

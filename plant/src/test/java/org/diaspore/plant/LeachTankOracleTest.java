package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class LeachTankOracleTest {
    /// A batch of amorphous silica and transition alumina stepped forward in small explicit steps.
    @Test
    void manyImplicitTanksAgreeWithSmallExplicitSteps() {
        double[] slurry =
                TestOre.slurry(
                        TestOre.of("amorphous silica", 0.2, "transition alumina", 0.8), 100, 4);
        LeachKinetics kinetics = LeachKinetics.of(Settings.defaults());
        double kelvin = 368.15;
        double time = 3600;
        double[] fast =
                new LeachChemistry(kinetics)
                        .leach(slurry, new LeachConditions(kelvin, time, 2000))
                        .amounts();
        double volume = Liquor.of(slurry).volumeM3PerS();
        double solidSilica = slurry[Substances.index("amorphous silica")];
        double solidAlumina = slurry[Substances.index("transition alumina")];
        double free = slurry[Substances.index("NaOH(aq)")];
        double silica = 0;
        double aluminium = 0;
        double kSilica = kinetics.law(LeachPool.AMORPHOUS).at(kelvin);
        double kAlumina = kinetics.law(LeachPool.TRANSITION_ALUMINA).at(kelvin);
        double kSodalite = kinetics.sodalite().at(kelvin);
        int steps = 100_000;
        double dt = time / steps;
        for (int k = 0; k < steps; k++) {
            double relative = free / volume / LeachKinetics.REFERENCE_OH_MOL_PER_M3;
            double dSilica = kSilica * relative * solidSilica * dt;
            double dAlumina = kAlumina * relative * solidAlumina * dt;
            double grown = kSodalite * silica * aluminium / volume * dt;
            solidSilica -= dSilica;
            solidAlumina -= dAlumina;
            silica += dSilica - grown;
            aluminium += 2 * dAlumina - grown;
            free += -2 * dSilica - 2 * dAlumina + 10.0 / 6 * grown;
        }
        assertThat(fast[Substances.index("Na2H2SiO4(aq)")])
                .isCloseTo(silica, within(2e-3 * silica));
        assertThat(fast[Substances.index("NaAl(OH)4(aq)")])
                .isCloseTo(aluminium, within(5e-3 * aluminium));
        assertThat(fast[Substances.index("NaOH(aq)")]).isCloseTo(free, within(2e-3 * free));
        assertThat(fast[Substances.index("transition alumina")])
                .isCloseTo(solidAlumina, within(1e-4 * solidAlumina));
    }
}

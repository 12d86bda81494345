package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.junit.jupiter.api.Test;

/// Stoichiometry of what silica and lime form, against mass ratios worked out by hand.
class DigestionIdentityTest {
    private static final double SILICA = Formula.of("SiO2").kgPerMol();

    private static double perSilica(
            String solid, String oxide, String solute, double oxidePerSolute) {
        LiquorReaction reaction = LiquorReaction.dissolving(solid);
        double silica = reaction.moles("Na2H2SiO4(aq)") * SILICA;
        return reaction.moles(solute) * oxidePerSolute * Formula.of(oxide).kgPerMol() / silica;
    }

    @Test
    void sodaliteBindsAluminaAndCausticInTheRatiosOfItsFormula() {
        assertThat(perSilica("sodalite", "Al2O3", "NaAl(OH)4(aq)", 0.5))
                .isCloseTo(0.848, withPercentage(0.1));
        // caustic bound: two cage sodium beside six in the framework
        LiquorReaction reaction = LiquorReaction.dissolving("sodalite");
        double sodium = 8 * Formula.of("NaOH").kgPerMol();
        assertThat(sodium / (reaction.moles("Na2H2SiO4(aq)") * SILICA))
                .isCloseTo(0.888, withPercentage(0.1));
    }

    @Test
    void hydrogarnetPaysForSilicaWithAluminaAndLimeInsteadOfCaustic() {
        assertThat(perSilica("hydrogarnet", "Al2O3", "NaAl(OH)4(aq)", 0.5))
                .isCloseTo(2.12, withPercentage(0.2));
        assertThat(perSilica("hydrogarnet", "CaO", "portlandite", 1))
                .isCloseTo(3.50, withPercentage(0.2));
    }

    @Test
    void titaniaTakesItsWeightOfLimeSevenTenthsOver() {
        assertThat(Formula.of("CaO").kgPerMol() / Formula.of("TiO2").kgPerMol())
                .isCloseTo(0.702, withPercentage(0.1));
        LiquorReaction katoite = LiquorReaction.dissolving("katoite");
        assertThat(
                        0.5
                                * katoite.moles("NaAl(OH)4(aq)")
                                * Formula.of("Al2O3").kgPerMol()
                                / (katoite.moles("portlandite") * Formula.of("CaO").kgPerMol()))
                .isCloseTo(0.606, withPercentage(0.1));
    }
}

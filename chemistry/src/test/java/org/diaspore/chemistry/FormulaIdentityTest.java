package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaIdentityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Q2O",
                "al2o3",
                "Al2(O3",
                "Al2O3)",
                "2Al",
                "Al2..3O",
                "()",
                "Al-O",
                "H2O ",
                "((",
                ")",
                "Al2O1.2.3",
                "Al0",
                "H2O\n"
            })
    void nonsenseIsRefusedWithTheText(String text) {
        assertThatThrownBy(() -> Formula.of(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("formula")
                .hasMessageContaining("Try:");
    }

    @Test
    void nestedBracketsAndDecimalsAreRead() {
        Formula formula = Formula.of("(CaO)0.8333SiO2(H2O)1.3333");
        assertThat(formula.moles(Element.Ca)).isCloseTo(0.8333, within(1e-12));
        assertThat(formula.moles(Element.O)).isCloseTo(0.8333 + 2 + 1.3333, within(1e-12));
        assertThat(Formula.of("Ca(Al(OH)4)2").moles(Element.H)).isEqualTo(8);
    }

    @Test
    void knownMolarMassesComeFromTheElements() {
        assertThat(Formula.of("Al2O3").kgPerMol() * 1e3).isCloseTo(101.961, within(0.001));
        assertThat(Formula.of("Al2Si2O5(OH)4").kgPerMol() * 1e3).isCloseTo(258.16, within(0.01));
        assertThat(Formula.of("NaAl(OH)4").kgPerMol() * 1e3).isCloseTo(118.00, within(0.01));
    }
}

package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Heats of reaction and sensible heats against published values, each row with its own tolerance.
class ReactionEnthalpiesCaseTest {
    static Stream<ReactionEnthalpies.Row> rows() {
        return ReactionEnthalpies.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachReactionLiesWithinItsTolerance(ReactionEnthalpies.Row row) {
        assertThat(row.missKJPerMol())
                .as(
                        "%s: computed %.1f, published %.1f",
                        row.name(), row.computedKJPerMol(), row.publishedKJPerMol())
                .isLessThanOrEqualTo(row.toleranceKJPerMol());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWideToleranceIsExplainedAndItsSourceStandsInTheBibliography(ReactionEnthalpies.Row row) {
        assertThat(Sources.contains(row.evidence().source())).as(row.evidence().source()).isTrue();
        if (row.toleranceKJPerMol() > 1) {
            assertThat(row.note()).as(row.name()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachReactionIsBalanced(ReactionEnthalpies.Row row) {
        for (Element element : Element.values()) {
            assertThat(row.reaction().imbalance(element))
                    .as("%s in %s", element, row.name())
                    .isCloseTo(0, within(1e-4));
        }
    }

    /// H(T) - H(298), kJ/kg at 500 and 1000 degC, from the ds6.33 polynomials.
    @ParameterizedTest
    @CsvSource({
        "corundum, 493, 1103",
        "quartz, 456, 1030",
        "cristobalite, 439, 1020",
        "hematite, 372, 813",
        "rutile, 382, 844",
        "kaolinite, 517, 1122"
    })
    void sensibleHeatsOfSolidsAreThoseOfTheDataSet(String name, double at500, double at1000) {
        assertThat(sensibleKJPerKg(name, 773.15)).isCloseTo(at500, within(1.0));
        assertThat(sensibleKJPerKg(name, 1273.15)).isCloseTo(at1000, within(1.0));
    }

    /// Cp(298), J/(mol K), and H(1000 K) - H(298), kJ/mol, of NIST-JANAF (1998); methane of the
    /// NASA set is 1.2 % above its older table.
    @ParameterizedTest
    @CsvSource({
        "N2, 29.12, 21.46, 0.08",
        "O2, 29.38, 22.70, 0.08",
        "CO2, 37.13, 33.40, 0.08",
        "steam, 33.59, 26.00, 0.08",
        "SO2, 39.88, 34.43, 0.08",
        "methane, 35.64, 38.18, 0.5"
    })
    void gasesMatchTheTabulatedHeatAt1000K(
            String name, double cp298, double heat1000, double tolerance) {
        Substance gas = Substances.get(name);
        assertThat(gas.heatCapacity().jPerMolK(298.15)).isCloseTo(cp298, within(0.08));
        assertThat((gas.enthalpyJPerMol(1000) - gas.formationEnthalpyJPerMol()) / 1e3)
                .isCloseTo(heat1000, within(tolerance));
    }

    private static double sensibleKJPerKg(String name, double temperatureK) {
        Substance s = Substances.get(name);
        return (s.enthalpyJPerMol(temperatureK) - s.formationEnthalpyJPerMol())
                / s.kgPerMol()
                / 1e3;
    }
}

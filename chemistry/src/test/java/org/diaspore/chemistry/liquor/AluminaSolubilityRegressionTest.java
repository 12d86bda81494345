package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.database.Database;
import org.junit.jupiter.api.Test;

/// Tables computed elsewhere with the same published model, not measurements: they show that the
/// model is typed in right, not that it is true.
class AluminaSolubilityRegressionTest {
    private static final double ZERO_C_K = 273.15;

    @Test
    void gibbsiteByTheRecommendedSetIsThatComputedElsewhere() {
        AluminaEquilibrium gibbsite =
                AluminaEquilibrium.of(AluminaMineral.GIBBSITE, LiquorOptions.RECOMMENDED);
        for (List<String> row : ReferenceTable.rows("gibbsite_AC_model_comparison.csv")) {
            double t = number(row, 0) + ZERO_C_K;
            Caustic caustic = Caustic.ofCarbonateGPerL(number(row, 1));
            double aToC = gibbsite.aToC(t, caustic);
            assertThat(aToC).as(row.toString()).isCloseTo(number(row, 3), within(1e-4));
            // Molalities printed to 0.001.
            assertThat(LiquorAnalysis.pure(caustic, aToC).molality().sodium())
                    .as(row.toString())
                    .isCloseTo(number(row, 2), within(6e-4));
        }
    }

    /// The other two sets come 0.002 near: the table's lie above ours, the more the stronger and
    /// hotter the liquor, to 0.0018 and 0.0012 at C 300 and 150 degC; with C of 50 g/L they agree
    /// to 1e-4. Why could not be found: the table's molality belongs to its recommended column
    /// only, and no other density, constant or way of holding the parameters closed the gap.
    @Test
    void gibbsiteByTheOtherSetsIsNearThatComputedElsewhere() {
        AluminaEquilibrium wesolowski = gibbsite(PitzerSet.WESOLOWSKI);
        AluminaEquilibrium felmyRustad = gibbsite(PitzerSet.FELMY_RUSTAD);
        for (List<String> row : ReferenceTable.rows("gibbsite_AC_model_comparison.csv")) {
            double t = number(row, 0) + ZERO_C_K;
            Caustic caustic = Caustic.ofCarbonateGPerL(number(row, 1));
            double tolerance = number(row, 1) <= 50 ? 1.5e-4 : 2e-3;
            assertThat(wesolowski.aToC(t, caustic))
                    .as(row.toString())
                    .isCloseTo(number(row, 4), within(tolerance));
            assertThat(felmyRustad.aToC(t, caustic))
                    .as(row.toString())
                    .isCloseTo(number(row, 5), within(tolerance));
        }
    }

    @Test
    void gibbsiteByRosenbergHealyAndMisraWhiteIsThatComputedElsewhere() {
        for (List<String> row : ReferenceTable.rows("gibbsite_AC_model_comparison.csv")) {
            double t = number(row, 0) + ZERO_C_K;
            Caustic caustic = Caustic.ofCarbonateGPerL(number(row, 1));
            assertThat(RosenbergHealy.published().aToC(t, caustic))
                    .as(row.toString())
                    .isCloseTo(number(row, 6), within(1e-4));
            assertThat(MisraWhite.published().aToC(t, caustic))
                    .as(row.toString())
                    .isCloseTo(number(row, 7), within(1e-4));
        }
    }

    /// Recommended: 1.2e-4, next to its rounding. Wesolowski: 0.0021, see above; here the table's
    /// lie below ours.
    @Test
    void boehmiteAndDiasporeAreThoseComputedElsewhere() {
        Map<AluminaMineral, AluminaEquilibrium> recommended = both(PitzerSet.RECOMMENDED);
        Map<AluminaMineral, AluminaEquilibrium> wesolowski = both(PitzerSet.WESOLOWSKI);
        Database database = LiquorDatabase.recommended();
        for (List<String> row : ReferenceTable.rows("boehmite_diaspore_AC_predicted.csv")) {
            AluminaMineral mineral = AluminaMineral.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            double t = number(row, 1) + ZERO_C_K;
            Caustic caustic = Caustic.ofCarbonateGPerL(number(row, 2));
            assertThat(aToC(recommended, mineral, t, caustic))
                    .as(row.toString())
                    .isCloseTo(number(row, 3), within(1.2e-4));
            assertThat(aToC(wesolowski, mineral, t, caustic))
                    .as(row.toString())
                    .isCloseTo(number(row, 4), within(2.2e-3));
            double log10K = database.mineral(mineral.mineral()).orElseThrow().logK().at(t);
            assertThat(log10K).as(row.toString()).isCloseTo(number(row, 5), within(6e-5));
        }
    }

    private static double aToC(
            Map<AluminaMineral, AluminaEquilibrium> models,
            AluminaMineral mineral,
            double temperatureK,
            Caustic caustic) {
        return Optional.ofNullable(models.get(mineral)).orElseThrow().aToC(temperatureK, caustic);
    }

    private static Map<AluminaMineral, AluminaEquilibrium> both(PitzerSet set) {
        LiquorOptions options = LiquorOptions.RECOMMENDED.withSet(set);
        return Map.of(
                AluminaMineral.BOEHMITE, AluminaEquilibrium.of(AluminaMineral.BOEHMITE, options),
                AluminaMineral.DIASPORE, AluminaEquilibrium.of(AluminaMineral.DIASPORE, options));
    }

    private static AluminaEquilibrium gibbsite(PitzerSet set) {
        return AluminaEquilibrium.of(
                AluminaMineral.GIBBSITE, LiquorOptions.RECOMMENDED.withSet(set));
    }

    private static double number(List<String> row, int column) {
        return Double.parseDouble(row.get(column));
    }
}

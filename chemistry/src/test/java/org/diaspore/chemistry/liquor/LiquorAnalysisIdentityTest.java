package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Sources;
import org.junit.jupiter.api.Test;

class LiquorAnalysisIdentityTest {
    @Test
    void randomAnalysesComeBackFromMolalitiesAndMassFractions() {
        Random random = new Random(7);
        for (int k = 0; k < 300; k++) {
            LiquorAnalysis a = random(random);
            LiquorComposition c = a.composition();
            same(a, c.analysis(a.volumeTemperatureK()));
            same(a, a.at(298.15).at(a.volumeTemperatureK()));
            Map<LiquorSolute, Double> fractions = new EnumMap<>(LiquorSolute.class);
            Map<LiquorSolute, Double> molalities = new EnumMap<>(LiquorSolute.class);
            for (LiquorSolute s : LiquorSolute.values()) {
                fractions.put(s, c.massFraction(s));
                molalities.put(s, c.molality(s));
            }
            same(a, LiquorComposition.ofMassFractions(fractions).analysis(a.volumeTemperatureK()));
            same(a, LiquorComposition.ofMolalities(molalities).analysis(a.volumeTemperatureK()));
        }
    }

    private static LiquorAnalysis random(Random r) {
        double c = 30 + 270 * r.nextDouble();
        Impurities found =
                new Impurities(
                        50 * r.nextDouble(),
                        20 * r.nextDouble(),
                        20 * r.nextDouble(),
                        12 * r.nextDouble(),
                        2 * r.nextDouble(),
                        4 * r.nextDouble());
        return new LiquorAnalysis(
                c, 0.75 * c * r.nextDouble(), found, 293.15 + 80 * r.nextDouble());
    }

    private static void same(LiquorAnalysis a, LiquorAnalysis b) {
        double[] x = numbers(a);
        double[] y = numbers(b);
        for (int k = 0; k < x.length; k++) {
            assertThat(y[k]).isCloseTo(x[k], within(1e-11 * (1 + x[k])));
        }
    }

    private static double[] numbers(LiquorAnalysis a) {
        Impurities i = a.impurities();
        return new double[] {
            a.causticGPerL(),
            a.aluminaGPerL(),
            i.carbonateGPerL(),
            i.chlorideGPerL(),
            i.sulphateGPerL(),
            i.organicCarbonGPerL(),
            i.silicaGPerL(),
            i.oxalateGPerL()
        };
    }

    @Test
    void gramsPerLitreFollowDensityAndRatiosStay() {
        LiquorAnalysis cold = LiquorAnalysis.of(250, 0.6).withSoda(290);
        LiquorAnalysis hot = cold.at(373.15);
        LiquorComposition c = cold.composition();
        assertThat(hot.causticGPerL())
                .isCloseTo(250 * c.densityKgPerM3(373.15) / c.densityKgPerM3(298.15), within(1e-9));
        assertThat(hot.aToC()).isCloseTo(0.6, within(1e-12));
        assertThat(hot.causticToSoda()).isCloseTo(cold.causticToSoda(), within(1e-12));
        LiquorAnalysis china = LiquorAnalysis.ofNa2o(cold.na2oGPerL(), cold.alphaK());
        assertThat(china.withTotalNa2o(cold.totalNa2oGPerL()).aluminaGPerL())
                .isCloseTo(150, within(1e-9));
    }

    @Test
    void wrongAnalysesNameFieldRangeAndRemedy() {
        wrong(() -> LiquorAnalysis.of(250, 1.3), "A/C", "0.962", "RP");
        wrong(() -> LiquorAnalysis.of(450, 0.3), "caustic C", "400 g/L", "Na2O");
        wrong(() -> LiquorAnalysis.of(Double.NaN, 0.3), "caustic C", "Try: ");
        wrong(() -> LiquorAnalysis.of(200, 0.3).withSoda(190), "total soda S", "200.0", "Try: ");
        wrong(() -> LiquorAnalysis.ofNa2o(150, 0.6), "alpha_k", "Try: ");
        wrong(() -> Impurities.salts(-1, 0, 0), "carbonate", "Try: ");
    }

    private static void wrong(Runnable made, String... parts) {
        assertThatThrownBy(made::run)
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void desilicationRisesWithStrengthAluminaAndHeatAndFallsWithCarbonate() {
        DesilicationProduct dsp = new DesilicationProduct(2.7e-5, 0.002, 0.005);
        double silica = dsp.silicaGPerL(400, 130, 120, 20);
        assertThat(dsp.silicaGPerL(400, 140, 120, 20)).isGreaterThan(silica);
        assertThat(dsp.silicaGPerL(400, 130, 130, 20)).isGreaterThan(silica);
        assertThat(dsp.silicaGPerL(420, 130, 120, 20)).isGreaterThan(silica);
        assertThat(dsp.silicaGPerL(400, 130, 120, 40)).isLessThan(silica);
        assertThat(DesilicationProduct.warnings(373.15, 200, 20)).hasSize(1);
    }

    @Test
    void rangesWarnOutsideOnlyAndEveryCoefficientHasASource() {
        assertThat(MisraWhite.warnings(373.15, 250)).isEmpty();
        assertThat(MisraWhite.warnings(413.15, 250)).singleElement().asString().contains("1.04");
        assertThat(RosenbergHealy.warnings(333.15, 250)).isEmpty();
        assertThat(RosenbergHealy.warnings(298.15, 50)).hasSize(1);
        assertThat(SaltConstants.oxalateWarnings(400)).hasSize(1);
        assertThat(SaltConstants.tricalciumAluminateWarnings(330)).isEmpty();
        assertThat(DesilicationProduct.priors()).hasSize(3).allMatch(c -> c.spread().isPresent());
        for (Coefficient c : Coefficient.all()) {
            assertThat(Sources.citation(c.source())).isNotBlank();
        }
    }

    @Test
    void gibbsiteDissolvesMoreWhenHotterStrongerAndSaltier() {
        RosenbergHealy rh = RosenbergHealy.standard();
        double plain = rh.aToC(333.15, 200, Impurities.NONE);
        assertThat(rh.aToC(343.15, 200, Impurities.NONE)).isGreaterThan(plain);
        assertThat(rh.aToC(333.15, 220, Impurities.NONE)).isGreaterThan(plain);
        assertThat(rh.aToC(333.15, LiquorAnalysis.of(200, 0.3).withSoda(240)) - plain)
                .isCloseTo(0.009, within(1e-3));
    }
}

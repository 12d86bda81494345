package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// How the precipitation section answers to its settings.
class PrecipitationSectionIdentityTest {
    private static final ClosedPrecipitation USUAL = ClosedPrecipitation.usual();
    private static final List<String> PRIORS =
            List.of(
                    "precipitation.growth_factor",
                    "precipitation.nucleation_rate",
                    "precipitation.agglomeration_rate",
                    "precipitation.agglomeration_cutoff",
                    "precipitation.natural_cooling");

    private static Outcome with(String key, double value) {
        return USUAL.with(key, value).solve();
    }

    @Test
    void theTrendsAreThoseOfPractice() {
        Outcome asIs = USUAL.solve();
        double usual = ClosedPrecipitation.product(asIs).medianM();
        double yield = ClosedPrecipitation.yield(asIs);
        Outcome nuclei = with("precipitation.nucleation_rate", 60_000);
        assertThat(ClosedPrecipitation.product(nuclei).medianM()).isLessThan(usual);
        Outcome sticky = with("precipitation.agglomeration_rate", 9e-17);
        assertThat(ClosedPrecipitation.product(sticky).medianM()).isGreaterThan(usual);
        assertThat(ClosedPrecipitation.yield(with("precipitation.seed_charge", 600)))
                .isGreaterThan(yield);
        assertThat(ClosedPrecipitation.yield(with("precipitation.growth_factor", 0.15)))
                .isLessThan(yield);
        Outcome stained = with("precipitation.oxalate_stabilisation", 0.5);
        assertThat(ClosedPrecipitation.product(stained).medianM()).isLessThan(usual);
    }

    @Test
    void itConvergesWhereverThePriorsMayLie() {
        Random random = new Random(7);
        for (int k = 0; k < 24; k++) {
            Map<String, Double> drawn = new LinkedHashMap<>();
            for (String key : PRIORS) {
                Setting setting = Settings.setting(key);
                double log = Math.log(setting.p90() / setting.p10());
                drawn.put(key, setting.p10() * Math.exp(random.nextDouble() * log));
            }
            assertThat(USUAL.with(drawn).solve().converged()).isTrue();
        }
    }
}

package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// How a whole circuit answers to its settings.
class PrecipitationCircuitIdentityTest {
    private static final TestCircuit USUAL = TestCircuit.usual();
    private static final List<String> PRIORS =
            List.of(
                    "precipitation.growth_factor",
                    "precipitation.nucleation_rate",
                    "precipitation.agglomeration_rate",
                    "precipitation.agglomeration_cutoff",
                    "precipitation.natural_cooling");

    private static Outcome solve(TestCircuit circuit) {
        return new Solver(circuit.flowsheet(450, 0.25)).solve(Accelerator.BROYDEN);
    }

    private static Outcome with(String key, double value) {
        Outcome outcome = solve(USUAL.with(TestCircuit.SETTINGS.with(key, value)));
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        return outcome;
    }

    @Test
    void theTrendsAreThoseOfPractice() {
        double usual = TestCircuit.product(solve(USUAL)).medianM();
        double yield = USUAL.yield(solve(USUAL));
        Outcome nuclei = with("precipitation.nucleation_rate", 60_000);
        assertThat(TestCircuit.product(nuclei).medianM()).isLessThan(usual);
        Outcome sticky = with("precipitation.agglomeration_rate", 9e-17);
        assertThat(TestCircuit.product(sticky).medianM()).isGreaterThan(usual);
        assertThat(USUAL.yield(with("precipitation.seed_charge", 600))).isGreaterThan(yield);
        assertThat(USUAL.yield(with("precipitation.growth_factor", 0.15))).isLessThan(yield);
        Outcome stained = with("precipitation.oxalate_stabilisation", 0.5);
        assertThat(TestCircuit.product(stained).medianM()).isLessThan(usual);
    }

    @Test
    void itConvergesWhereverThePriorsMayLie() {
        Random random = new Random(7);
        int converged = 0;
        int draws = 24;
        for (int k = 0; k < draws; k++) {
            Map<String, Double> drawn = new LinkedHashMap<>();
            for (String key : PRIORS) {
                Setting setting = Settings.setting(key);
                double log = Math.log(setting.p90() / setting.p10());
                drawn.put(key, setting.p10() * Math.exp(random.nextDouble() * log));
            }
            Outcome outcome = solve(USUAL.with(TestCircuit.SETTINGS.with(drawn)));
            converged += outcome.converged() ? 1 : 0;
        }
        assertThat(converged).isEqualTo(draws);
    }
}

package org.diaspore.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Sources;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.junit.jupiter.api.Test;

class ClaimsIdentityTest {
    @Test
    void everyClaimHasASourceAndAQuantity() {
        for (Claim claim : Claim.all()) {
            assertThat(Sources.contains(claim.source())).as(claim.name()).isTrue();
            assertThat(claim.low()).isLessThanOrEqualTo(claim.high());
        }
    }

    @Test
    void aComparisonShowsEachClaimBesideTheModelAgainstEveryBaseline() {
        RouteComparison compared =
                RouteComparison.of(
                        LowGradeCase.of(Plant.UPGRADE_BAYER),
                        List.of(Plant.BAYER, Plant.UPGRADE_BAYER, Plant.SINTER),
                        16,
                        done -> {});
        assertThat(compared.results().values()).allMatch(result -> result.converged());
        assertThat(compared.claims()).hasSize(3 + 3 * 2);
        assertThat(compared.failedDraws()).isLessThanOrEqualTo(1);
        for (RouteComparison.Checked checked : compared.claims()) {
            assertThat(checked.atDefaults()).as(checked.claim().name()).isFinite();
            assertThat(checked.spread().p10()).isLessThanOrEqualTo(checked.spread().p50());
            assertThat(checked.spread().p50()).isLessThanOrEqualTo(checked.spread().p90());
        }
    }

    @Test
    void theSameDrawsGiveTheSameBitsWhateverTheOrderOfTheCores() {
        PlantCase upgrade = LowGradeCase.of(Plant.UPGRADE);
        Sampling sampling = new Sampling(upgrade, Map.of(Plant.UPGRADE, PlantRun.run(upgrade)), 12);
        Spread first = sampling.run(d -> {}).spread(Plant.UPGRADE, "upgrade.alumina_silica_ratio");
        Spread again = sampling.run(d -> {}).spread(Plant.UPGRADE, "upgrade.alumina_silica_ratio");
        assertThat(again).isEqualTo(first);
    }
}

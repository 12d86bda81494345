package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Map;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.SizedSolid;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.RefineryStreams;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class HydrateFilterIdentityTest {
    private static final int GIBBSITE = Substances.index("gibbsite");

    /// Product hydrate with sizes, in spent liquor.
    static Stream slurry() {
        Stream mixed =
                Stream.mix(
                        MudStreams.liquor(255, 0.34, 40, 0.002, 331),
                        RefineryStreams.ofKg(331, Map.of("gibbsite", 1.2)));
        double[] classes = new double[SizeGrid.HYDRATE.classes()];
        double sum = 0;
        for (int k = 0; k < classes.length; k++) {
            classes[k] = Math.exp(-0.1 * (k - 18) * (k - 18));
            sum += classes[k];
        }
        for (int k = 0; k < classes.length; k++) {
            classes[k] *= mixed.amount(GIBBSITE) / sum;
        }
        return mixed.withSizes(new SizedSolid(GIBBSITE, SizeGrid.HYDRATE, classes));
    }

    private static Work run(Settings settings, Stream slurry) {
        return HydrateFilter.of(settings).run(Inlets.of(slurry, Stream.none()));
    }

    @Test
    void hydrateKeepsItsSizesAndSpentLiquorHasNone() {
        Stream slurry = slurry();
        Work work = run(Settings.defaults(), slurry);
        assertThat(work.outlets().get(0).sizes().molPerS()).isEqualTo(slurry.sizes().molPerS());
        assertThat(work.outlets().get(1).sizes().isNone()).isTrue();
    }

    @Test
    void theCakeHoldsItsMoistureAndWashingTakesTheCausticOut() {
        Stream slurry = slurry();
        Stream cake = run(Settings.defaults(), slurry).outlets().get(0);
        Slurry parts = Slurry.of(cake);
        assertThat(parts.liquorKgPerS() / (parts.liquorKgPerS() + parts.solidsKgPerS()))
                .isCloseTo(0.06, withPercentage(0.1));
        double before = Double.POSITIVE_INFINITY;
        for (double wash : new double[] {0, 0.0001, 0.0003, 0.0006, 0.001}) {
            Work work = run(Settings.defaults().with("clarification.hydrate_wash", wash), slurry);
            double left = work.ledger().reading("hydrate_soluble_naoh_kg_per_s");
            assertThat(left).isLessThan(before);
            before = left;
        }
    }

    @Test
    void withoutWashTheCakeHoldsMotherLiquor() {
        Stream slurry = slurry();
        Stream cake =
                run(Settings.defaults().with("clarification.hydrate_wash", 0), slurry)
                        .outlets()
                        .get(0);
        int water = Substances.index("water");
        int caustic = Substances.index("NaOH(aq)");
        assertThat(cake.amount(caustic) / cake.amount(water))
                .isCloseTo(slurry.amount(caustic) / slurry.amount(water), within(1e-14));
    }

    @Test
    void aSlurryDrierThanItsCakeSaysSo() {
        Stream dry =
                Stream.mix(
                        MudStreams.liquor(255, 0.34, 40, 0.00003, 331),
                        RefineryStreams.ofKg(331, Map.of("gibbsite", 1.2)));
        assertThat(run(Settings.defaults(), dry).ledger().warnings())
                .singleElement()
                .asString()
                .contains("clarification.hydrate_moisture");
    }
}

package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidueFilterIdentityTest {
    private static final Stream MUD = MudStreams.washedMud();

    private static Work run(double solids, double wash) {
        return ResidueFilter.of(
                        Settings.defaults()
                                .with("clarification.cake_solids", solids)
                                .with("clarification.cake_wash", wash))
                .run(Inlets.of(MUD));
    }

    /// Press filters reach 65 to 78 %.
    @ParameterizedTest
    @ValueSource(doubles = {0.65, 0.72, 0.78})
    void theCakeHoldsItsSolids(double solids) {
        Work work = run(solids, 0);
        assertThat(work.ledger().reading("cake_solids_fraction"))
                .isCloseTo(solids, withPercentage(0.1));
        assertThat(Slurry.of(work.outlets().get(1)).solidsKgPerS()).isZero();
        assertThat(work.outlets().get(0).temperatureK())
                .isCloseTo(work.outlets().get(1).temperatureK(), within(1e-9));
    }

    @Test
    void withoutAFilterTheMudGoesAsItIs() {
        Work work = run(0, 0);
        assertThat(work.outlets().get(0)).isSameAs(MUD);
        assertThat(work.outlets().get(1).isEmpty()).isTrue();
        assertThat(work.ledger().powerW()).isZero();
    }

    @Test
    void aFilterThatFindsTheMudDryEnoughSaysSo() {
        assertThat(run(0.3, 0).ledger().warnings())
                .singleElement()
                .asString()
                .contains("clarification.cake_solids");
    }

    @Test
    void washingTheCakeTakesCausticToTheFiltrateByTheLawOfDisplacement() {
        double unwashed = run(0.72, 0).ledger().reading("cake_soluble_naoh_kg_per_s");
        for (double wash : new double[] {0.0001, 0.0003, 0.0006}) {
            Work work = run(0.72, wash);
            double ratio = work.ledger().reading("wash_per_cake_liquor");
            double left = 0.06 + 0.94 * Math.exp(-0.7 * ratio);
            assertThat(work.ledger().reading("cake_soluble_naoh_kg_per_s") / unwashed)
                    .isCloseTo(left, withPercentage(1e-6));
            assertThat(left).isGreaterThan(1 - ratio);
        }
    }

    @Test
    void theFiltrateIsAsStrongAsTheMudsLiquorWhereNothingIsWashed() {
        Stream filtrate = run(0.72, 0).outlets().get(1);
        assertThat(Liquor.of(filtrate.amounts()).causticGPerL())
                .isCloseTo(Liquor.of(MUD.amounts()).causticGPerL(), withPercentage(1e-9));
    }
}

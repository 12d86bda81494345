package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The plant `bayer`, vessel by vessel with all its recycles, on the Liulin ore.
class BayerPlantIdentityTest {
    private static final Result RESULT = SolvedPlants.of(Plant.BAYER);
    private static final Outcome OUTCOME = RESULT.outcome();

    private static Liquor liquor(String stream) {
        return Liquor.of(OUTCOME.stream(stream).amounts());
    }

    @Test
    void sixtyOperationsAndAllTheirRecyclesConverge() {
        assertThat(RESULT.converged()).as(RESULT.reason()).isTrue();
        assertThat(OUTCOME.flowsheet().nodes()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void elementsEnergyAndSizeClassesClose() {
        assertThat(OUTCOME.balance().elementClosure()).isLessThan(1e-8);
        assertThat(OUTCOME.balance().energyClosure()).isLessThan(1e-6);
        for (LoopReport loop : OUTCOME.loops()) {
            assertThat(loop.sizeResidual()).isLessThan(1e-8);
        }
    }

    /// The liquor goes round: what leaves precipitation with the hydrate's circuit comes back.
    @Test
    void sodaThatComesInIsSodaThatLeaves() {
        double in = 0;
        double out = 0;
        for (Crossing crossing : RESULT.crossings()) {
            double sodium = crossing.stream().elementMolPerS(Element.Na);
            in += crossing.inward() ? sodium : 0;
            out += crossing.inward() ? 0 : sodium;
        }
        assertThat(out).isCloseTo(in, within(1e-8 * in));
        assertThat(in)
                .as("little beside what goes round")
                .isLessThan(0.2 * OUTCOME.stream("strong-liquor").elementMolPerS(Element.Na));
    }

    @Test
    void liquorChargeEvaporationAndTakeOffHoldWhatTheyAreSetTo() {
        Settings settings = Settings.defaults();
        assertThat(liquor("blow-off-slurry").aToC())
                .isCloseTo(settings.si("digestion.blow_off_ac"), within(1e-8));
        double strength = settings.si("evaporation.strong_liquor_caustic");
        assertThat(liquor("concentrated-liquor").causticGPerL())
                .isCloseTo(strength, within(1e-8 * strength));
        Stream seed = Stream.mix(OUTCOME.stream("fine-seed"), OUTCOME.stream("coarse-seed"));
        double hydrate = seed.massKgPerS(Substances.index("gibbsite"));
        assertThat(hydrate)
                .as("hydrate goes round as seed, several times what is made")
                .isGreaterThan(2 * OUTCOME.stream("hydrate").solids().massKgPerS());
    }

    @Test
    void hydrateHasSizesAndProductIsCoarserThanWhatItIsTakenFrom() {
        Stream product = OUTCOME.stream("product-slurry");
        assertThat(product.sizes().classes()).isGreaterThanOrEqualTo(25);
        double taken = middle(OUTCOME.stream("precipitated-slurry"));
        assertThat(middle(product)).isGreaterThan(taken);
        assertThat(middle(OUTCOME.stream("coarse-seed"))).isGreaterThan(taken);
        assertThat(middle(OUTCOME.stream("fine-seed"))).isLessThan(taken - 1);
    }

    /// Mean class number by amount.
    private static double middle(Stream stream) {
        double sum = 0;
        double moment = 0;
        for (int k = 0; k < stream.sizes().classes(); k++) {
            double amount = stream.sizes().molPerS(k);
            sum += amount;
            moment += k * amount;
        }
        return moment / sum;
    }

    @Test
    void slurryCoolsFromFlashTankToFlashTankAndWarmsFromHeaterToHeater() {
        double before = OUTCOME.stream("digested-slurry").temperatureK();
        for (int k = 1; OUTCOME.hasNode("flash-tank-" + k); k++) {
            double now = OUTCOME.stream("flash-vapour-" + k).temperatureK();
            assertThat(now).isLessThan(before);
            before = now;
        }
        // A heater whose slurry leaves no room for vapour loses a little through its walls.
        double walls = 0.2;
        double first = OUTCOME.stream("slurry-0").temperatureK();
        before = first;
        for (int k = 1; OUTCOME.hasNode("slurry-heater-" + k); k++) {
            double now = OUTCOME.stream("slurry-" + k).temperatureK();
            assertThat(now).isGreaterThan(before - walls);
            before = now;
        }
        assertThat(before).isGreaterThan(first + 100);
    }

    @Test
    void everyTankPrecipitatesAndTheRatioFalls() {
        double before = liquor("pregnant-liquor").aToC();
        for (Node node : OUTCOME.flowsheet().nodes()) {
            if (node.name().startsWith("precipitator-")) {
                double now = OUTCOME.ledger(node.name()).reading("a_to_c");
                assertThat(OUTCOME.ledger(node.name()).reading("alumina_kg_per_s")).isPositive();
                assertThat(now).as(node.name()).isLessThan(before);
                before = now;
            }
        }
    }

    @Test
    void aluminaIsMadeAndResidueLeaves() {
        assertThat(OUTCOME.stream("alumina").solids().massKgPerS()).isBetween(20.0, 45.0);
        assertThat(OUTCOME.stream("residue").solids().massKgPerS()).isBetween(60.0, 120.0);
    }
}

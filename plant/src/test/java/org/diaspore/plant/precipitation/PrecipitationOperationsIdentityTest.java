package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every operation of the circuit promises: it closes by element, size class and energy, for
/// any slurry that may come.
class PrecipitationOperationsIdentityTest {
    private static final Settings SETTINGS = Settings.defaults();
    private static final Stream SLURRY = SeedGuess.slurry(TestCircuit.liquor(240, 0.70, 75), 450);

    static List<Operation> operations() {
        return List.of(
                Precipitator.of(SETTINGS, 1, 2, Stage.AGGLOMERATION),
                Precipitator.of(SETTINGS, 3, 10, Stage.GROWTH),
                InterstageCooler.of(SETTINGS),
                Cyclone.of(SETTINGS, "product"),
                Cyclone.of(SETTINGS, "coarse-seed"),
                SeedThickener.of(SETTINGS),
                SeedFilter.of(SETTINGS),
                SeedFilter.washing(SETTINGS));
    }

    /// Without condensate where an operation takes it.
    private static Work run(Operation operation, Stream slurry) {
        return operation.run(
                operation.inlets().size() == 1
                        ? Inlets.of(slurry)
                        : Inlets.of(slurry, Stream.none()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void elementsAndEnergyClose(Operation operation) {
        for (Stream in : slurries()) {
            Work work = run(operation, in);
            Balance.of(List.of(in), work).require(operation.toString());
            assertThat(work.outlets()).hasSameSizeAs(operation.outlets());
            for (Stream out : work.outlets()) {
                assertThat(out.massKgPerS()).isFinite();
                assertThat(out.temperatureK()).isFinite();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sizesGoOnWithTheHydrate(Operation operation) {
        for (Stream out : run(operation, SLURRY).outlets()) {
            double hydrate = out.amount("gibbsite");
            assertThat(out.sizes().totalMolPerS())
                    .isCloseTo(hydrate, within(1e-12 * (1 + hydrate)));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingInGivesNothingOut(Operation operation) {
        Work work = run(operation, Stream.none());
        assertThat(work.outlets()).allMatch(Stream::isEmpty);
        assertThat(work.ledger().heatW()).isZero();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSameInletGivesTheSameBits(Operation operation) {
        Work first = run(operation, SLURRY);
        Work second = run(operation, SLURRY);
        for (int p = 0; p < first.outlets().size(); p++) {
            assertThat(second.outlets().get(p).amounts())
                    .isEqualTo(first.outlets().get(p).amounts());
        }
        assertThat(second.ledger().readings()).isEqualTo(first.ledger().readings());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void twiceTheInletGivesTwiceTheOutlets(Operation operation) {
        Work once = run(operation, SLURRY);
        Work twice = run(operation, SLURRY.times(2));
        for (int p = 0; p < once.outlets().size(); p++) {
            double flow = once.outlets().get(p).massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(twice.outlets().get(p).massKgPerS(i))
                        .isCloseTo(2 * once.outlets().get(p).massKgPerS(i), within(1e-11 * flow));
            }
        }
        assertThat(twice.ledger().powerW()).isCloseTo(2 * once.ledger().powerW(), within(1e-6));
    }

    /// The usual, without seed, without liquor's alumina, cold, hot, unsized, trial points below
    /// nothing.
    private static List<Stream> slurries() {
        double[] spent = SLURRY.amounts();
        spent[Substances.index("NaAl(OH)4(aq)")] *= 0.1;
        double[] low = SLURRY.amounts();
        for (int i = 0; i < low.length; i++) {
            low[i] -= low[i] > 0 ? 0 : 1e-9;
        }
        double[] oxalate = SLURRY.amounts();
        oxalate[Substances.index("sodium oxalate")] = 20;
        double[] below = SLURRY.sizes().molPerS();
        below[2] = -1e-6;
        return List.of(
                SLURRY,
                TestCircuit.liquor(240, 0.70, 75),
                Stream.of(spent, 340).withSizes(SLURRY.sizes()),
                SLURRY.at(300),
                SLURRY.at(380),
                Stream.of(SLURRY.amounts(), 335),
                Stream.of(low, 335).withSizes(SLURRY.sizes()),
                HydrateSlurry.sized(SLURRY, SLURRY.sizes().grid(), below),
                Stream.of(oxalate, 330).withSizes(SLURRY.sizes()),
                Stream.pure("gibbsite", 3, 330),
                Stream.pure("water", 3, 330));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aluminiumOfHydrateAndLiquorIsTheSameInAndOut(Operation operation) {
        double in = SLURRY.elementMolPerS(Element.Al);
        double out = 0;
        for (Stream stream : run(operation, SLURRY).outlets()) {
            out += stream.elementMolPerS(Element.Al);
        }
        assertThat(out / in).isCloseTo(1, within(1e-13));
    }
}

package org.diaspore.flowsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sizes of a solid go with their stream, and round a recycle like any amount.
class SizedStreamIdentityTest {
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final SizeGrid GRID = new SizeGrid(1e-6, SizeGrid.VOLUME_DOUBLES, 3);

    private static Stream slurry(double... classes) {
        return Stream.pure("water", 10, 330).withSizes(new SizedSolid(GIBBSITE, GRID, classes));
    }

    @Test
    void the_classes_sum_to_the_solid() {
        assertThat(slurry(1, 2, 3).amount(GIBBSITE)).isEqualTo(6);
    }

    @Test
    void mixing_adds_class_by_class_and_an_unsized_part_takes_the_same_sizes() {
        Stream mixed = Stream.mix(slurry(1, 2, 3), slurry(1, 0, 0));
        assertThat(mixed.sizes().molPerS()).containsExactly(2, 2, 3);
        Stream withRaw = Stream.mix(slurry(1, 1, 2), Stream.pure("gibbsite", 4 * 0.078, 330));
        assertThat(withRaw.sizes().totalMolPerS())
                .isCloseTo(withRaw.amount(GIBBSITE), within(1e-12));
    }

    @Test
    void parts_keep_the_sizes_of_what_they_hold() {
        Stream half = slurry(1, 2, 3).times(0.5);
        assertThat(half.sizes().molPerS()).containsExactly(0.5, 1, 1.5);
        assertThat(half.solids().sizes().totalMolPerS()).isEqualTo(3);
        assertThat(half.liquor().sizes().isNone()).isTrue();
    }

    @Test
    void differently_sized_solids_do_not_mix() {
        SizeGrid other = new SizeGrid(2e-6, SizeGrid.VOLUME_DOUBLES, 3);
        Stream strange =
                Stream.pure("water", 1, 330)
                        .withSizes(new SizedSolid(GIBBSITE, other, new double[] {1, 1, 1}));
        assertThatThrownBy(() -> Stream.mix(slurry(1, 1, 1), strange))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Grows half of each class into the next.
    private record Grower() implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("in");
        }

        @Override
        public List<String> outlets() {
            return List.of("out");
        }

        @Override
        public Work run(Inlets inlets) {
            SizedSolid in = inlets.stream(0).sizes();
            double[] classes = in.molPerS();
            for (int i = classes.length - 1; i > 0; i--) {
                double moved = 0.5 * classes[i - 1];
                classes[i - 1] -= moved;
                classes[i] += moved;
            }
            return Work.of(
                    in.isNone()
                            ? inlets.stream(0)
                            : inlets.stream(0)
                                    .withSizes(new SizedSolid(in.substance(), in.grid(), classes)));
        }
    }

    @Test
    void a_recycle_of_sizes_converges_to_the_balance_of_each_class() {
        Flowsheet circuit =
                new Flowsheet.Builder("seed")
                        .node("feed", new Feed(slurry(1, 0, 0)), List.of(), List.of("feed"))
                        .node("grow", new Grower(), List.of("feed seed"), List.of("grown"))
                        .node("split", new Splitter(0.2), List.of("grown"), List.of("out", "seed"))
                        .build();
        for (Accelerator accelerator : Accelerator.values()) {
            Outcome outcome = new Solver(circuit).solve(accelerator);
            assertThat(outcome.converged()).as("%s", accelerator).isTrue();
            double[] out = outcome.stream("out").sizes().molPerS();
            // c1 = 0.5 (1 + 0.8/0.2 c1 0.2): first class halves each turn
            double first = 0.5 / (1 - 0.5 * 0.8);
            assertThat(out[0]).isCloseTo(0.2 * first, within(1e-8));
            assertThat(out[0] + out[1] + out[2]).isCloseTo(1, within(1e-8));
            assertThat(outcome.loops().get(0).sizeResidual()).isLessThan(1e-8);
        }
    }

    /// Loses track of the sizes of a slurry with more than so much solid.
    private record Forgetter(double mostSolid) implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("in");
        }

        @Override
        public List<String> outlets() {
            return List.of("out");
        }

        @Override
        public Work run(Inlets inlets) {
            Stream in = inlets.stream(0);
            return Work.of(in.amount(GIBBSITE) > mostSolid ? in.withSizes(SizedSolid.NONE) : in);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 10, 20})
    void a_recycle_that_comes_back_without_its_sizes_still_converges(double mostSolid) {
        Flowsheet circuit =
                new Flowsheet.Builder("forgetful")
                        .node("feed", new Feed(slurry(1, 2, 3)), List.of(), List.of("feed"))
                        .node("grow", new Grower(), List.of("feed back"), List.of("grown"))
                        .node("forget", new Forgetter(mostSolid), List.of("grown"), List.of("all"))
                        .node("split", new Splitter(0.2), List.of("all"), List.of("out", "back"))
                        .start("back", slurry(1, 1, 1))
                        .build();
        TearChoice tear = new TearChoice.Named(List.of("back"));
        for (Accelerator accelerator : Accelerator.values()) {
            Outcome outcome = new Solver(circuit, tear).solve(accelerator);
            assertThat(outcome.converged()).as("%s", accelerator).isTrue();
            assertThat(outcome.stream("out").amount(GIBBSITE)).isCloseTo(6, within(1e-8));
            assertThat(outcome.stream("back").amount(GIBBSITE)).isCloseTo(24, within(1e-8));
            assertThat(outcome.stream("back").sizes().isNone()).isTrue();
        }
    }
}

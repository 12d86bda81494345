package org.diaspore.flowsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.junit.jupiter.api.Test;

/// The slopes multiplied through against those measured around the whole loop.
class ChainRuleOracleTest {
    private static final int SALT = Substances.index("NaCl(aq)");
    private static final int WATER = Substances.index("water");
    private static final int GIBBSITE = Substances.index("gibbsite");

    /// Takes water away by its knob, heats and presses what is left, and says how much went.
    private record Boiler() implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("in");
        }

        @Override
        public List<String> outlets() {
            return List.of("out", "vapour");
        }

        @Override
        public List<String> knobs() {
            return List.of("removal");
        }

        @Override
        public Work run(Inlets inlets) {
            Stream in = inlets.stream(0);
            double[] left = in.amounts();
            double[] gone = new double[left.length];
            double share = inlets.knob(0) / (1 + inlets.knob(0));
            gone[WATER] = share * left[WATER] * left[WATER] / (left[WATER] + 1 + left[SALT]);
            left[WATER] -= gone[WATER];
            double hotter = in.temperatureK() + 20 + 0.1 * left[SALT];
            return Work.of(
                    Ledger.builder().reading("gone", gone[WATER]).build(),
                    Stream.of(left, hotter, 1e3 * hotter).withSizes(in.sizes()),
                    Stream.of(gone, hotter, in.pressurePa()));
        }
    }

    private static Flowsheet plant() {
        double[] amounts = new double[Substances.count()];
        amounts[WATER] = 20;
        amounts[SALT] = 0.5;
        double[] sizes = new double[SizeGrid.HYDRATE.classes()];
        java.util.Arrays.fill(sizes, 0.1);
        Stream feed =
                Stream.of(amounts, 320)
                        .withSizes(new SizedSolid(GIBBSITE, SizeGrid.HYDRATE, sizes));
        return new Flowsheet.Builder("boilers")
                .node("feed", new Feed(feed), List.of(), List.of("fresh"))
                .node("cold", new Feed(Stream.pure("water", 0.1, 290)), List.of(), List.of("dew"))
                .node("one", new Boiler(), List.of("fresh back dew inner"), List.of("a", "v"))
                .node("part", new Splitter(0.4), List.of("a"), List.of("inner", "b"))
                .node("two", new Boiler(), List.of("b"), List.of("c", "w"))
                .node("leak", new Splitter(0.2), List.of("c"), List.of("out", "back"))
                .spec(spec("one", new Reading.OfLedger("two", l -> l.reading("gone") / 3 - 1)))
                .spec(
                        spec(
                                "two",
                                new Reading.OfStreams(
                                        List.of("a", "back"),
                                        s ->
                                                s.get(1).temperatureK() / 400
                                                        - s.get(0).amount(SALT))))
                .build();
    }

    private static Spec spec(String node, Reading reading) {
        return new Spec(
                node + " removal",
                List.of(new Spec.Turn(node, "removal", 0.7)),
                1,
                1,
                0,
                2,
                reading);
    }

    @Test
    void slopesMultipliedThroughAreThoseMeasuredAroundTheLoop() {
        Network network = new Network(plant());
        int[] all = {0, 1, 2, 3, 4, 5};
        TearChoice tears = new TearChoice.Named(List.of("inner", "back"));
        Loop loop = new Loop(network, all, network.flowsheet.specs(), tears);
        Iterate at = new Iterate(loop, new State(network), new double[] {1, 0.8});
        for (int turn = 0; turn < 300; turn++) {
            at.restart(); // until pressures, which are no unknowns, stand still
        }
        double[] measured = new Slopes(at).measured();
        double[] chained = new Slopes(at).chained();
        assertThat(at.unknowns.size).isGreaterThan(50);
        for (int i = 0; i < measured.length; i++) {
            assertThat(chained[i])
                    .as("entry " + i)
                    .isCloseTo(measured[i], within(1e-4 * (1 + Math.abs(measured[i]))));
        }
    }
}

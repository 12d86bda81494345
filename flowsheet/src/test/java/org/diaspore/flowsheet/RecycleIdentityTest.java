package org.diaspore.flowsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.junit.jupiter.api.Test;

class RecycleIdentityTest {
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int SALT = Substances.index("NaCl(aq)");
    private static final int WATER = Substances.index("water");

    /// Takes a share of the water away as a hot condensate and heats the rest to 100 degC.
    private record Boiler() implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("liquor");
        }

        @Override
        public List<String> outlets() {
            return List.of("liquor", "condensate");
        }

        @Override
        public List<String> knobs() {
            return List.of("removal");
        }

        @Override
        public Work run(Inlets inlets) {
            Stream in = inlets.stream(0);
            double removed = Math.min(inlets.knob(0), 0.9 * in.amount(WATER));
            double[] amounts = in.amounts();
            amounts[WATER] -= removed;
            double[] away = new double[amounts.length];
            away[WATER] = removed;
            Stream liquor = Stream.of(amounts, 373.15);
            Stream condensate = Stream.of(away, 353.15);
            double heat = liquor.enthalpyW() + condensate.enthalpyW() - in.enthalpyW();
            return Work.of(
                    Ledger.builder().duty(Duty.Kind.STEAM, "boiler", heat).build(),
                    liquor,
                    condensate);
        }
    }

    /// Loses a share of the caustic to a solid, faster the more there is: not linear.
    private record Leach() implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("liquor");
        }

        @Override
        public List<String> outlets() {
            return List.of("liquor", "cake");
        }

        @Override
        public Work run(Inlets inlets) {
            double[] amounts = inlets.stream(0).amounts();
            double caustic = amounts[CAUSTIC];
            double lost = 0.02 * caustic * caustic / (10 + caustic);
            amounts[CAUSTIC] -= lost;
            double[] cake = new double[amounts.length];
            cake[CAUSTIC] = lost;
            cake[WATER] = 0.03 * amounts[WATER];
            cake[SALT] = 0.03 * amounts[SALT];
            amounts[WATER] -= cake[WATER];
            amounts[SALT] -= cake[SALT];
            double t = inlets.stream(0).temperatureK();
            Stream liquor = Stream.of(amounts, t);
            Stream lostStream = Stream.of(cake, t);
            double heat =
                    liquor.enthalpyW() + lostStream.enthalpyW() - inlets.stream(0).enthalpyW();
            return Work.of(
                    Ledger.builder().duty(Duty.Kind.LOSS, "leach", heat).build(),
                    liquor,
                    lostStream);
        }
    }

    /// Make-up joins a caustic loop; specs hold the circulating caustic and its strength.
    private static Flowsheet loop(double causticMolPerS, double waterMost) {
        double[] makeUp = new double[Substances.count()];
        makeUp[CAUSTIC] = 1;
        makeUp[WATER] = 2.2;
        makeUp[SALT] = 1e-3;
        return new Flowsheet.Builder("caustic loop")
                .node("make-up", new Feed(Stream.of(makeUp, 298.15)), List.of(), List.of("soda"))
                .node(
                        "wash",
                        new Feed(Stream.pure("water", 2, 298.15)),
                        List.of(),
                        List.of("wash-water"))
                .node("mix", new Mixer(), List.of("soda spent wash-water"), List.of("weak"))
                .node("boil", new Boiler(), List.of("weak"), List.of("strong", "condensate"))
                .node("split", new Splitter(0.3), List.of("strong"), List.of("side", "main"))
                .node("leach", new Leach(), List.of("main"), List.of("used", "cake"))
                .node("join", new Mixer(), List.of("used side"), List.of("joined"))
                .node("purge", new Splitter(0.005), List.of("joined"), List.of("bleed", "spent"))
                .spec(
                        new Spec(
                                "circulating caustic",
                                List.of(new Spec.Turn("make-up", "flow", 1)),
                                1,
                                1,
                                0,
                                1e3,
                                new Reading.OfStreams(
                                        List.of("strong"),
                                        s -> s.get(0).amount(CAUSTIC) / causticMolPerS - 1)))
                .spec(
                        new Spec(
                                "strength",
                                List.of(new Spec.Turn("boil", "removal", 1)),
                                50,
                                100,
                                0,
                                waterMost,
                                new Reading.OfStreams(
                                        List.of("strong"),
                                        s ->
                                                15
                                                                * s.get(0).amount(CAUSTIC)
                                                                / s.get(0).amount(WATER)
                                                        - 1)))
                .build();
    }

    @Test
    void everyAcceleratorAndTearThatConvergesGivesTheSameAnswer() {
        List<Outcome> outcomes = new ArrayList<>();
        for (TearChoice choice :
                List.of(
                        TearChoice.FEWEST,
                        TearChoice.AS_DRAWN,
                        new TearChoice.Named(List.of("strong")),
                        new TearChoice.Named(List.of("used", "side")))) {
            Solver solver = new Solver(loop(100, 1e4), choice);
            for (Accelerator accelerator : Accelerator.values()) {
                Outcome outcome = solver.solve(accelerator);
                if (accelerator != Accelerator.DIRECT) {
                    assertThat(outcome.converged())
                            .as(choice + " " + accelerator + outcome.complaint())
                            .isTrue();
                }
                if (outcome.converged()) {
                    outcomes.add(outcome);
                }
            }
        }
        assertThat(outcomes.size()).isGreaterThanOrEqualTo(12);
        for (Outcome outcome : outcomes) {
            for (String name : outcome.streams().keySet()) {
                Stream a = outcomes.get(0).stream(name);
                Stream b = outcome.stream(name);
                assertThat(b.temperatureK()).isCloseTo(a.temperatureK(), within(1e-6));
                for (int i = 0; i < Substances.count(); i++) {
                    assertThat(b.amount(i))
                            .isCloseTo(a.amount(i), within(1e-8 * (Math.abs(a.amount(i)) + 1e-3)));
                }
            }
        }
    }

    @Test
    void theConvergedPlantClosesItsElementsAndItsEnergy() {
        Outcome outcome = new Solver(loop(100, 1e4)).solve(Accelerator.BROYDEN);
        assertThat(outcome.balance().elementClosure()).isLessThan(1e-8);
        assertThat(outcome.balance().energyClosure()).isLessThan(1e-6);
        assertThat(outcome.loops()).hasSize(1);
        assertThat(outcome.loops().get(0).enthalpyResidual()).isLessThan(1e-8);
    }

    @Test
    void aWarmStartFromTheAnswerNeedsNoStep() {
        Solver solver = new Solver(loop(100, 1e4));
        Outcome cold = solver.solve(Accelerator.BROYDEN);
        Outcome warm = solver.solveFrom(cold, Accelerator.BROYDEN);
        assertThat(warm.converged()).isTrue();
        assertThat(warm.iterations()).isLessThan(cold.iterations());
    }

    @Test
    void aSpecBeyondItsRangeIsNamedAsTheReason() {
        Outcome outcome = new Solver(loop(100, 60)).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).isFalse();
        assertThat(outcome.complaint()).contains("strength").contains("most");
    }

    @Test
    void aSpecThatCannotFeelItsKnobIsRefused() {
        Flowsheet flowsheet =
                new Flowsheet.Builder("blind")
                        .node("a", new Feed(Stream.none()), List.of(), List.of("one"))
                        .node("b", new Feed(Stream.none()), List.of(), List.of("two"))
                        .spec(
                                new Spec(
                                        "blind",
                                        List.of(new Spec.Turn("a", "flow", 1)),
                                        1,
                                        1,
                                        0,
                                        2,
                                        new Reading.OfStreams(List.of("two"), s -> 0)))
                        .build();
        assertThatThrownBy(() -> new Solver(flowsheet)).hasMessageContaining("blind");
    }

    @Test
    void mixingKeepsEnthalpyAndElements() {
        Stream hot = Stream.pure("water", 1, 360);
        Stream cold = Stream.pure("water", 2, 300);
        Stream mixed = Stream.mix(hot, cold);
        assertThat(mixed.enthalpyW()).isCloseTo(hot.enthalpyW() + cold.enthalpyW(), within(1e-3));
        assertThat(mixed.temperatureK()).isBetween(319.0, 321.0);
    }
}

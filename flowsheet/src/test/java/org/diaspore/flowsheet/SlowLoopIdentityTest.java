package org.diaspore.flowsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.junit.jupiter.api.Test;

/// Two hundred unknowns in a ring of tanks with a few slow modes: what leaks out by one part in a
/// hundred or less a turn builds up a hundredfold.
class SlowLoopIdentityTest {
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final int WATER = Substances.index("water");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int SALT = Substances.index("NaCl(aq)");
    private static final SizeGrid GRID = SizeGrid.HYDRATE;
    private static final int TANKS = 7;
    private static final double LEAK = 0.01;

    /// Moves solid to the next coarser class, the faster the more caustic there is; may refuse a
    /// slurry with too much salt.
    private record Tank(double growth, double mostSalt) implements Operation {
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
            if (in.isEmpty() || in.sizes().isNone()) {
                return Work.of(in);
            }
            if (in.amount(SALT) > mostSalt) {
                throw new InputException("salt", in.amount(SALT), "less", "Try: less salt.");
            }
            double[] solid = in.sizes().molPerS();
            double share = growth * in.amount(CAUSTIC) / (50 + in.amount(CAUSTIC));
            for (int i = solid.length - 1; i > 0; i--) {
                double up = share * solid[i - 1];
                solid[i] += up;
                solid[i - 1] -= up;
            }
            return Work.of(in.withSizes(new SizedSolid(GIBBSITE, GRID, solid)));
        }
    }

    private static Stream feed(double salt) {
        double[] amounts = new double[Substances.count()];
        amounts[WATER] = 20;
        amounts[CAUSTIC] = 1;
        amounts[SALT] = salt;
        double[] sizes = new double[GRID.classes()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = 0.05 + 0.01 * i;
        }
        return Stream.of(amounts, 330).withSizes(new SizedSolid(GIBBSITE, GRID, sizes));
    }

    /// A ring of tanks, each with a recycle of its own; feed joins, a part leaks out, a spec holds
    /// the caustic that goes round.
    private static Flowsheet ring(int tanks, double salt, double mostSalt, double caustic) {
        Flowsheet.Builder drawing =
                new Flowsheet.Builder("ring")
                        .node("feed", new Feed(feed(salt)), List.of(), List.of("fresh"))
                        .node("mix", new Mixer(), List.of("fresh back"), List.of("slurry-0"));
        for (int i = 1; i <= tanks; i++) {
            drawing.node(
                            "meet-" + i,
                            new Mixer(),
                            List.of("slurry-" + (i - 1) + " around-" + i),
                            List.of("met-" + i))
                    .node(
                            "tank-" + i,
                            new Tank(0.03 * i, mostSalt),
                            List.of("met-" + i),
                            List.of("grown-" + i))
                    .node(
                            "part-" + i,
                            new Splitter(0.1 * i),
                            List.of("grown-" + i),
                            List.of("around-" + i, "slurry-" + i));
        }
        return drawing.node(
                        "leak",
                        new Splitter(LEAK),
                        List.of("slurry-" + tanks),
                        List.of("out", "back"))
                .spec(
                        new Spec(
                                "caustic",
                                List.of(new Spec.Turn("feed", "flow", 1)),
                                1,
                                1,
                                0.01,
                                100,
                                new Reading.OfStreams(
                                        List.of("slurry-0"),
                                        s -> s.get(0).amount(CAUSTIC) / caustic - 1)))
                .build();
    }

    private static Flowsheet ring() {
        return ring(TANKS, 1e-3, 10, 150);
    }

    @Test
    void whatLeaksAHundredthATurnBuildsUpAHundredfold() {
        Outcome outcome = new Solver(ring()).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        double flow = outcome.variables().getOrDefault("caustic", 0.0);
        assertThat(flow).isCloseTo(150 * LEAK, within(1e-8));
        assertThat(outcome.stream("slurry-0").amount(SALT))
                .isCloseTo(flow * 1e-3 / LEAK, within(1e-9));
    }

    @Test
    void aLargeLoopTakesFewerPassesThanItHasUnknowns() {
        Outcome outcome = new Solver(ring()).solve(Accelerator.BROYDEN);
        int unknowns = (TANKS + 1) * (GRID.classes() + 4) + 1;
        assertThat(unknowns).isGreaterThan(200);
        assertThat(outcome.passes()).isLessThan(unknowns);
    }

    @Test
    void everyAcceleratorGivesTheSameAnswer() {
        Solver solver = new Solver(ring());
        Outcome broyden = solver.solve(Accelerator.BROYDEN);
        for (Accelerator other : List.of(Accelerator.NEWTON, Accelerator.DIRECT)) {
            Outcome outcome = solver.solve(other);
            assertThat(outcome.converged()).as(other + outcome.complaint()).isTrue();
            assertSame(broyden, outcome, 1e-7);
        }
    }

    @Test
    void theAnswerIsKnownAgainInOnePass() {
        Solver solver = new Solver(ring());
        Outcome cold = solver.solve(Accelerator.BROYDEN);
        Outcome warm = solver.solveFrom(cold, Accelerator.BROYDEN);
        assertThat(warm.iterations()).isZero();
        assertThat(warm.passes()).isEqualTo(1);
        assertThat(warm.memories()).isEqualTo(cold.memories());
    }

    @Test
    void aLikeCaseStartsFromTheMemoryAndEndsWhereAColdOneDoes() {
        Outcome first = new Solver(ring()).solve(Accelerator.BROYDEN);
        Solver changed = new Solver(ring(TANKS, 1.05e-3, 10, 156));
        Outcome cold = changed.solve(Accelerator.BROYDEN);
        Outcome warm = changed.solveFrom(first, Accelerator.BROYDEN);
        assertThat(warm.converged()).as(warm.complaint()).isTrue();
        assertThat(warm.passes()).isLessThan(20);
        assertSame(cold, warm, 1e-8);
        Outcome forgetful = changed.solve(Accelerator.BROYDEN, first.streams(), first.variables());
        assertThat(forgetful.converged()).isTrue();
        assertSame(cold, forgetful, 1e-8);
    }

    @Test
    void aMemoryOfOtherUnknownsStillLeadsToTheAnswer() {
        Outcome first = new Solver(ring(TANKS - 1, 1e-3, 10, 150)).solve(Accelerator.BROYDEN);
        Solver longer = new Solver(ring());
        Outcome warm = longer.solveFrom(first, Accelerator.BROYDEN);
        assertThat(warm.converged()).as(warm.complaint()).isTrue();
        assertSame(longer.solve(Accelerator.BROYDEN), warm, 1e-8);
    }

    @Test
    void aTankThatRefusesItsSlurryIsNamedAsTheReason() {
        Outcome outcome = new Solver(ring(TANKS, 1, 1e-3, 150)).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).isFalse();
        assertThat(outcome.complaint()).contains("tank-1").contains("salt");
    }

    private static void assertSame(Outcome a, Outcome b, double tolerance) {
        for (String name : a.streams().keySet()) {
            for (int i = 0; i < Substances.count(); i++) {
                double amount = a.stream(name).amount(i);
                assertThat(b.stream(name).amount(i))
                        .as(name)
                        .isCloseTo(amount, within(tolerance * (Math.abs(amount) + 1e-3)));
            }
        }
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The refinery vessel by vessel, with all its recycles, on the Liulin ore: the circuit that is to
/// take the place of the first refinery.
class VesselRefineryIdentityTest {
    private static Outcome outcome;

    @BeforeAll
    static void solve() {
        Stream ore = Stream.of(ExampleOres.liulin().amountsMolPerS(100), 298.15);
        Flowsheet.Builder drawing = new Flowsheet.Builder("refinery vessel by vessel");
        drawing.node("ore", new Feed(ore), java.util.List.of(), java.util.List.of("raw-ore"));
        new VesselSection(Settings.defaults()).draw(drawing, "raw-ore", ore);
        Flowsheet flowsheet = drawing.build();
        outcome =
                new Solver(
                                flowsheet,
                                new TearChoice.Named(
                                        java.util.List.copyOf(flowsheet.starts().keySet())))
                        .solve(Accelerator.BROYDEN);
    }

    @Test
    void sixty_operations_and_all_their_recycles_converge() {
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        assertThat(outcome.flowsheet().nodes()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void elements_energy_and_size_classes_close() {
        assertThat(outcome.balance().elementClosure()).isLessThan(1e-8);
        assertThat(outcome.balance().energyClosure()).isLessThan(1e-6);
        for (LoopReport loop : outcome.loops()) {
            assertThat(loop.sizeResidual()).isLessThan(1e-8);
        }
    }

    @Test
    void alumina_is_made_and_residue_leaves() {
        assertThat(outcome.stream("alumina").solids().massKgPerS()).isBetween(20.0, 45.0);
        assertThat(outcome.stream("residue").solids().massKgPerS()).isBetween(60.0, 120.0);
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.plant.setting.Settings;

/// A refinery or a sinter route closed into its loops on a stream of ore that need be no ore.
final class ClosedRefinery {
    private ClosedRefinery() {}

    static Outcome bayer(Stream ore, Settings settings) {
        Flowsheet.Builder drawing = drawing(ore);
        new BayerSection(settings).draw(drawing, "raw-ore", ore);
        return solve(drawing);
    }

    static Outcome sinter(Stream ore, Settings settings) {
        Flowsheet.Builder drawing = drawing(ore);
        new SinterSection(settings, Evaporator.of(settings)).draw(drawing, "raw-ore", ore);
        return solve(drawing);
    }

    private static Flowsheet.Builder drawing(Stream ore) {
        return new Flowsheet.Builder("test")
                .node("ore", new Feed(ore), List.of(), List.of("raw-ore"));
    }

    private static Outcome solve(Flowsheet.Builder drawing) {
        Flowsheet flowsheet = drawing.build();
        TearChoice tears = new TearChoice.Named(List.copyOf(flowsheet.starts().keySet()));
        Outcome outcome = new Solver(flowsheet, tears).solve(Accelerator.BROYDEN);
        assertThat(outcome.converged()).as(outcome.complaint()).isTrue();
        assertThat(outcome.balance().elementClosure()).isLessThan(1e-8);
        assertThat(outcome.balance().energyClosure()).isLessThan(1e-6);
        return outcome;
    }

    /// Aluminium of the alumina over that of the ore.
    static double recovery(Outcome outcome) {
        return outcome.stream("alumina").elementMolPerS(Element.Al)
                / outcome.stream("raw-ore").elementMolPerS(Element.Al);
    }
}

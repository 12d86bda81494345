package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.diaspore.chemistry.Element;

/// Writes the report of a loop from where its solution ended.
final class Certificate {
    /// Largest imbalance of mass over the torn streams of a converged loop: guards against matter
    /// that no unknown holds.
    private static final double MOST_MASS_OFF = 1e-8;

    private final Iterate at;

    Certificate(Iterate at) {
        this.at = at;
    }

    LoopReport report() {
        boolean converged =
                at.unknowns.size == 0
                        || at.norm() <= Iterate.ACCEPTABLE && massResidual() <= MOST_MASS_OFF;
        double[] last = at.r;
        List<LoopReport.Worst> worst =
                IntStream.range(0, at.unknowns.size)
                        .boxed()
                        .sorted(Comparator.comparingDouble(u -> -Math.abs(last[u])))
                        .limit(3)
                        .map(u -> new LoopReport.Worst(at.unknowns.name(u), last[u]))
                        .toList();
        return new LoopReport(
                at.loop.nodeNames(),
                at.loop.tearNames(),
                at.loop.specs.stream().map(Spec::name).toList(),
                converged,
                at.steps,
                at.passes,
                List.copyOf(at.history),
                worst,
                massResidual(),
                elementResidual(),
                enthalpyResidual(),
                sizeResidual(),
                converged ? List.of() : pinned(),
                converged ? "" : at.refusal);
    }

    private List<String> pinned() {
        List<String> pinned = new ArrayList<>();
        for (int s = 0; s < at.loop.specs.size(); s++) {
            Spec spec = at.loop.specs.get(s);
            double value = at.x[at.unknowns.specOffset() + s];
            boolean atEnd = value == spec.lower() || value == spec.upper();
            if (atEnd && Math.abs(at.r[at.unknowns.specOffset() + s]) > Iterate.ACCEPTABLE) {
                pinned.add(
                        spec.name()
                                + (value == spec.lower() ? " (at its least: " : " (at its most: ")
                                + value
                                + ")");
            }
        }
        return pinned;
    }

    private double massResidual() {
        double off = 0;
        double flow = 0;
        for (int stream : at.loop.torn) {
            double made = at.state.made[stream].massKgPerS();
            off += Math.abs(made - at.state.streams[stream].massKgPerS());
            flow += made;
        }
        return flow == 0 ? 0 : off / flow;
    }

    private double sizeResidual() {
        double off = 0;
        double flow = 0;
        for (int stream : at.loop.torn) {
            SizedSolid made = at.state.made[stream].sizes();
            SizedSolid guessed = at.state.streams[stream].sizes();
            for (int i = 0; i < made.classes(); i++) {
                off += Math.abs(made.molPerS(i) - (guessed.isNone() ? 0 : guessed.molPerS(i)));
                flow += made.molPerS(i);
            }
        }
        return flow == 0 ? 0 : off / flow;
    }

    private double elementResidual() {
        double worst = 0;
        for (Element element : Element.values()) {
            double off = 0;
            double flow = 0;
            for (int stream : at.loop.torn) {
                double made = at.state.made[stream].elementMolPerS(element);
                off += Math.abs(made - at.state.streams[stream].elementMolPerS(element));
                flow += made;
            }
            if (flow > 0) {
                worst = Math.max(worst, off / flow);
            }
        }
        return worst;
    }

    private double enthalpyResidual() {
        double off = 0;
        double flow = 0;
        for (int stream : at.loop.torn) {
            Stream made = at.state.made[stream];
            off += Math.abs(made.enthalpyW() - at.state.streams[stream].enthalpyW());
            flow += Math.abs(made.sensibleHeatW());
        }
        return off == 0 ? 0 : off / Math.max(flow, 1e-9);
    }
}

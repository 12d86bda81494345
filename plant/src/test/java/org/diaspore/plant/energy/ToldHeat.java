package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.HeatSegment;
import org.diaspore.flowsheet.Ledger;

/// What the segments of a ledger promise: what matter takes less what it gives is what steam and
/// recovered heat bring less what cooling takes away. Losses of walls are part of what is taken.
public final class ToldHeat {
    private ToldHeat() {}

    /// Heat taken less heat given by all segments, W.
    public static double netW(Ledger ledger) {
        double net = 0;
        for (HeatSegment segment : ledger.segments()) {
            net += segment.side() == HeatSegment.Side.COLD ? segment.watts() : -segment.watts();
        }
        return net;
    }

    /// Steam, recovered heat and cooling of the duties, W.
    public static double dutiesW(Ledger ledger) {
        return ledger.heatW(Duty.Kind.STEAM)
                + ledger.heatW(Duty.Kind.RECOVERED)
                + ledger.heatW(Duty.Kind.COOLING);
    }

    /// Asserts it of an operation that tells segments at all, and that they can be analysed.
    public static void kept(String operation, Ledger ledger) {
        if (ledger.segments().isEmpty()) {
            return;
        }
        double scale = 1;
        for (HeatSegment segment : ledger.segments()) {
            scale += segment.watts();
        }
        assertThat(netW(ledger))
                .as("heat told by %s", operation)
                .isCloseTo(dutiesW(ledger), within(1e-9 * scale));
        HeatCascade cascade = HeatCascade.of(ledger.segments(), 5);
        assertThat(cascade.hotUtilityW()).as("hot utility of %s", operation).isNotNegative();
    }
}

package org.diaspore.plant.energy;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.HeatSegment;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;

/// How near a solved plant's steam comes to what pinch analysis says would do.
///
/// Seen are the operations that report heat segments; the steam of others is told apart, because no
/// target can be set for it.
///
/// @param cascade targets of all segments reported
/// @param steamW steam that the operations with segments take
/// @param unseenSteamW steam of operations without segments
/// @param coolingW cooling of the operations with segments
/// @param violations operations that heat with steam below the pinch or cool away heat above it
public record PinchReport(
        HeatCascade cascade,
        double steamW,
        double unseenSteamW,
        double coolingW,
        List<Violation> violations) {

    /// A utility on the wrong side of the pinch.
    ///
    /// @param watts no more than this could be saved there
    public record Violation(String node, String what, double watts) {}

    public PinchReport {
        violations = List.copyOf(violations);
    }

    /// @param approachK least temperature difference of heat exchange
    public static PinchReport of(Outcome outcome, double approachK) {
        List<HeatSegment> all = new ArrayList<>();
        double steam = 0;
        double unseen = 0;
        double cooling = 0;
        for (Ledger ledger : outcome.ledgers().values()) {
            if (ledger.segments().isEmpty()) {
                unseen += ledger.heatW(Duty.Kind.STEAM);
            } else {
                all.addAll(ledger.segments());
                steam += ledger.heatW(Duty.Kind.STEAM);
                cooling -= ledger.heatW(Duty.Kind.COOLING);
            }
        }
        HeatCascade cascade = HeatCascade.of(all, approachK);
        return new PinchReport(cascade, steam, unseen, cooling, violations(outcome, cascade));
    }

    /// Steam beyond the target, W; below zero the segments are not all told.
    public double excessW() {
        return steamW - cascade.hotUtilityW();
    }

    /// Share of the plant's steam that operations with segments take.
    public double seenFraction() {
        double all = steamW + unseenSteamW;
        return all > 0 ? steamW / all : 0;
    }

    private static List<Violation> violations(Outcome outcome, HeatCascade cascade) {
        List<Violation> found = new ArrayList<>();
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            double coldBelow = share(ledger, cascade, HeatSegment.Side.COLD);
            double hotAbove = share(ledger, cascade, HeatSegment.Side.HOT);
            double steam = Math.min(ledger.heatW(Duty.Kind.STEAM), coldBelow);
            double cooled = Math.min(-ledger.heatW(Duty.Kind.COOLING), hotAbove);
            if (steam > 0) {
                found.add(new Violation(node.name(), "steam heats below the pinch", steam));
            }
            if (cooled > 0) {
                found.add(
                        new Violation(node.name(), "heat above the pinch is cooled away", cooled));
            }
        }
        return found;
    }

    /// Heat of a node's segments on the side of the pinch where they need no utility, W: cold ones
    /// below it, hot ones above.
    private static double share(Ledger ledger, HeatCascade cascade, HeatSegment.Side side) {
        double half = 0.5 * cascade.approachK();
        boolean isHot = side == HeatSegment.Side.HOT;
        double pinchK = isHot ? cascade.pinchK() + half : cascade.pinchK() - half;
        double sum = 0;
        for (HeatSegment segment : ledger.segments()) {
            if (segment.side() == side) {
                double low = Math.min(segment.fromK(), segment.toK());
                double high = Math.max(segment.fromK(), segment.toK());
                double below =
                        high > low
                                ? Math.clamp((pinchK - low) / (high - low), 0.0, 1.0)
                                : low < pinchK ? 1 : 0;
                boolean atPinch = high == low && low == pinchK;
                double counted = isHot ? (atPinch ? 0 : 1 - below) : below;
                sum += counted * segment.watts();
            }
        }
        return sum;
    }
}

package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.study.Claim;
import org.diaspore.study.RouteComparison;
import org.diaspore.study.Sheet;

/// The public claims beside the model's answer at defaults and its P10, P50 and P90 over the
/// priors.
public final class ClaimSheet {
    private ClaimSheet() {}

    public static Sheet of(RouteComparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (RouteComparison.Checked checked : comparison.claims()) {
            Claim claim = checked.claim();
            rows.add(
                    List.of(
                            claim.text(),
                            checked.baseline(),
                            ComparisonTable.claimed(claim),
                            ComparisonTable.number(claim, checked.atDefaults()),
                            ComparisonTable.number(claim, checked.spread().p50()),
                            ComparisonTable.number(claim, checked.spread().p10())
                                    + " to "
                                    + ComparisonTable.number(claim, checked.spread().p90()),
                            checked.overlaps() ? "within" : "outside"));
        }
        return new Sheet(
                "Public claims beside the model: " + comparison.plantCase().name(),
                "Claims of the technology's owner, checked against and never fitted to. The claims do"
                        + " not state a baseline; changes are shown against each rival on the same"
                        + " ore. P10 to P90 over "
                        + comparison.draws()
                        + " Sobol draws of all priors, the ore's minerals included; "
                        + comparison.failedDraws()
                        + " draws did not converge.",
                List.of("claim", "relative to", "claimed", "ours", "P50", "P10 to P90", "claim is"),
                rows);
    }
}

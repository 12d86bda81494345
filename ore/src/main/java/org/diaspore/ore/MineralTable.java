package org.diaspore.ore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.chemistry.InputException;

/// A make-up from a table of minerals, as X-ray diffraction or a publication gives it.
final class MineralTable {
    private static final double HIGHEST_SUM = 1.02;
    private static final double COMPLETE_SUM = 0.98;
    private static final double EXACT = 1e-6;
    // Quantitative X-ray diffraction: one point, or 5 % of a mineral, and traces to 0.2; assumed.
    private static final double RELATIVE_SIGMA = 0.05;
    private static final double LEAST_SIGMA = 0.002;

    private MineralTable() {}

    static MineralMakeup of(Map<Mineral, Double> table, Optional<Assay> assay) {
        double[] fractions = new double[Mineral.count()];
        double sum = 0;
        for (Map.Entry<Mineral, Double> entry : table.entrySet()) {
            double fraction = checked(entry.getKey(), entry.getValue());
            fractions[entry.getKey().ordinal()] = fraction;
            sum += fraction;
        }
        checkSum(sum);
        List<String> warnings = new ArrayList<>();
        if (sum < COMPLETE_SUM) {
            fractions[Mineral.UNEXPLAINED.ordinal()] += 1 - sum;
            warnings.add(
                    "minerals: sum "
                            + AssayCheck.percent(sum)
                            + ", the rest goes through as unexplained inert");
        } else if (Math.abs(sum - 1) > EXACT) {
            warnings.add("minerals: sum " + AssayCheck.percent(sum) + ", scaled to 100 %");
        }
        double[] closed = Posterior.closed(fractions);
        assay.ifPresent(given -> warnings.addAll(Misfit.residuals(given, closed)));
        return new MineralMakeup(closed, belief(closed), OreKind.AUTO, assay, warnings);
    }

    private static Posterior belief(double[] fractions) {
        Posterior posterior = Posterior.closed();
        for (int m = 0; m < fractions.length; m++) {
            double sigma = Math.hypot(LEAST_SIGMA, RELATIVE_SIGMA * fractions[m]);
            posterior.know(m, fractions[m], sigma);
        }
        return posterior;
    }

    private static double checked(Mineral mineral, double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new InputException(
                    "ore.minerals." + mineral.key(),
                    AssayCheck.percent(fraction),
                    "0 to 100 % of the dry ore",
                    "Try: check the unit; leave out a mineral that is not there.");
        }
        return fraction;
    }

    private static void checkSum(double sum) {
        if (sum > HIGHEST_SUM || sum < 0.05) {
            throw new InputException(
                    "ore.minerals sum",
                    AssayCheck.percent(sum),
                    "5 to 102 % of the dry ore",
                    sum > HIGHEST_SUM
                            ? "Try: count each mineral once, all on the dry basis."
                            : "Try: give percent, such as diaspore: 61.6 %, not fractions.");
        }
    }
}

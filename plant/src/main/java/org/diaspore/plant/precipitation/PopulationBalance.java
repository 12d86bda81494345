package org.diaspore.plant.precipitation;

import org.diaspore.chemistry.SizeGrid;

/// Sizes of the solid in one stirred tank at steady state, solved together with its liquor.
///
/// For each class, number in = number out less what growth, agglomeration and nucleation change
/// over the residence time:
///
/// ```
/// n_i - f_i = t [ G g_i(n) + beta a_i(n) + (i = 0) B pi Σ n x² ]
/// X = Σ v_i (n_i - f_i)
/// ```
///
/// with the rates G, beta and B functions of the precipitated volume X. Newton on all of it with
/// exact slopes; solid gained is liquor lost to rounding. Nothing dissolves: rates are never below
/// zero. Nuclei come of the surface there is (secondary), so a tank without seed stays clear.
/// Immutable, workspace is made for each solution.
public final class PopulationBalance {
    private static final int MOST_STEPS = 60;
    private static final double STEP_TOLERANCE = 1e-8;
    private static final double LEAST_LEFT = 0.05;
    private static final int START_STEPS = 60;
    private static final double START_TOLERANCE = 1e-13;

    private final SizeClasses classes;
    private final AgglomerationScheme agglomeration;

    /// @param cutoffM size above which particles no longer agglomerate, m; infinite for none
    public PopulationBalance(SizeGrid grid, double cutoffM) {
        this.classes = new SizeClasses(grid);
        this.agglomeration = new AgglomerationScheme(classes, cutoffM);
    }

    SizeClasses classes() {
        return classes;
    }

    /// @param feed m3 of solid per m3 of slurry by class; below zero counts as none
    TankSizes solve(double[] feed, double residenceS, RateSource source) {
        Solution solution = new Solution(feed, residenceS, source);
        return solution.find();
    }

    /// One solution: its unknowns and its workspace.
    private final class Solution {
        private final int count = classes.count;
        private final int width = count + 1;
        private final RateSource source;
        private final double residenceS;
        private final Rates rates = new Rates();
        private final GrowthScheme growth = new GrowthScheme(classes);
        private final double[] fed = new double[count];
        private final double[] number = new double[count];
        private final double[] grown = new double[count];
        private final double[] joined = new double[count];
        private final double[] matrix = new double[width * width];
        private final double[] step = new double[width];
        private double precipitated;
        private double fedSolid;

        Solution(double[] feed, double residenceS, RateSource source) {
            this.source = source;
            this.residenceS = residenceS;
            for (int i = 0; i < count; i++) {
                double solid = Math.max(0, feed[i]);
                fedSolid += solid;
                fed[i] = solid / classes.volumeM3[i];
            }
        }

        TankSizes find() {
            if (!(fedSolid > 0) || !(residenceS > 0) || !(source.mostPrecipitated() > 0)) {
                System.arraycopy(fed, 0, number, 0, count);
                return result(0, true);
            }
            start();
            int steps = 0;
            double moved = Double.POSITIVE_INFINITY;
            while (steps < MOST_STEPS && moved > STEP_TOLERANCE) {
                assemble();
                LinearSystem.solve(matrix, step, width);
                moved = advance();
                steps++;
            }
            return result(steps, moved <= STEP_TOLERANCE);
        }

        private TankSizes result(int steps, boolean converged) {
            double[] solid = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                solid[i] = number[i] * classes.volumeM3[i];
                sum += solid[i];
            }
            source.at(precipitated, rates);
            double nuclei = residenceS * rates.nucleiPerM2S * surface(number);
            return new TankSizes(solid, sum - fedSolid, nuclei, steps, converged);
        }

        private double surface(double[] of) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += of[i] * classes.surfaceM2[i];
            }
            return sum;
        }

        /// Precipitated amount on the surface of the feed, then upwind growth from class to class.
        private void start() {
            precipitated = onFeed(0.5 * residenceS * surface(fed));
            source.at(precipitated, rates);
            double volumeRatio = Math.pow(classes.grid.ratio(), 3);
            double in = residenceS * rates.nucleiPerM2S * surface(fed);
            for (int i = 0; i < count; i++) {
                double out =
                        i == count - 1
                                ? 0
                                : residenceS
                                        * rates.growthMPerS
                                        * 3
                                        / (volumeRatio - 1)
                                        / classes.sizeM[i];
                number[i] = (fed[i] + in) / (1 + out);
                in = out * number[i];
            }
        }

        /// What precipitates on the surface of the feed alone: `X = area G(X)`, by Newton between
        /// bounds.
        private double onFeed(double area) {
            double low = 0;
            double high = source.mostPrecipitated();
            double x = 0;
            for (int k = 0; k < START_STEPS; k++) {
                source.at(x, rates);
                double off = x - area * rates.growthMPerS;
                if (off < 0) {
                    low = x;
                } else {
                    high = x;
                }
                double next = x - off / (1 - area * rates.growthSlope);
                next = next > low && next < high ? next : 0.5 * (low + high);
                if (Math.abs(next - x) <= START_TOLERANCE * next) {
                    return next;
                }
                x = next;
            }
            return x;
        }

        /// Residual, negative, and its slopes at where the unknowns stand.
        private void assemble() {
            source.at(precipitated, rates);
            java.util.Arrays.fill(grown, 0);
            java.util.Arrays.fill(joined, 0);
            java.util.Arrays.fill(matrix, 0);
            growth.rate(number, 1, grown);
            growth.slopes(1, residenceS * rates.growthMPerS, matrix, width);
            double beta = rates.agglomerationM3PerS;
            if (beta > 0) {
                agglomeration.rate(number, 1, joined);
                agglomeration.slopes(number, beta, residenceS, matrix, width);
            }
            double gain = 0;
            for (int i = 0; i < count; i++) {
                double made = rates.growthMPerS * grown[i] + beta * joined[i];
                step[i] = fed[i] - number[i] + residenceS * made;
                matrix[i * width + i] += 1;
                matrix[i * width + count] =
                        -residenceS
                                * (rates.growthSlope * grown[i]
                                        + rates.agglomerationSlope * joined[i]);
                matrix[count * width + i] = -classes.volumeM3[i];
                gain += classes.volumeM3[i] * (number[i] - fed[i]);
            }
            nucleation();
            matrix[count * width + count] = 1;
            step[count] = gain - precipitated;
        }

        private void nucleation() {
            if (rates.nucleiPerM2S == 0) {
                return;
            }
            double surface = surface(number);
            step[0] += residenceS * rates.nucleiPerM2S * surface;
            matrix[count] -= residenceS * rates.nucleiSlope * surface;
            for (int i = 0; i < count; i++) {
                matrix[i] -= residenceS * rates.nucleiPerM2S * classes.surfaceM2[i];
            }
        }

        /// Takes the step, no number cut by more than nearly all at once, the liquor held above
        /// equilibrium; gives its size by number, solid and precipitated amount.
        private double advance() {
            double most = source.mostPrecipitated();
            double before = precipitated;
            precipitated =
                    Math.clamp(
                            precipitated + step[count],
                            LEAST_LEFT * precipitated,
                            most - LEAST_LEFT * (most - precipitated));
            double solid = fedSolid + precipitated;
            double moved = Math.abs(precipitated - before) / solid;
            double numbers = 0;
            double movedNumbers = 0;
            double movedSolid = 0;
            for (int i = 0; i < count; i++) {
                double old = number[i];
                number[i] = Math.max(old + step[i], LEAST_LEFT * old);
                double by = Math.abs(number[i] - old);
                numbers += number[i];
                movedNumbers += by;
                movedSolid += by * classes.volumeM3[i];
            }
            return Math.max(moved, Math.max(movedSolid / solid, movedNumbers / numbers));
        }
    }
}

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
/// exact slopes, kept over the last short steps; solid gained is liquor lost to rounding. Nothing
/// dissolves: rates are never below zero. Nuclei come of the surface there is (secondary), so a
/// tank without seed stays clear. Immutable, workspace is made for each solution.
public final class PopulationBalance {
    private static final int MOST_STEPS = 40;

    /// A step leaves an error of about its size times the way gone since the slopes were taken,
    /// both relative: that product ends the search, and slopes serve until the way is longer than
    /// this.
    private static final double STEP_TOLERANCE = 1e-15;

    private static final double SLOPES_SERVE = 1e-3;
    private static final double LEAST_LEFT = 0.05;

    /// Where Newton starts anew, in parts of what can precipitate: near equilibrium all is slow.
    /// Needed where a little seed breeds much of itself.
    private static final double[] LATER_STARTS = {0.9, 0.99, 0.5, 0.999};

    private static final int START_STEPS = 60;
    private static final double START_TOLERANCE = 1e-13;

    private final SizeClasses classes;
    private final Agglomeration agglomeration;

    /// @param cutoffM size above which particles no longer agglomerate, m; infinite for none
    public PopulationBalance(SizeGrid grid, double cutoffM) {
        this.classes = new SizeClasses(grid);
        this.agglomeration = Agglomeration.of(classes, cutoffM);
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
        private final RateSource source;
        private final double residenceS;
        private final Rates rates = new Rates();
        private final GrowthScheme growth = new GrowthScheme(classes);
        private final double[] fed = new double[count];
        private final double[] number = new double[count];
        private final double[] grown = new double[count];
        private final double[] joined = new double[count];
        private final LinearSystem system = new LinearSystem(count + 1);
        private final double[] step = system.right;
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
            start(onFeed(0.5 * residenceS * surface(fed)));
            int steps = newton();
            for (int k = 0; k < LATER_STARTS.length && steps > MOST_STEPS; k++) {
                start(LATER_STARTS[k] * source.mostPrecipitated());
                steps = newton();
            }
            return result(steps, steps <= MOST_STEPS);
        }

        /// Steps taken until they no longer move anything; more than {@link #MOST_STEPS} if they
        /// still do.
        private int newton() {
            int steps = 0;
            double way = Double.POSITIVE_INFINITY;
            double left = Double.POSITIVE_INFINITY;
            while (left > STEP_TOLERANCE && steps <= MOST_STEPS) {
                changes();
                if (way > SLOPES_SERVE) {
                    slopes();
                    system.factor();
                    way = 0;
                }
                system.solve();
                double moved = advance();
                way += moved;
                left = moved * way;
                steps++;
            }
            return steps;
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

        /// A precipitated amount, and upwind growth from class to class at its rates.
        private void start(double amount) {
            precipitated = amount;
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

        /// Residual, negative, where the unknowns stand: 0 the precipitated amount, then the
        /// numbers.
        private void changes() {
            source.at(precipitated, rates);
            java.util.Arrays.fill(grown, 0);
            java.util.Arrays.fill(joined, 0);
            growth.rate(number, grown);
            double beta = rates.agglomerationM3PerS;
            if (beta > 0) {
                agglomeration.rate(number, joined);
            }
            double gain = 0;
            for (int i = 0; i < count; i++) {
                double made = rates.growthMPerS * grown[i] + beta * joined[i];
                step[i + 1] = fed[i] - number[i] + residenceS * made;
                gain += classes.volumeM3[i] * (number[i] - fed[i]);
            }
            step[0] = gain - precipitated;
            if (rates.nucleiPerM2S > 0) {
                step[1] += residenceS * rates.nucleiPerM2S * surface(number);
            }
        }

        /// Slopes of the residual; call after {@link #changes}.
        private void slopes() {
            system.clear();
            growth.slopes(residenceS * rates.growthMPerS, system);
            if (rates.agglomerationM3PerS > 0) {
                agglomeration.slopes(number, residenceS * rates.agglomerationM3PerS, system);
            }
            for (int i = 0; i < count; i++) {
                double slope = rates.growthSlope * grown[i] + rates.agglomerationSlope * joined[i];
                system.add(i + 1, i + 1, 1);
                system.add(i + 1, 0, -residenceS * slope);
                system.add(0, i + 1, -classes.volumeM3[i]);
            }
            system.add(0, 0, 1);
            if (rates.nucleiPerM2S > 0) {
                double perSurface = residenceS * rates.nucleiPerM2S;
                system.add(1, 0, -residenceS * rates.nucleiSlope * surface(number));
                for (int i = 0; i < count; i++) {
                    system.add(1, i + 1, -perSurface * classes.surfaceM2[i]);
                }
            }
        }

        /// Takes the step, no number cut by more than nearly all at once, the liquor held above
        /// equilibrium; gives its size by number, solid and precipitated amount.
        private double advance() {
            double most = source.mostPrecipitated();
            double before = precipitated;
            precipitated =
                    Math.clamp(
                            precipitated + step[0],
                            LEAST_LEFT * precipitated,
                            most - LEAST_LEFT * (most - precipitated));
            double solid = fedSolid + precipitated;
            double moved = Math.abs(precipitated - before) / solid;
            double numbers = 0;
            double movedNumbers = 0;
            double movedSolid = 0;
            for (int i = 0; i < count; i++) {
                double old = number[i];
                number[i] = Math.max(old + step[i + 1], LEAST_LEFT * old);
                double by = Math.abs(number[i] - old);
                numbers += number[i];
                movedNumbers += by;
                movedSolid += by * classes.volumeM3[i];
            }
            return Math.max(moved, Math.max(movedSolid / solid, movedNumbers / numbers));
        }
    }
}

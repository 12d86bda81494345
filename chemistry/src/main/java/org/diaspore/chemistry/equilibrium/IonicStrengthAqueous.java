package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import org.diaspore.chemistry.activity.IonicStrengthModel;

/// Liquor with a Debye-Hückel model: one extra unknown, the logarithm of the ionic strength.
///
/// The activity of water is `1 - 0.017 sum of molalities`, R. M. Garrels and C. L. Christ,
/// Solutions, Minerals, and Equilibria (1965), as PHREEQC has it; it is not tied to the activity
/// coefficients by Gibbs-Duhem.
final class IonicStrengthAqueous extends Aqueous {
    private static final double WATER_PER_MOLALITY = 0.017;
    // Exception: below this activity of water the straight line is followed by a hyperbola, so that
    // a trial point of the solver with far too much salt stays positive.
    private static final double LOWEST_STRAIGHT = 0.1;
    private static final double LOWEST_STRENGTH = 1e-10;
    private static final double HIGHEST_STRENGTH = 60;
    private static final double LARGEST_STEP = 1.5;

    private final IonicStrengthModel model;
    private final double[] lnGammaOfClass;
    private final double[] slopeOfClass;
    private final double[] strengthSlope;
    private final double[] sumSlope;
    private final double[] gammaSlope;
    private double lnStrength;
    private double straight;
    private double below = Double.NEGATIVE_INFINITY;
    private double above = Double.POSITIVE_INFINITY;
    private boolean coupled;

    IonicStrengthAqueous(ChemicalSystem system, IonicStrengthModel model) {
        super(system, 1);
        this.model = model;
        lnGammaOfClass = new double[model.classes()];
        slopeOfClass = new double[model.classes()];
        strengthSlope = new double[width];
        sumSlope = new double[width];
        gammaSlope = new double[solutes];
    }

    @Override
    void activityAt(double temperatureK, double pressurePa) {
        model.at(temperatureK, pressurePa);
    }

    @Override
    void restart(double ionicStrengthGuess) {
        lnStrength = Math.log(Math.clamp(ionicStrengthGuess, LOWEST_STRENGTH, HIGHEST_STRENGTH));
    }

    @Override
    void evaluate(double[] x) {
        double strength = Math.exp(lnStrength);
        model.evaluateClasses(strength, lnGammaOfClass, slopeOfClass);
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double g = lnGammaOfClass[model.classOf(i)];
            lnGamma[i] = g;
            double ln = lnK[i] - g;
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                ln += over.value[k] * x[over.column[k]];
            }
            molality[i] = Math.exp(Math.min(ln, HIGHEST_LN_MOLALITY));
        }
        sums();
        straight = 1 - WATER_PER_MOLALITY * sum;
        waterResidual = x[ChemicalSystem.WATER] - Math.log(waterActivity());
    }

    private double waterActivity() {
        return straight >= LOWEST_STRAIGHT
                ? straight
                : LOWEST_STRAIGHT * LOWEST_STRAIGHT / (2 * LOWEST_STRAIGHT - straight);
    }

    /// Fall of the logarithm of the water activity per sum of molalities, kg/mol.
    private double lnWaterPerSum() {
        return straight >= LOWEST_STRAIGHT
                ? WATER_PER_MOLALITY / straight
                : WATER_PER_MOLALITY / (2 * LOWEST_STRAIGHT - straight);
    }

    @Override
    void slopes(double[] x, boolean coupled) {
        this.coupled = coupled;
        Arrays.fill(gram, 0);
        Arrays.fill(plusSlope, 0);
        Arrays.fill(strengthSlope, 0);
        Arrays.fill(sumSlope, 0);
        double strength = Math.exp(lnStrength);
        Stoichiometry over = system.speciesOver;
        int[] start = over.start;
        int[] column = over.column;
        double[] value = over.value;
        int last = width - 1;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double m = molality[i];
            double byStrength = coupled ? -strength * slopeOfClass[model.classOf(i)] : 0;
            double half = halfChargeSquared[i] * m;
            double up = Math.max(weight[i], 0) * m;
            int to = start[i + 1];
            for (int a = start[i]; a < to; a++) {
                double v = value[a];
                int c = column[a];
                double w = m * v;
                int row = c * width;
                // Lower triangle; columns rise within a row of the stoichiometry.
                for (int b = start[i]; b <= a; b++) {
                    gram[row + column[b]] += w * value[b];
                }
                gram[row + last] += w * byStrength;
                sumSlope[c] += w;
                strengthSlope[c] += half * v;
                plusSlope[c] += up * v;
            }
            sumSlope[last] += m * byStrength;
            strengthSlope[last] += half * byStrength;
            plusSlope[last] += up * byStrength;
        }
        for (int r = 0; r < basis; r++) {
            for (int c = r + 1; c < basis; c++) {
                gram[r * width + c] = gram[c * width + r];
            }
        }
        Arrays.fill(waterSlope, 0);
        if (coupled) {
            double slope = lnWaterPerSum();
            for (int k = 0; k < width; k++) {
                waterSlope[k] = slope * sumSlope[k];
            }
        }
        waterSlope[ChemicalSystem.WATER] += 1;
    }

    @Override
    double extraResidual() {
        return Math.log(Math.clamp(ionicStrength, LOWEST_STRENGTH, HIGHEST_STRENGTH)) - lnStrength;
    }

    @Override
    double extraSlope(double ionicStrengthChange) {
        double within = Math.clamp(ionicStrength, LOWEST_STRENGTH, HIGHEST_STRENGTH);
        return within == ionicStrength ? ionicStrengthChange / ionicStrength : 0;
    }

    @Override
    void extraRows(double[] jacobian, int firstRow, int stride, double[] residual) {
        int at = firstRow * stride;
        double within = Math.clamp(ionicStrength, LOWEST_STRENGTH, HIGHEST_STRENGTH);
        boolean free = coupled && within == ionicStrength;
        for (int k = 0; k < width; k++) {
            jacobian[at + k] = free ? strengthSlope[k] / ionicStrength : 0;
        }
        jacobian[at + width - 1] -= 1;
        residual[firstRow] = Math.log(within) - lnStrength;
    }

    @Override
    void step(double[] du, double scale) {
        double move = Math.clamp(scale * du[width - 1], -LARGEST_STEP, LARGEST_STEP);
        lnStrength =
                Math.clamp(
                        lnStrength + move, Math.log(LOWEST_STRENGTH), Math.log(HIGHEST_STRENGTH));
    }

    @Override
    boolean temperatureSlopes(double[] lnKSlope, double[] lnMolality) {
        model.temperatureSlopes(Math.exp(lnStrength), gammaSlope);
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            lnMolality[i] = lnKSlope[i] - gammaSlope[i];
        }
        return true;
    }

    @Override
    double waterTemperatureSlope(double[] lnMolality) {
        double change = 0;
        for (int q = 0; q < presentCount; q++) {
            change += molality[present[q]] * lnMolality[present[q]];
        }
        return change * lnWaterPerSum();
    }

    @Override
    void addAlong(double[] du, double[] lnMolality) {
        double strengthChange = Math.exp(lnStrength) * du[width - 1];
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            lnMolality[i] +=
                    system.speciesOver.dot(i, du) - strengthChange * slopeOfClass[model.classOf(i)];
        }
    }

    @Override
    double gap() {
        return 0;
    }

    @Override
    void beginSettling() {
        below = Double.NEGATIVE_INFINITY;
        above = Double.POSITIVE_INFINITY;
    }

    /// Bisects between ionic strengths that give more and less than themselves.
    @Override
    void settle(double[] x) {
        evaluate(x);
        double answer = Math.log(Math.clamp(ionicStrength, LOWEST_STRENGTH, HIGHEST_STRENGTH));
        if (answer > lnStrength) {
            below = Math.max(below, lnStrength);
        } else {
            above = Math.min(above, lnStrength);
        }
        lnStrength =
                Double.isInfinite(below) || Double.isInfinite(above)
                        ? answer
                        : 0.5 * (below + above);
        evaluate(x);
        x[ChemicalSystem.WATER] = Math.log(waterActivity());
    }

    @Override
    int memory() {
        return 1;
    }

    @Override
    void store(double[] into) {
        into[0] = lnStrength;
    }

    @Override
    void recall(double[] from) {
        lnStrength = from[0];
    }
}

package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;
import org.diaspore.chemistry.activity.MolalityModel;

/// Liquor with an activity model that looks at every molality (Pitzer, SIT): the coefficients are
/// unknowns too, eliminated species by species before the balances are solved.
///
/// With `dlnm = N dx - dy` and `dy - G diag(m) dlnm = -(y - ln gamma)`, the slopes of the
/// molalities are `(I + G diag(m))^-1 N` and the shifts `(I + G diag(m))^-1 (y - ln gamma)`.
final class MolalityAqueous extends Aqueous {
    // Exception: trial points with more salt than this, mol/kg, have their activity coefficients
    // taken at this much, in proportion.
    private static final double HIGHEST_SUM = 40;
    private static final double LARGEST_STEP = 3;
    private static final double HIGHEST_LN_GAMMA = 60;

    private final MolalityModel model;
    private final double[] coefficients;
    private final double[] scaled;
    private final double[] slope;
    private final double[] waterByMolality;
    private final double[] matrix;
    private final double[] column;
    private final double[] response;
    private final double[] shift;
    private final Elimination elimination;
    private double factor;
    private double lnWater;
    private double share = 1;
    private final double[] gammaPerK;
    private double lnWaterPerK;
    private boolean eliminated;

    MolalityAqueous(ChemicalSystem system, MolalityModel model) {
        super(system, 0);
        this.model = model;
        coefficients = new double[solutes];
        scaled = new double[solutes];
        slope = new double[solutes * solutes];
        waterByMolality = new double[solutes];
        matrix = new double[solutes * solutes];
        column = new double[solutes];
        response = new double[solutes * width];
        shift = new double[solutes];
        elimination = new Elimination(solutes);
        gammaPerK = new double[solutes];
    }

    @Override
    void activityAt(double temperatureK, double pressurePa) {
        model.at(temperatureK, pressurePa);
    }

    @Override
    void restart(double ionicStrengthGuess) {
        Arrays.fill(lnGamma, 0);
    }

    @Override
    void evaluate(double[] x) {
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double ln = lnK[i] - lnGamma[i] + over.dot(i, x);
            molality[i] = Math.exp(Math.min(ln, HIGHEST_LN_MOLALITY));
        }
        sums();
        factor = sum > HIGHEST_SUM ? HIGHEST_SUM / sum : 1;
        for (int i = 0; i < solutes; i++) {
            scaled[i] = factor * molality[i];
        }
        lnWater = model.evaluate(scaled, coefficients);
        waterResidual = x[ChemicalSystem.WATER] - lnWater;
    }

    @Override
    void slopes(double[] x, boolean coupled) {
        Arrays.fill(waterSlope, 0);
        waterShift = 0;
        eliminated = false;
        if (coupled && factor == 1) {
            eliminate();
        } else {
            hold();
        }
        waterSlope[ChemicalSystem.WATER] += 1;
        gather();
    }

    /// Activity coefficients and water activity that do not answer to the step.
    private void hold() {
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            Arrays.fill(response, i * width, (i + 1) * width, 0);
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                response[i * width + over.column[k]] = over.value[k];
            }
            shift[i] = lnGamma[i] - coefficients[i];
        }
    }

    private void eliminate() {
        model.slopes(scaled, slope, waterByMolality);
        int n = presentCount;
        for (int a = 0; a < n; a++) {
            int i = present[a];
            for (int b = 0; b < n; b++) {
                int j = present[b];
                matrix[a * n + b] = slope[i * solutes + j] * molality[j] + (a == b ? 1 : 0);
            }
        }
        if (!elimination.factor(matrix, n, n)) {
            hold();
            return;
        }
        eliminated = true;
        Stoichiometry over = system.speciesOver;
        for (int c = 0; c <= width; c++) {
            for (int a = 0; a < n; a++) {
                int i = present[a];
                column[a] = c < width ? over.at(i, c) : lnGamma[i] - coefficients[i];
            }
            elimination.solve(column);
            for (int a = 0; a < n; a++) {
                int i = present[a];
                if (c < width) {
                    response[i * width + c] = column[a];
                } else {
                    shift[i] = column[a];
                }
            }
        }
        for (int a = 0; a < n; a++) {
            int i = present[a];
            double w = waterByMolality[i] * molality[i];
            for (int c = 0; c < width; c++) {
                waterSlope[c] -= w * response[i * width + c];
            }
            waterShift -= w * shift[i];
        }
    }

    private void gather() {
        Arrays.fill(gram, 0);
        Arrays.fill(plusSlope, 0);
        Arrays.fill(totalShift, 0);
        plusShift = 0;
        minusShift = 0;
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double m = molality[i];
            double w0 = weight[i];
            int from = i * width;
            for (int k = over.start[i]; k < over.start[i + 1]; k++) {
                double w = m * over.value[k];
                int row = over.column[k] * width;
                for (int c = 0; c < width; c++) {
                    gram[row + c] += w * response[from + c];
                }
                totalShift[over.column[k]] += w * shift[i];
            }
            if (w0 > 0) {
                for (int c = 0; c < width; c++) {
                    plusSlope[c] += w0 * m * response[from + c];
                }
                plusShift += w0 * m * shift[i];
            } else {
                minusShift -= w0 * m * shift[i];
            }
        }
    }

    @Override
    void extraRows(double[] jacobian, int firstRow, int stride, double[] residual) {}

    @Override
    double extraResidual() {
        return 0;
    }

    @Override
    double extraSlope(double ionicStrengthChange) {
        return 0;
    }

    @Override
    void step(double[] du, double scale) {
        Stoichiometry over = system.speciesOver;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double dlnm = shift[i];
            for (int c = 0; c < width; c++) {
                dlnm += response[i * width + c] * du[c];
            }
            double dy = scale * (over.dot(i, du) - dlnm);
            lnGamma[i] =
                    Math.clamp(
                            lnGamma[i] + Math.clamp(dy, -LARGEST_STEP, LARGEST_STEP),
                            -HIGHEST_LN_GAMMA,
                            HIGHEST_LN_GAMMA);
        }
    }

    @Override
    boolean temperatureSlopes(double[] lnKSlope, double[] lnMolality) {
        if (!eliminated) {
            return false;
        }
        lnWaterPerK = model.temperatureSlopes(scaled, gammaPerK);
        for (int a = 0; a < presentCount; a++) {
            int i = present[a];
            column[a] = lnKSlope[i] - gammaPerK[i];
        }
        elimination.solve(column);
        for (int a = 0; a < presentCount; a++) {
            lnMolality[present[a]] = column[a];
        }
        return true;
    }

    @Override
    double waterTemperatureSlope(double[] lnMolality) {
        double change = lnWaterPerK;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            change += waterByMolality[i] * molality[i] * lnMolality[i];
        }
        return -change;
    }

    @Override
    void addAlong(double[] du, double[] lnMolality) {
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            double change = 0;
            for (int c = 0; c < width; c++) {
                change += response[i * width + c] * du[c];
            }
            lnMolality[i] += change;
        }
    }

    @Override
    double gap() {
        double worst = 0;
        for (int q = 0; q < presentCount; q++) {
            int i = present[q];
            worst = Math.max(worst, Math.abs(lnGamma[i] - coefficients[i]));
        }
        return worst;
    }

    @Override
    void beginSettling() {
        share = 1;
    }

    @Override
    void settle(double[] x) {
        evaluate(x);
        for (int i = 0; i < solutes; i++) {
            double next = lnGamma[i] + share * (coefficients[i] - lnGamma[i]);
            lnGamma[i] = Math.clamp(next, -HIGHEST_LN_GAMMA, HIGHEST_LN_GAMMA);
        }
        share = Math.max(0.25, 0.7 * share);
        x[ChemicalSystem.WATER] = lnWater;
        evaluate(x);
    }

    @Override
    int memory() {
        return solutes;
    }

    @Override
    void store(double[] into) {
        System.arraycopy(lnGamma, 0, into, 0, solutes);
    }

    @Override
    void recall(double[] from) {
        System.arraycopy(from, 0, lnGamma, 0, solutes);
    }
}

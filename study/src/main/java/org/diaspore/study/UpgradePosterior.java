package org.diaspore.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diaspore.chemistry.Grade;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// Roast and leach parameters after seeing a set of laboratory tests.
///
/// The inputs a test does not state are unknowns of the fit too, each with its range as prior; so
/// the spread of what was assumed of an ore is in the spread of the result.
final class UpgradePosterior {
    /// What is fitted; all other parameters keep their priors.
    static final List<String> FITTED =
            List.of(
                    "roast.spinel_silica",
                    "roast.illite_release",
                    "leach.spinel_rate",
                    "leach.transition_alumina_rate",
                    "leach.sodalite_rate");

    private static final double NINE_OF_TEN = 1.2815515655446004; // standard normal, 90 %

    private final List<LabTest> tests;
    private final List<LabInput> unknowns = new ArrayList<>();
    private final MapFit fit;
    private final RealMatrix root;

    private UpgradePosterior(List<LabTest> tests) {
        this.tests = List.copyOf(tests);
        Set<String> sets = new TreeSet<>();
        for (LabTest test : tests) {
            if (sets.add(test.origin().inputs())) {
                test.inputs().stream().filter(LabInput::isUncertain).forEach(unknowns::add);
            }
        }
        fit = MapFit.of(this::residuals, FITTED.size() + unknowns.size());
        int n = FITTED.size() - 1;
        root = new CholeskyDecomposition(even(fit.covariance().getSubMatrix(0, n, 0, n))).getL();
    }

    static UpgradePosterior of(List<LabTest> tests) {
        return new UpgradePosterior(tests);
    }

    MapFit fit() {
        return fit;
    }

    List<LabInput> unknowns() {
        return List.copyOf(unknowns);
    }

    /// Settings at the most probable values.
    Settings settings() {
        return settings(fit.deviates());
    }

    /// Settings at a draw: one independent standard normal deviate for each fitted parameter.
    Settings drawn(double[] independent) {
        double[] deviates = root.operate(independent);
        for (int k = 0; k < deviates.length; k++) {
            deviates[k] += fit.deviates()[k];
        }
        return settings(deviates);
    }

    /// A fitted line of the settings table with its value and p10 to p90 after the fit.
    Setting calibrated(int k) {
        Setting prior = Settings.prior(FITTED.get(k));
        double middle = fit.deviates()[k];
        double reach = NINE_OF_TEN * fit.spread(k);
        return new Setting(
                prior.key(),
                prior.at(middle),
                prior.unit(),
                prior.lower(),
                prior.upper(),
                prior.kind(),
                prior.at(middle - reach),
                prior.at(middle + reach),
                Grade.DERIVED,
                "calibration-upgrade",
                prior.meaning());
    }

    /// How many prior spreads wide each direction of the fitted parameters is seen by the data, the
    /// unknown inputs of the tests left free; above 1 the data say more than the prior.
    double[] singularValues() {
        int fitted = FITTED.size();
        RealMatrix all = fit.jacobian();
        int data = all.getRowDimension();
        RealMatrix j = all.getSubMatrix(0, data - 1, 0, fitted - 1);
        RealMatrix noise = MatrixUtils.createRealIdentityMatrix(data);
        if (!unknowns.isEmpty()) {
            RealMatrix free = all.getSubMatrix(0, data - 1, fitted, fitted + unknowns.size() - 1);
            noise = noise.add(free.multiplyTransposed(free));
        }
        RealMatrix seen =
                even(
                        j.transposeMultiply(
                                new CholeskyDecomposition(even(noise)).getSolver().solve(j)));
        double[] squares = new EigenDecompositionSymmetric(seen).getEigenvalues();
        double[] values = new double[squares.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = Math.sqrt(Math.max(squares[k], 0));
        }
        return values;
    }

    static Settings settings(double[] deviates) {
        Settings settings = Settings.defaults();
        for (int k = 0; k < FITTED.size(); k++) {
            settings = settings.with(FITTED.get(k), Settings.prior(FITTED.get(k)).at(deviates[k]));
        }
        return settings;
    }

    /// Symmetric to the last bit, as the decompositions ask for.
    private static RealMatrix even(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    private double[] residuals(double[] deviates) {
        Settings settings = settings(deviates);
        List<Double> residuals = new ArrayList<>();
        for (LabTest test : tests) {
            LabRun run = LabRun.of(settings, recipe(test, deviates));
            add(residuals, run.removal(), test.removal());
            add(residuals, run.loss(), test.loss());
        }
        return residuals.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private LabRecipe recipe(LabTest test, double[] deviates) {
        List<LabInput> inputs = test.inputs();
        double[] own = new double[inputs.size()];
        for (int i = 0; i < own.length; i++) {
            int k = unknowns.indexOf(inputs.get(i));
            own[i] = k < 0 ? 0 : deviates[FITTED.size() + k];
        }
        return LabRecipe.of(inputs, own, 0);
    }

    private static void add(List<Double> residuals, double model, LabTest.Observed observed) {
        observed.value().ifPresent(value -> residuals.add((model - value) / observed.spread()));
    }
}

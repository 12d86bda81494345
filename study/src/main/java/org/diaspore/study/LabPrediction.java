package org.diaspore.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// What the calibrated model says of a laboratory test: at its middle, and over all that is
/// uncertain of parameters and inputs.
///
/// @param middle every input and parameter at its middle
public record LabPrediction(
        LabTest test, Quantiles removal, Quantiles loss, Quantiles ratioAfter, Quantiles sulphur) {
    static final int DRAWS = 256;

    /// Priors of equipment, which a laboratory test does not know.
    private static final Set<String> EQUIPMENT =
            Set.of(
                    "roast.shell_loss",
                    "roast.dust",
                    "roast.preheat_effectiveness",
                    "roast.cooler_effectiveness",
                    "roast.fan_power",
                    "roast.work_index",
                    "roast.calcine_work_index",
                    "roast.scrubber_power",
                    "leach.stirring_power");

    /// Value at the middle of all inputs, and 10, 50 and 90 % points of the draws.
    public record Quantiles(double middle, double p10, double p50, double p90) {
        static Quantiles of(double middle, double[] draws) {
            double[] sorted = draws.clone();
            Arrays.sort(sorted);
            return new Quantiles(middle, at(sorted, 0.1), at(sorted, 0.5), at(sorted, 0.9));
        }

        private static double at(double[] sorted, double share) {
            double place = share * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    static LabPrediction of(LabTest test, UpgradePosterior posterior) {
        List<Setting> priors = priors();
        List<LabInput> inputs = test.inputs();
        int fitted = UpgradePosterior.FITTED.size();
        SobolNormals normals = new SobolNormals(fitted + priors.size() + inputs.size());
        LabRun[] runs = new LabRun[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] deviates = normals.next();
            Settings settings = posterior.drawn(Arrays.copyOf(deviates, fitted));
            for (int k = 0; k < priors.size(); k++) {
                settings =
                        settings.with(priors.get(k).key(), priors.get(k).at(deviates[fitted + k]));
            }
            runs[draw] =
                    LabRun.of(settings, LabRecipe.of(inputs, deviates, fitted + priors.size()));
        }
        LabRun middle = LabRun.of(posterior.settings(), LabRecipe.middle(inputs));
        return new LabPrediction(
                test,
                quantiles(middle, runs, LabRun::removal),
                quantiles(middle, runs, LabRun::loss),
                quantiles(middle, runs, LabRun::ratioAfter),
                quantiles(middle, runs, LabRun::sulphurRemoval));
    }

    /// Priors of the chemistry of roast and leach that are not fitted.
    static List<Setting> priors() {
        return Settings.table().stream()
                .filter(Setting::isUncertain)
                .filter(s -> s.key().startsWith("roast.") || s.key().startsWith("leach."))
                .filter(s -> !EQUIPMENT.contains(s.key()))
                .filter(s -> !UpgradePosterior.FITTED.contains(s.key()))
                .toList();
    }

    private static Quantiles quantiles(
            LabRun middle, LabRun[] runs, ToDoubleFunction<LabRun> what) {
        return Quantiles.of(
                what.applyAsDouble(middle),
                IntStream.range(0, runs.length)
                        .mapToDouble(k -> what.applyAsDouble(runs[k]))
                        .toArray());
    }
}

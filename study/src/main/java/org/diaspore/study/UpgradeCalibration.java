package org.diaspore.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;

/// Calibrates roast and leach on the laboratory tests marked for it, and predicts all others.
///
/// Five parameters are fitted; the rest keep their priors. Tests of one ore are one piece of
/// evidence, so the fit is repeated without each ore. The claims of the technology's owner are
/// predicted and shown, never fitted. Theory: `docs/theory/roast.md`, `docs/theory/leach.md`.
///
/// @param fitted parameters before and after
/// @param correlation of the fitted parameters after
/// @param singularValues of the weighted Jacobian per prior spread, largest first
/// @param ores independent pieces of evidence
/// @param leftOut for each ore, what the fit without it says of that ore's tests
/// @param predictions of every test, in the order of the table
/// @param swings what moves the A/S of upgraded Liulin-like ore, largest first
/// @param asked what that ore gives over its content of illite
public record UpgradeCalibration(
        List<Fitted> fitted,
        double[][] correlation,
        double[] singularValues,
        List<String> ores,
        List<LeftOut> leftOut,
        List<LabPrediction> predictions,
        List<Swing> swings,
        List<Asked> asked) {

    private static final double HOT_K =
            1110 + 273.15; // above the limit of illite, below much mullite

    /// A calibrated parameter beside its prior; spreadRatio is posterior over prior standard
    /// deviation.
    public record Fitted(Setting prior, Setting posterior, double spreadRatio) {}

    /// A test predicted by a fit that did not see its ore, and by the full fit: silica removal,
    /// 0..1.
    public record LeftOut(String ore, LabTest test, double predicted, double withAll) {}

    /// A/S and silica removal of the reference ore at the p10 and the p90 of one uncertain number.
    public record Swing(
            String key, String kind, double ratioAtP10, double ratioAtP90, double removalSwing) {
        public double ratioSwing() {
            return ratioAtP90 - ratioAtP10;
        }
    }

    /// A/S and silica removal of the reference ore, quartz left out, at a content of illite,
    /// roasted as assumed and hotter, where illite gives silica too.
    public record Asked(
            double illiteFraction,
            double ratioAfter,
            double removal,
            double ratioAt1110C,
            double removalAt1110C) {}

    /// The tables to print.
    public List<Sheet> sheets() {
        return CalibrationSheets.of(this);
    }

    public UpgradeCalibration {
        fitted = List.copyOf(fitted);
        correlation = copy(correlation);
        singularValues = singularValues.clone();
        ores = List.copyOf(ores);
        leftOut = List.copyOf(leftOut);
        predictions = List.copyOf(predictions);
        swings = List.copyOf(swings);
        asked = List.copyOf(asked);
    }

    @Override
    public double[][] correlation() {
        return copy(correlation);
    }

    @Override
    public double[] singularValues() {
        return singularValues.clone();
    }

    /// Runs the whole study; the same result every time.
    public static UpgradeCalibration run() {
        List<LabTest> tests = LabTest.calibrating();
        UpgradePosterior posterior = UpgradePosterior.of(tests);
        Set<String> ores = new LinkedHashSet<>(tests.stream().map(LabTest::ore).toList());
        return new UpgradeCalibration(
                fitted(posterior),
                correlation(posterior),
                posterior.singularValues(),
                List.copyOf(ores),
                leftOut(tests, ores, posterior),
                LabTest.all().stream().map(test -> LabPrediction.of(test, posterior)).toList(),
                swings(posterior),
                asked(posterior));
    }

    /// The calibrated lines of the settings table alone, without predictions: quick.
    public static List<Setting> calibratedSettings() {
        return fitted(UpgradePosterior.of(LabTest.calibrating())).stream()
                .map(Fitted::posterior)
                .toList();
    }

    /// The text of the plant's `settings/calibrated.tsv`.
    public static String calibratedTable() {
        StringBuilder text =
                new StringBuilder(
                        "# Settings narrowed by calibration on laboratory tests: written by the"
                                + " study `calibrate-upgrade`, not by hand. Priors stand in the"
                                + " tables beside.\n"
                                + "key\tvalue\tunit\tlower\tupper\tkind\tp10\tp90\tgrade\tsource"
                                + "\tmeaning\n");
        for (Setting line : calibratedSettings()) {
            text.append(
                    String.join(
                            "\t",
                            line.key(),
                            number(line, line.value()),
                            line.unit(),
                            number(line, line.lower()),
                            number(line, line.upper()),
                            line.kind().name().toLowerCase(Locale.ROOT),
                            number(line, line.p10()),
                            number(line, line.p90()),
                            line.grade().word(),
                            line.source(),
                            line.meaning()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String number(Setting line, double si) {
        return String.format(Locale.ROOT, "%.4g", Units.fromSi(si, line.unit()));
    }

    private static List<Fitted> fitted(UpgradePosterior posterior) {
        List<Fitted> fitted = new ArrayList<>();
        for (int k = 0; k < UpgradePosterior.FITTED.size(); k++) {
            fitted.add(
                    new Fitted(
                            Settings.prior(UpgradePosterior.FITTED.get(k)),
                            posterior.calibrated(k),
                            posterior.fit().spread(k)));
        }
        return fitted;
    }

    private static double[][] correlation(UpgradePosterior posterior) {
        int n = UpgradePosterior.FITTED.size();
        double[][] correlation = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                correlation[i][j] = posterior.fit().correlation(i, j);
            }
        }
        return correlation;
    }

    private static List<LeftOut> leftOut(
            List<LabTest> tests, Set<String> ores, UpgradePosterior all) {
        List<LeftOut> rows = new ArrayList<>();
        for (String ore : ores) {
            UpgradePosterior without =
                    UpgradePosterior.of(
                            tests.stream().filter(test -> !test.ore().equals(ore)).toList());
            for (LabTest test : tests) {
                if (test.ore().equals(ore)) {
                    rows.add(
                            new LeftOut(
                                    ore,
                                    test,
                                    atMiddle(test, without.settings()).removal(),
                                    atMiddle(test, all.settings()).removal()));
                }
            }
        }
        return rows;
    }

    private static LabRun atMiddle(LabTest test, Settings settings) {
        return LabRun.of(settings, LabRecipe.middle(test.inputs()));
    }

    /// The reference ore is Liulin-like: A/S 2.5, assumed minerals and process of `lab-inputs.tsv`.
    private static List<Swing> swings(UpgradePosterior posterior) {
        LabTest liulin = LabTest.of("IB2a");
        List<LabInput> inputs = liulin.inputs();
        LabRecipe middle = LabRecipe.middle(inputs);
        Settings settings = posterior.settings();
        List<Setting> lines = new ArrayList<>(LabPrediction.priors());
        for (int k = 0; k < UpgradePosterior.FITTED.size(); k++) {
            lines.add(posterior.calibrated(k));
        }
        List<Swing> swings = new ArrayList<>();
        for (Setting line : lines) {
            swings.add(
                    swing(
                            line.key(),
                            "parameter",
                            LabRun.of(settings.with(line.key(), line.p10()), middle),
                            LabRun.of(settings.with(line.key(), line.p90()), middle)));
        }
        for (LabInput input : inputs) {
            if (input.isUncertain()) {
                swings.add(
                        swing(
                                input.quantity(),
                                "ore or process",
                                LabRun.of(
                                        settings,
                                        middle.with(input.quantity(), input.value().p10())),
                                LabRun.of(
                                        settings,
                                        middle.with(input.quantity(), input.value().p90()))));
            }
        }
        swings.sort(Comparator.comparingDouble((Swing s) -> -Math.abs(s.ratioSwing())));
        return swings;
    }

    private static List<Asked> asked(UpgradePosterior posterior) {
        LabRecipe ore = LabRecipe.middle(LabTest.of("IB2a").inputs()).with("quartz", 0);
        LabRecipe hot = ore.with("roast_temperature", HOT_K);
        List<Asked> rows = new ArrayList<>();
        for (double illite : new double[] {0, 0.01, 0.02, 0.04, 0.08, 0.15}) {
            LabRun run = LabRun.of(posterior.settings(), ore.with("illite", illite));
            LabRun hotRun = LabRun.of(posterior.settings(), hot.with("illite", illite));
            rows.add(
                    new Asked(
                            illite,
                            run.ratioAfter(),
                            run.removal(),
                            hotRun.ratioAfter(),
                            hotRun.removal()));
        }
        return rows;
    }

    private static Swing swing(String key, String kind, LabRun low, LabRun high) {
        return new Swing(
                key, kind, low.ratioAfter(), high.ratioAfter(), high.removal() - low.removal());
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }
}

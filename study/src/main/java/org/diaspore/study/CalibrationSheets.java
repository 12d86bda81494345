package org.diaspore.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Setting;

/// The tables of a calibration of roast and leach, for the screen and for `docs/validation.md`.
public final class CalibrationSheets {
    /// Points of silica removal within which a prediction is asked to fall.
    private static final double TARGET_POINTS = 6;

    private static final double NEGLIGIBLE_SWING = 0.005;

    private CalibrationSheets() {}

    public static List<Sheet> of(UpgradeCalibration calibration) {
        return List.of(
                parameters(calibration),
                directions(calibration),
                correlations(calibration),
                leftOut(calibration),
                predictions(calibration),
                swings(calibration),
                asked(calibration));
    }

    private static Sheet parameters(UpgradeCalibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (UpgradeCalibration.Fitted fitted : calibration.fitted()) {
            rows.add(
                    List.of(
                            fitted.prior().key(),
                            fitted.prior().unit(),
                            range(fitted.prior()),
                            range(fitted.posterior()),
                            text("%.2f", fitted.spreadRatio())));
        }
        return new Sheet(
                "Calibrated parameters",
                "Value and p10 to p90. Spread: posterior over prior standard deviation; 1 means the"
                        + " tests say nothing. Independent ores: "
                        + calibration.ores().size()
                        + " ("
                        + String.join(", ", calibration.ores())
                        + ").",
                List.of("parameter", "unit", "prior", "calibrated", "spread"),
                rows);
    }

    private static Sheet directions(UpgradeCalibration calibration) {
        List<String> columns = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (double value : calibration.singularValues()) {
            columns.add("sv" + (columns.size() + 1));
            row.add(text("%.2f", value));
        }
        return new Sheet(
                "Singular values of the weighted Jacobian",
                "Per prior spread, unstated inputs of the tests left free. Above 1 the tests say more"
                        + " than the prior along that direction.",
                columns,
                List.of(row));
    }

    private static Sheet correlations(UpgradeCalibration calibration) {
        List<String> columns = new ArrayList<>(List.of("parameter"));
        calibration.fitted().forEach(fitted -> columns.add(fitted.prior().key()));
        List<List<String>> rows = new ArrayList<>();
        double[][] correlation = calibration.correlation();
        for (int i = 0; i < correlation.length; i++) {
            List<String> row = new ArrayList<>(List.of(columns.get(i + 1)));
            for (double value : correlation[i]) {
                row.add(text("%.2f", value));
            }
            rows.add(row);
        }
        return new Sheet("Correlations after the fit", "", columns, rows);
    }

    private static Sheet leftOut(UpgradeCalibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (UpgradeCalibration.LeftOut row : calibration.leftOut()) {
            double observed = row.test().removal().value().orElse(Double.NaN);
            rows.add(
                    List.of(
                            row.ore(),
                            row.test().id(),
                            percent(observed),
                            percent(row.predicted()),
                            points(row.predicted() - observed),
                            percent(row.withAll())));
        }
        return new Sheet(
                "Leave one ore out",
                "Silica removal, %: predicted by the fit that never saw the ore, and by the full fit.",
                List.of("ore", "test", "observed", "without", "miss", "with"),
                rows);
    }

    private static Sheet predictions(UpgradeCalibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (LabPrediction one : calibration.predictions()) {
            LabTest test = one.test();
            add(rows, one, "SiO2 removal, %", test.removal(), one.removal(), 100);
            add(rows, one, "Al2O3 loss, %", test.loss(), one.loss(), 100);
            add(rows, one, "A/S after", exactly(test.ratioAfter()), one.ratioAfter(), 1);
            add(rows, one, "S removal, %", exactly(test.sulphurRemoval()), one.sulphur(), 100);
        }
        return new Sheet(
                "All tests",
                "Middle: all inputs and parameters at their middle. p10 to p90: over all that is"
                        + " uncertain, inputs not stated included; `inside` allows for the spread of the"
                        + " observation. Claims are shown, never fitted.",
                List.of(
                        "test",
                        "use",
                        "grade",
                        "quantity",
                        "observed",
                        "middle",
                        "miss",
                        "p10",
                        "p50",
                        "p90",
                        "verdict"),
                rows);
    }

    private static void add(
            List<List<String>> rows,
            LabPrediction one,
            String quantity,
            LabTest.Observed observed,
            LabPrediction.Quantiles predicted,
            double scale) {
        if (observed.value().isEmpty()) {
            return;
        }
        double seen = observed.value().getAsDouble() * scale;
        double slack = observed.spread() * scale;
        double miss = predicted.middle() * scale - seen;
        boolean inside =
                seen + slack >= predicted.p10() * scale && seen - slack <= predicted.p90() * scale;
        boolean removal = quantity.startsWith("SiO2");
        String close = removal && Math.abs(miss) <= TARGET_POINTS ? "within 6 points" : "";
        String far = removal && Math.abs(miss) > TARGET_POINTS ? "off by more than 6 points" : "";
        String within = inside ? "inside p10 to p90" : "outside p10 to p90";
        rows.add(
                List.of(
                        one.test().id(),
                        one.test().use().name().toLowerCase(Locale.ROOT),
                        one.test().origin().grade().word(),
                        quantity,
                        text("%.2f", seen),
                        text("%.2f", predicted.middle() * scale),
                        text("%+.2f", miss),
                        text("%.2f", predicted.p10() * scale),
                        text("%.2f", predicted.p50() * scale),
                        text("%.2f", predicted.p90() * scale),
                        removal ? close + far + ", " + within : within));
    }

    private static LabTest.Observed exactly(OptionalDouble value) {
        return new LabTest.Observed(value, 0);
    }

    private static Sheet swings(UpgradeCalibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (UpgradeCalibration.Swing swing : calibration.swings()) {
            if (Math.abs(swing.ratioSwing()) >= NEGLIGIBLE_SWING) {
                rows.add(
                        List.of(
                                swing.key(),
                                swing.kind(),
                                text("%.2f", swing.ratioAtP10()),
                                text("%.2f", swing.ratioAtP90()),
                                text("%+.2f", swing.ratioSwing()),
                                points(swing.removalSwing())));
            }
        }
        return new Sheet(
                "What moves A/S of the Liulin-like ore",
                "A/S 2.5 ore of assumed minerals, one stage, one number moved from its p10 to its p90.",
                List.of("what", "kind", "A/S at p10", "A/S at p90", "swing", "removal, points"),
                rows);
    }

    private static Sheet asked(UpgradeCalibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (UpgradeCalibration.Asked one : calibration.asked()) {
            rows.add(
                    List.of(
                            percent(one.illiteFraction()),
                            text("%.2f", one.ratioAfter()),
                            percent(one.removal()),
                            text("%.2f", one.ratioAt1110C()),
                            percent(one.removalAt1110C())));
        }
        return new Sheet(
                "What the claims ask of the ore",
                "A/S and silica removal, %, of A/S 2.5 ore without quartz over its illite content, %, one"
                        + " stage, roasted as assumed (1010 degC) and at 1110 degC.",
                List.of("illite", "A/S", "removal", "A/S at 1110 degC", "removal at 1110 degC"),
                rows);
    }

    private static String range(Setting line) {
        return text(
                "%.3g (%.3g to %.3g)",
                Units.fromSi(line.value(), line.unit()),
                Units.fromSi(line.p10(), line.unit()),
                Units.fromSi(line.p90(), line.unit()));
    }

    private static String percent(double fraction) {
        return text("%.1f", 100 * fraction);
    }

    private static String points(double fraction) {
        return text("%+.1f", 100 * fraction);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

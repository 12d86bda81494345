package org.diaspore.app;

import java.util.concurrent.Callable;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.ReportFolder;
import org.diaspore.app.report.SheetReport;
import org.diaspore.study.UpgradeCalibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// Calibrates roast and leach on the laboratory rows marked for it and shows what they can tell.
@Command(
        name = "calibrate-upgrade",
        description = {
            "Calibrate roast and leach on the published laboratory rows marked for it: parameters"
                    + " with their spread, what the rows can tell, each ore left out, and every other"
                    + " row predicted. Public claims are shown, never fitted."
        })
final class CalibrateCommand implements Callable<Integer> {
    @ParentCommand private StudyCommand study;
    @Spec private CommandSpec spec;

    @Option(
            names = "--table",
            description = "Print only the settings table that the plants read (calibrated.tsv).")
    private boolean table;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(text().stripTrailing());
        return Exit.OK.code();
    }

    private String text() {
        if (table) {
            return UpgradeCalibration.calibratedTable();
        }
        study.root().out().ifPresent(ReportFolder::prepare);
        UpgradeCalibration calibration = UpgradeCalibration.run();
        study.root()
                .out()
                .ifPresent(folder ->
                        Written.tell(
                                ReportFolder.write(
                                        calibration.sheets(), "calibrate-upgrade", folder),
                                spec.commandLine().getErr()));
        return study.json()
                ? SheetReport.json(calibration.sheets())
                : SheetReport.text(calibration.sheets(), Paint.wanted());
    }
}

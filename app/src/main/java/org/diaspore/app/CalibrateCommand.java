package org.diaspore.app;

import java.util.concurrent.Callable;
import org.diaspore.app.report.Paint;
import org.diaspore.app.report.SheetReport;
import org.diaspore.study.UpgradeCalibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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

    @Option(
            names = "--table",
            description = "Print only the settings table that the plants read (calibrated.tsv).")
    private boolean table;

    @Override
    public Integer call() {
        if (table) {
            study.print(UpgradeCalibration.calibratedTable());
        } else {
            study.prepare();
            study.tell(
                    UpgradeCalibration.run().sheets(),
                    "calibrate-upgrade",
                    sheets -> SheetReport.text(sheets, Paint.wanted()));
        }
        return Exit.OK.code();
    }
}

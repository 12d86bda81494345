package org.diaspore.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.app.plot.LiquorPlots;
import org.diaspore.app.report.ReportFolder;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.Database;
import picocli.CommandLine;

/// `equilibrate --plots`: draws what a database says of caustic liquor into the folder of `--out`.
final class DrawnLiquors {
    private DrawnLiquors() {}

    static int draw(String word, Diaspore root, CommandLine line) {
        Path folder =
                root.out()
                        .orElseThrow(() ->
                                new InputException(
                                        "--out",
                                        "nothing",
                                        "the folder for the plots",
                                        "Try: --plots --out plots."));
        PrintWriter err = line.getErr();
        Database database = DatabaseName.read(word);
        ReportFolder.prepare(folder);
        LiquorPlots.Drawn drawn = LiquorPlots.of(database);
        drawn.warnings().forEach(warning -> err.println("diaspore: warning: " + warning));
        List<Path> written = ReportFolder.write(drawn.files(), folder);
        if (root.json()) {
            line.getOut().println(json(drawn, folder));
        }
        Written.tell(written, err);
        return Exit.OK.code();
    }

    private static String json(LiquorPlots.Drawn drawn, Path folder) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "plots",
                drawn.plots().stream()
                        .map(plot -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("title", plot.title());
                            entry.put("svg", folder.resolve(plot.name() + ".svg").toString());
                            entry.put("csv", folder.resolve(plot.name() + ".csv").toString());
                            return entry;
                        })
                        .toList());
        document.put("warnings", drawn.warnings());
        return JsonWriter.write(document);
    }
}

package org.diaspore.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.app.plot.Plot;
import org.diaspore.app.plot.RefineryPlots;
import org.diaspore.chemistry.InputException;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.Result;
import org.diaspore.study.RouteComparison;
import org.diaspore.study.Sheet;

/// The folder of `--out DIR`: the page, JSON, CSV and drawings of one result or comparison.
public final class ReportFolder {
    private ReportFolder() {}

    /// Writes `report.html`, `result.json`, the CSV files, one SVG for each part of the plant and
    /// for each plot of its trains.
    ///
    /// @return the files written
    /// @throws InputException where the folder cannot be written
    public static List<Path> write(Result result, Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("report.html", HtmlReport.of(result));
        files.put("result.json", JsonReport.of(result));
        files.putAll(CsvReport.of(result));
        Outcome outcome = result.outcome();
        for (FlowDiagram.Part part : FlowDiagram.of(outcome)) {
            String name = part.group().replaceAll("[^A-Za-z0-9-]", "-");
            files.put("flow-" + name + ".svg", FlowDiagram.alone(part));
        }
        for (Plot plot : RefineryPlots.of(result)) {
            files.put(plot.name() + ".svg", plot.svg());
            files.put(plot.name() + ".csv", plot.csv());
        }
        return write(files, folder);
    }

    /// Writes `comparison.html`, `comparison.json` and `comparison.csv`.
    ///
    /// @return the files written
    /// @throws InputException where the folder cannot be written
    public static List<Path> write(RouteComparison comparison, Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("comparison.html", ComparisonPage.of(comparison));
        files.put("comparison.json", ComparisonReport.json(comparison));
        files.put("comparison.csv", ComparisonReport.csv(comparison));
        return write(files, folder);
    }

    /// Writes the sheets of a study as `NAME.md` and `NAME.json`.
    ///
    /// @return the files written
    /// @throws InputException where the folder cannot be written
    public static List<Path> write(List<Sheet> sheets, String name, Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(name + ".md", SheetReport.markdown(sheets));
        files.put(name + ".json", SheetReport.json(sheets));
        return write(files, folder);
    }

    /// Makes the folder before anything is computed or printed.
    ///
    /// @throws InputException where it cannot be made or written to
    public static void prepare(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refused(folder, "a file of that name is there");
        }
        try {
            Files.createDirectories(folder);
            // Permissions alone do not tell: a disk may be mounted read-only.
            Files.delete(Files.createTempFile(folder, "diaspore", ".tmp"));
        } catch (IOException e) {
            throw refused(folder, "cannot be written");
        }
    }

    private static InputException refused(Path folder, String why) {
        return new InputException(
                "--out",
                folder + " (" + why + ")",
                "a folder that can be written",
                "Try: another folder, such as out.");
    }

    /// Writes files by name.
    ///
    /// @return the files written
    /// @throws InputException where the folder cannot be written
    public static List<Path> write(Map<String, String> files, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.writeString(path, file.getValue());
                written.add(path);
            }
        } catch (IOException e) {
            throw refused(folder, String.valueOf(e.getMessage()));
        }
        return written;
    }
}

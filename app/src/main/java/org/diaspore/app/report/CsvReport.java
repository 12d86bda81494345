package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.app.text.CsvTable;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Crossing;
import org.diaspore.plant.Figure;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Setting;

/// A result as tables for a spreadsheet (RFC 4180, UTF-8, point as decimal sign).
public final class CsvReport {
    private static final double KG_PER_H = 3600;

    private CsvReport() {}

    /// File name to content: figures, equipment, streams, ledger, settings; of a run that did not
    /// converge no figures and no equipment.
    public static Map<String, String> of(Result result) {
        Map<String, String> files = new LinkedHashMap<>();
        if (result.converged()) {
            files.put("figures.csv", figures(result));
            files.put("equipment.csv", EquipmentTable.csv(result));
        }
        files.put("streams.csv", streams(result));
        files.put("ledger.csv", ledger(result));
        files.put("settings.csv", settings(result));
        return files;
    }

    private static String figures(Result result) {
        CsvTable table = new CsvTable("figure", "value", "unit", "meaning", "how", "rests_on");
        for (Figure figure : result.figures().values()) {
            table.row(
                    figure.name(),
                    Digits.exact(figure.value()),
                    figure.unit(),
                    FigureMeaning.of(figure.name()),
                    figure.how(),
                    String.join(" ", figure.rests()));
        }
        return table.toString();
    }

    /// One line a stream: state, mass by substance (kg/h, only substances that flow somewhere), and
    /// by oxide (kg/h).
    private static String streams(Result result) {
        List<Integer> flowing = flowing(result);
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                "stream",
                                "from",
                                "group",
                                "kind",
                                "t_per_h",
                                "solids_t_per_h",
                                "temperature_degC",
                                "pressure_bar"));
        for (Component component : Component.values()) {
            heads.add(component.label() + "_total_kg_per_h");
        }
        flowing.forEach(i -> heads.add(Substances.get(i).name() + "_kg_per_h"));
        CsvTable table = new CsvTable(heads.toArray(String[]::new));
        for (Node node : result.outcome().flowsheet().nodes()) {
            for (String name : node.outletStreams()) {
                Stream stream = result.outcome().stream(name);
                StreamReading reading = new StreamReading(stream);
                List<String> cells =
                        new ArrayList<>(
                                List.of(
                                        name,
                                        node.name(),
                                        node.group(),
                                        reading.kind().word(),
                                        Digits.exact(reading.tPerH()),
                                        Digits.exact(reading.solidsTPerH()),
                                        Digits.converted(reading.celsius()),
                                        Digits.converted(reading.bar())));
                for (Component component : Component.values()) {
                    cells.add(Digits.exact(1000 * component.tPerH(stream)));
                }
                flowing.forEach(i -> cells.add(Digits.exact(stream.massKgPerS(i) * KG_PER_H)));
                table.row(cells.toArray(String[]::new));
            }
        }
        return table.toString();
    }

    private static List<Integer> flowing(Result result) {
        List<Integer> flowing = new ArrayList<>();
        for (int i = 0; i < Substances.count(); i++) {
            int substance = i;
            if (result.outcome().streams().values().stream()
                    .anyMatch(stream -> stream.amount(substance) != 0)) {
                flowing.add(i);
            }
        }
        return flowing;
    }

    private static String ledger(Result result) {
        List<String> heads =
                new ArrayList<>(
                        List.of("direction", "name", "group", "t_per_h", "temperature_degC"));
        for (Component component : Component.values()) {
            heads.add(component.label() + "_t_per_h");
        }
        CsvTable table = new CsvTable(heads.toArray(String[]::new));
        for (Crossing crossing : result.crossings()) {
            StreamReading reading = new StreamReading(crossing.stream());
            List<String> cells =
                    new ArrayList<>(
                            List.of(
                                    crossing.inward() ? "in" : "out",
                                    crossing.name(),
                                    crossing.group(),
                                    Digits.exact(reading.tPerH()),
                                    Digits.converted(reading.celsius())));
            for (Component component : Component.values()) {
                cells.add(Digits.exact(component.tPerH(crossing.stream())));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.toString();
    }

    private static String settings(Result result) {
        CsvTable table =
                new CsvTable(
                        "setting",
                        "value",
                        "unit",
                        "origin",
                        "default",
                        "lower",
                        "upper",
                        "p10",
                        "p90",
                        "kind",
                        "grade",
                        "source",
                        "citation",
                        "meaning");
        for (Setting setting : result.settings()) {
            String unit = setting.unit();
            boolean changed = result.plantCase().settings().isChanged(setting.key());
            double value = result.plantCase().settings().si(setting.key());
            table.row(
                    setting.key(),
                    Digits.converted(Units.fromSi(value, unit)),
                    unit,
                    changed ? "case" : "default",
                    Digits.converted(Units.fromSi(setting.value(), unit)),
                    Digits.converted(Units.fromSi(setting.lower(), unit)),
                    Digits.converted(Units.fromSi(setting.upper(), unit)),
                    Digits.converted(Units.fromSi(setting.p10(), unit)),
                    Digits.converted(Units.fromSi(setting.p90(), unit)),
                    setting.kind().name().toLowerCase(java.util.Locale.ROOT),
                    setting.grade().word(),
                    setting.source(),
                    Explanation.citation(setting.source()),
                    setting.meaning());
        }
        return table.toString();
    }
}

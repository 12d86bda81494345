package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.app.text.CsvTable;
import org.diaspore.plant.Result;
import org.diaspore.plant.equipment.Equipment;
import org.diaspore.plant.equipment.EquipmentList;

/// The equipment list of a result as page, file and JSON.
final class EquipmentTable {
    private EquipmentTable() {}

    /// Adds the section, unless there is no equipment to tell of.
    static void add(Result result, PageFrame page) {
        List<Equipment> lines = EquipmentList.of(result);
        if (lines.isEmpty()) {
            return;
        }
        page.section("equipment", "Equipment");
        page.paragraph(
                "note",
                "Net sizes at the rate of the run, without stand-by. What a size rests on are"
                        + " settings; those that say \"sizes only\" do not move the balance.");
        HtmlTable table =
                new HtmlTable(
                        "sortable",
                        "operation",
                        "item",
                        "#number",
                        "size",
                        "#each",
                        "#all",
                        "unit",
                        "how",
                        "rests on");
        for (Equipment line : lines) {
            Equipment.Size size = line.size();
            table.row(
                    line.node(),
                    line.item(),
                    "" + size.number(),
                    size.measure(),
                    Digits.of(size.each(), 3),
                    size.adds() ? Digits.of(size.all(), 3) : "",
                    size.unit(),
                    line.how(),
                    String.join(" ", line.rests()));
        }
        page.raw(table.toString()).endSection();
    }

    static String csv(Result result) {
        CsvTable table =
                new CsvTable(
                        "operation",
                        "item",
                        "number",
                        "measure",
                        "each",
                        "all",
                        "unit",
                        "how",
                        "rests_on");
        for (Equipment line : EquipmentList.of(result)) {
            Equipment.Size size = line.size();
            table.row(
                    line.node(),
                    line.item(),
                    "" + size.number(),
                    size.measure(),
                    Digits.exact(size.each()),
                    size.adds() ? Digits.exact(size.all()) : "",
                    size.unit(),
                    line.how(),
                    String.join(" ", line.rests()));
        }
        return table.toString();
    }

    /// For the JSON document.
    static List<Object> json(Result result) {
        List<Object> all = new ArrayList<>();
        for (Equipment line : EquipmentList.of(result)) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("operation", line.node());
            one.put("item", line.item());
            one.put("number", line.size().number());
            one.put("measure", line.size().measure());
            one.put("each", line.size().each());
            one.put("unit", line.size().unit());
            one.put("rests_on", line.rests());
            all.add(one);
        }
        return all;
    }
}

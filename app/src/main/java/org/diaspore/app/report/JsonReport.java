package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diaspore.app.text.JsonWriter;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Figure;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Setting;

/// A result as the JSON document of `run --json`.
///
/// Keys: `case`, `plant`, `converged`, `reason` (only where it did not), `figures`, `equipment`,
/// `balances`, `streams`, `warnings`, `loops`, `settings`. A run that did not converge has no
/// figures, so that nobody takes the last trial for a result. A number that is not finite is
/// `null`, with a warning.
public final class JsonReport {
    private final Result result;
    private final List<String> warnings;

    private JsonReport(Result result) {
        this.result = result;
        this.warnings = new ArrayList<>(result.warnings());
    }

    public static String of(Result result) {
        return JsonWriter.write(document(result));
    }

    /// The document before it is written.
    public static Map<String, Object> document(Result result) {
        JsonReport report = new JsonReport(result);
        Outcome outcome = result.outcome();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("case", result.plantCase().name());
        document.put("plant", result.plantCase().plant().id());
        document.put("converged", result.converged());
        if (!result.converged()) {
            document.put("reason", result.reason());
        }
        document.put("figures", result.converged() ? report.figures() : Map.of());
        document.put("equipment", EquipmentTable.json(result));
        document.put("balances", report.balances(outcome));
        document.put("streams", report.streams(outcome));
        document.put("warnings", report.warnings);
        document.put("loops", outcome.loops().stream().map(report::loop).toList());
        document.put("settings", report.settings());
        return document;
    }

    private Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Figure figure : result.figures().values()) {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put("value", number(figure.name(), figure.value()));
            pair.put("unit", figure.unit());
            all.put(figure.name(), pair);
        }
        return all;
    }

    private Map<String, Object> balances(Outcome outcome) {
        Map<String, Object> elements = new LinkedHashMap<>();
        for (ElementLine line : ElementLine.of(result)) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("in_kg_per_s", number(line.element() + " in", line.inKgPerS()));
            one.put("out_kg_per_s", number(line.element() + " out", line.outKgPerS()));
            one.put("closure", number(line.element() + " closure", line.closure()));
            elements.put(line.element(), one);
        }
        Map<String, Object> energy = new LinkedHashMap<>();
        energy.put("closure", number("energy closure", outcome.balance().energyClosure()));
        EnergyLedger.of(result)
                .forEach(line -> energy.put(line.key(), number(line.name(), line.watts())));
        Map<String, Object> balances = new LinkedHashMap<>();
        balances.put(
                "element_closure_max",
                number("element closure", outcome.balance().elementClosure()));
        balances.put("worst_element", outcome.balance().worstElement().name());
        balances.put("elements", elements);
        balances.put("energy", energy);
        return balances;
    }

    private Map<String, Object> streams(Outcome outcome) {
        Map<String, Object> streams = new LinkedHashMap<>();
        for (Node node : outcome.flowsheet().nodes()) {
            for (String name : node.outletStreams()) {
                streams.put(name, stream(name, node.name(), outcome.stream(name)));
            }
        }
        return streams;
    }

    private Map<String, Object> stream(String name, String from, Stream stream) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("from", from);
        line.put("temperature_K", number(name + " temperature", stream.temperatureK()));
        line.put("pressure_Pa", number(name + " pressure", stream.pressurePa()));
        line.put("mass_kg_per_s", number(name + " mass", stream.massKgPerS()));
        Map<String, Object> amounts = new LinkedHashMap<>();
        for (int i = 0; i < Substances.count(); i++) {
            if (stream.amount(i) != 0) {
                String substance = Substances.get(i).name();
                amounts.put(substance, number(name + " " + substance, stream.amount(i)));
            }
        }
        line.put("amounts_mol_per_s", amounts);
        return line;
    }

    private Map<String, Object> loop(LoopReport loop) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("operations", loop.nodes());
        report.put("tears", loop.tears());
        report.put("specs", loop.specs());
        report.put("converged", loop.converged());
        report.put("iterations", loop.iterations());
        report.put("passes", loop.passes());
        report.put("mass_residual", number("mass residual", loop.massResidual()));
        report.put("element_residual", number("element residual", loop.elementResidual()));
        report.put("enthalpy_residual", number("enthalpy residual", loop.enthalpyResidual()));
        report.put("size_residual", number("size residual", loop.sizeResidual()));
        report.put("pinned", loop.pinned());
        report.put(
                "history", loop.history().stream().map(step -> number("residual", step)).toList());
        return report;
    }

    private Map<String, Object> settings() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Setting setting : result.settings()) {
            double si = result.plantCase().settings().si(setting.key());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put(
                    "value", number(setting.key(), Digits.clean(Units.fromSi(si, setting.unit()))));
            line.put("unit", setting.unit());
            boolean changed = result.plantCase().settings().isChanged(setting.key());
            line.put("origin", changed ? "case" : "default");
            line.put("grade", setting.grade().word());
            line.put("source", setting.source());
            all.put(setting.key(), line);
        }
        return all;
    }

    /// The number, or nothing with a warning where JSON has no word for it.
    private Object number(String what, double value) {
        if (Double.isFinite(value)) {
            return value;
        }
        String warning = what + " is not a finite number";
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
        return Optional.empty();
    }
}

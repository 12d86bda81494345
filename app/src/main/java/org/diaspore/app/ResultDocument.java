package org.diaspore.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.LoopReport;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Figure;
import org.diaspore.plant.Result;

/// A result as the JSON document of `run --json`.
///
/// Keys: `case`, `plant`, `converged`, `figures` (name to value and unit), `balances`, `streams`,
/// `warnings`, and `reason` where the plant did not converge. Such a run has no figures, so that
/// nobody takes the last trial for a result.
final class ResultDocument {
    private static final double T_PER_H = 3.6; // per kg/s

    private ResultDocument() {}

    static Map<String, Object> of(Result result) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("case", result.plantCase().name());
        document.put("plant", result.plantCase().plant().id());
        document.put("converged", result.converged());
        if (!result.converged()) {
            document.put("reason", result.outcome().complaint());
        }
        document.put("figures", result.converged() ? figures(result.figures()) : Map.of());
        document.put("balances", balances(result.outcome()));
        document.put("streams", streams(result.outcome()));
        document.put("warnings", result.warnings());
        return document;
    }

    /// Figures by name; one that is not a finite number (a ratio to nothing) is left out.
    static Map<String, Object> figures(Map<String, Figure> figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        figures.forEach(
                (name, figure) -> {
                    if (Double.isFinite(figure.value())) {
                        all.put(name, value(figure.value(), figure.unit()));
                    }
                });
        return all;
    }

    static Map<String, Object> value(double value, String unit) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("value", value);
        pair.put("unit", unit);
        return pair;
    }

    private static Map<String, Object> balances(Outcome outcome) {
        Map<String, Object> balances = new LinkedHashMap<>();
        put(balances, "element_closure_max", outcome.balance().elementClosure());
        balances.put("worst_element", outcome.balance().worstElement().name());
        put(balances, "energy_closure", outcome.balance().energyClosure());
        balances.put("loops", outcome.loops().stream().map(ResultDocument::loop).toList());
        return balances;
    }

    private static Map<String, Object> loop(LoopReport loop) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("tears", loop.tears());
        report.put("specs", loop.specs());
        report.put("converged", loop.converged());
        report.put("iterations", loop.iterations());
        put(report, "mass_residual", loop.massResidual());
        put(report, "element_residual", loop.elementResidual());
        put(report, "enthalpy_residual", loop.enthalpyResidual());
        return report;
    }

    private static Map<String, Object> streams(Outcome outcome) {
        Map<String, Object> streams = new LinkedHashMap<>();
        for (var node : outcome.flowsheet().nodes()) {
            for (String name : node.outletStreams()) {
                streams.put(name, stream(node.name(), outcome.stream(name)));
            }
        }
        return streams;
    }

    private static Map<String, Object> stream(String from, Stream stream) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("from", from);
        put(line, "mass_t_per_h", stream.massKgPerS() * T_PER_H);
        put(line, "solids_t_per_h", stream.massKgPerS(Phase.SOLID) * T_PER_H);
        put(line, "temperature_degC", stream.temperatureK() - 273.15);
        Map<String, Object> substances = new LinkedHashMap<>();
        for (int i = 0; i < Substances.count(); i++) {
            if (stream.amount(i) != 0) {
                put(substances, Substances.get(i).name(), stream.massKgPerS(i) * T_PER_H);
            }
        }
        line.put("substances_t_per_h", substances);
        return line;
    }

    /// A last state that ran away may hold numbers JSON has no word for; they are left out.
    private static void put(Map<String, Object> map, String key, double value) {
        if (Double.isFinite(value)) {
            map.put(key, value);
        }
    }
}

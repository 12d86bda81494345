package org.diaspore.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.plant.Figure;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;

/// A plant solved with the clock running: the middle has no clock.
final class TimedRun {
    private TimedRun() {}

    /// The result with the figure `solve.seconds` added.
    static Result of(PlantCase plantCase) {
        long start = System.nanoTime();
        Result result = PlantRun.run(plantCase);
        double seconds = (System.nanoTime() - start) * 1e-9;
        Map<String, Figure> figures = new LinkedHashMap<>(result.figures());
        figures.put(
                "solve.seconds",
                new Figure(
                        "solve.seconds",
                        seconds,
                        "s",
                        "wall time from the drawing of the flowsheet to its figures, in this run;"
                                + " the first of a process, before the compiler warmed up",
                        List.of()));
        return new Result(result.plantCase(), result.outcome(), figures, result.warnings());
    }
}

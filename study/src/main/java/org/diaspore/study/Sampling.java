package org.diaspore.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;

/// Plants of one case run over draws of its priors, the same draw for every plant.
///
/// Draws run on all cores; each has its own place and starts from the plant before any draw, never
/// from another draw, so that the outcome does not depend on their order.
public final class Sampling {
    private final PlantCase plantCase;
    private final Map<Plant, Result> undrawn;
    private final int count;

    /// @param undrawn the case run in each plant without any draw
    public Sampling(PlantCase plantCase, Map<Plant, Result> undrawn, int count) {
        this.plantCase = plantCase;
        this.undrawn = new LinkedHashMap<>(undrawn);
        this.count = count;
    }

    /// One draw: the figures of each plant; a plant that did not converge is missing.
    public record Draw(Map<Plant, Map<String, Double>> figures) {}

    /// All draws, in order.
    public record Sampled(List<Draw> draws, int failed) {
        /// Spread of a quantity over the draws that have it.
        public Spread spread(java.util.function.Function<Draw, Double> quantity) {
            return Spread.of(
                    draws.stream()
                            .map(quantity)
                            .filter(Double::isFinite)
                            .mapToDouble(Double::doubleValue)
                            .toArray());
        }

        /// Spread of a figure of a plant.
        public Spread spread(Plant plant, String figure) {
            return spread(draw -> value(draw, plant, figure));
        }

        static double value(Draw draw, Plant plant, String figure) {
            return draw.figures().getOrDefault(plant, Map.of()).getOrDefault(figure, Double.NaN);
        }
    }

    /// @param progress told how many draws are done, from any thread
    public Sampled run(IntConsumer progress) {
        Draws draws = new Draws(plantCase, count);
        java.util.concurrent.atomic.AtomicInteger done =
                new java.util.concurrent.atomic.AtomicInteger();
        Draw[] all = new Draw[count];
        IntStream.range(0, count)
                .parallel()
                .forEach(i -> {
                    all[i] = draw(draws.draw(i));
                    progress.accept(done.incrementAndGet());
                });
        List<Draw> list = new ArrayList<>(List.of(all));
        int failed = (int) list.stream().filter(d -> d.figures().size() < undrawn.size()).count();
        return new Sampled(list, failed);
    }

    private Draw draw(PlantCase drawn) {
        Map<Plant, Map<String, Double>> figures = new LinkedHashMap<>();
        undrawn.forEach((plant, start) -> {
            Result result = PlantRun.runFrom(start, drawn.with(plant));
            if (result.converged()) {
                Map<String, Double> values = new LinkedHashMap<>();
                result.figures().forEach((name, figure) -> values.put(name, figure.value()));
                figures.put(plant, values);
            }
        });
        return new Draw(figures);
    }
}

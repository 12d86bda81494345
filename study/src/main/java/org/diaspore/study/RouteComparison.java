package org.diaspore.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;

/// Routes on the same ore side by side, with the public claims beside the model's own spread.
///
/// @param results each plant at its defaults
/// @param spreads each plant's figures over the draws; empty without sampling
/// @param claims each claim with the model's answer, against every baseline that was run
public record RouteComparison(
        PlantCase plantCase,
        Map<Plant, Result> results,
        Map<Plant, Map<String, Spread>> spreads,
        List<Checked> claims,
        int draws,
        int failedDraws) {

    /// A claim beside the model: value at defaults, and P10, P50, P90 over the priors.
    ///
    /// @param baseline what a change is relative to; the claims do not say
    public record Checked(Claim claim, String baseline, double atDefaults, Spread spread) {
        /// Whether the claimed range meets the model's P10 to P90.
        public boolean overlaps() {
            return claim.low() <= spread.p90() && claim.high() >= spread.p10();
        }
    }

    /// Runs the plants, and with `draws` above 0 samples the priors as well.
    public static RouteComparison of(
            PlantCase plantCase, List<Plant> plants, int draws, IntConsumer progress) {
        Map<Plant, Result> results = new LinkedHashMap<>();
        for (Plant plant : plants) {
            results.put(plant, PlantRun.run(plantCase.with(plant)));
        }
        Sampling.Sampled sampled =
                draws == 0
                        ? new Sampling.Sampled(List.of(), 0)
                        : new Sampling(plantCase, results, draws).run(progress);
        return new RouteComparison(
                plantCase,
                results,
                spreads(results, sampled),
                claims(results, sampled),
                draws,
                sampled.failed());
    }

    private static Map<Plant, Map<String, Spread>> spreads(
            Map<Plant, Result> results, Sampling.Sampled sampled) {
        Map<Plant, Map<String, Spread>> spreads = new LinkedHashMap<>();
        if (sampled.draws().isEmpty()) {
            return spreads;
        }
        results.forEach((plant, result) -> {
            Map<String, Spread> of = new LinkedHashMap<>();
            result.figures().keySet().forEach(name -> of.put(name, sampled.spread(plant, name)));
            spreads.put(plant, of);
        });
        return spreads;
    }

    private static List<Checked> claims(Map<Plant, Result> results, Sampling.Sampled sampled) {
        List<Checked> checked = new ArrayList<>();
        if (!results.containsKey(Plant.UPGRADE_BAYER)) {
            return checked;
        }
        Sampling.Draw defaults = new Sampling.Draw(values(results));
        for (Claim claim : Claim.all()) {
            if (!claim.isChange()) {
                checked.add(check(claim, "", Plant.BAYER, defaults, sampled));
                continue;
            }
            for (Plant baseline : results.keySet()) {
                if (baseline != Plant.UPGRADE_BAYER && baseline.makesAlumina()) {
                    checked.add(check(claim, baseline.id(), baseline, defaults, sampled));
                }
            }
        }
        return checked;
    }

    private static Checked check(
            Claim claim,
            String name,
            Plant baseline,
            Sampling.Draw defaults,
            Sampling.Sampled sampled) {
        return new Checked(
                claim,
                name,
                claim.value(defaults, baseline),
                sampled.spread(draw -> claim.value(draw, baseline)));
    }

    private static Map<Plant, Map<String, Double>> values(Map<Plant, Result> results) {
        Map<Plant, Map<String, Double>> values = new LinkedHashMap<>();
        results.forEach((plant, result) -> {
            Map<String, Double> of = new LinkedHashMap<>();
            result.figures().forEach((name, figure) -> of.put(name, figure.value()));
            values.put(plant, of);
        });
        return values;
    }
}

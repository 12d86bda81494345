package org.diaspore.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.calcination.Calciner;
import org.diaspore.plant.setting.Settings;
import org.diaspore.study.Sheet;

/// Fuel of the circulating fluid bed at Stade before and after its four changes, GJ/t (Perander).
///
/// A second cooling stage is added, so there was one; a third preheating stage, so there were two.
/// How much hydrate goes by is not published: ours is the most, in whole percent, that keeps the
/// loss on ignition below 1.0 % and the stack above 100 degC when all is done. The dryer is asked
/// for half of the moisture. Hydrate of 8 % moisture at 50 degC.
final class CalcinerOfStade implements UnitCase {
    private static final double MOISTURE = 0.08;
    private static final double HYDRATE_K = 323.15;
    private static final double SORBED_CAUSTIC = 0.003; // kg per kg hydrate, 0.4 % Na2O in alumina

    /// A change in the order told.
    private record Change(String name, String key, double value) {}

    private static final List<Change> CHANGES =
            List.of(
                    new Change("second cooling stage", "calcination.bed_cooling_stages", 2),
                    new Change("hydrate bypass of 8 %", "calcination.bypass", 0.08),
                    new Change("hydrate dryer on 50 % of the moisture", "calcination.dryer", 0.5),
                    new Change("third preheating stage", "calcination.bed_preheat_stages", 3));

    private final List<Double> gjPerT = new ArrayList<>();

    CalcinerOfStade() {
        Settings settings =
                Settings.defaults()
                        .with("calcination.kind", 1)
                        .with("calcination.bed_cooling_stages", 1)
                        .with("calcination.bed_preheat_stages", 2);
        gjPerT.add(fuel(settings));
        for (Change change : CHANGES) {
            settings = settings.with(change.key(), change.value());
            gjPerT.add(fuel(settings));
        }
    }

    private static double fuel(Settings settings) {
        double[] amounts = new double[Substances.count()];
        put(amounts, "gibbsite", 1 - MOISTURE);
        put(amounts, "water", MOISTURE);
        put(amounts, "sorbed caustic", SORBED_CAUSTIC);
        Stream hydrate = Stream.of(amounts, HYDRATE_K);
        return 1e-6
                * Calciner.of(settings)
                        .run(Inlets.of(hydrate))
                        .ledger()
                        .reading("fuel_heat_J_per_kg");
    }

    private static void put(double[] amounts, String name, double kgPerS) {
        int substance = Substances.index(name);
        amounts[substance] += kgPerS / Substances.kgPerMol(substance);
    }

    @Override
    public String caseId() {
        return "V10";
    }

    @Override
    public Map<String, Double> figures() {
        return Map.of("calciner.saving", gjPerT.getFirst() - gjPerT.getLast());
    }

    @Override
    public Sheet working() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("before", Units.digits(gjPerT.getFirst(), 4), ""));
        for (int i = 0; i < CHANGES.size(); i++) {
            rows.add(
                    List.of(
                            CHANGES.get(i).name(),
                            Units.digits(gjPerT.get(i + 1), 4),
                            Units.digits(gjPerT.get(i) - gjPerT.get(i + 1), 3)));
        }
        return new Sheet(
                "V10: calciner of Stade, change by change",
                "Published: 3.15 before, 2.7 after all four.",
                List.of("state", "fuel, GJ/t", "saved, GJ/t"),
                rows);
    }
}

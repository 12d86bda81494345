package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Gives the heat of hot calcine to the air that goes to the roaster.
///
/// @param effectiveness share of the heat that could pass in counterflow, 0..1
public record CalcineCooler(double effectiveness) implements Operation {
    public static CalcineCooler of(Settings settings) {
        return new CalcineCooler(settings.si("roast.cooler_effectiveness"));
    }

    @Override
    public List<String> inlets() {
        return List.of("calcine", "air");
    }

    @Override
    public List<String> outlets() {
        return List.of("calcine", "air");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream calcine = inlets.stream(0);
        Stream air = inlets.stream(1);
        double heat = CounterFlow.watts(calcine, air, effectiveness);
        return Work.of(
                Ledger.builder().reading("heat_w", heat).build(),
                CounterFlow.heated(calcine, -heat),
                CounterFlow.heated(air, heat));
    }
}

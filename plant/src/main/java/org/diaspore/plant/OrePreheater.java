package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Dries ore and warms it with roaster gas; dust in the gas passes.
///
/// The moisture goes first, as steam into the gas, as far as the gas has heat for it; the gas then
/// warms the ore in counterflow.
///
/// @param effectiveness share of the heat that could pass in counterflow, 0..1
public record OrePreheater(double effectiveness) implements Operation {
    private static final int WATER = Substances.index("water");
    private static final int STEAM = Substances.index("steam");

    public static OrePreheater of(Settings settings) {
        return new OrePreheater(settings.si("roast.preheat_effectiveness"));
    }

    @Override
    public List<String> inlets() {
        return List.of("ore", "gas");
    }

    @Override
    public List<String> outlets() {
        return List.of("ore", "gas");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream ore = inlets.stream(0);
        Stream gas = inlets.stream(1);
        if (gas.isEmpty() || ore.isEmpty()) {
            return Work.of(ore, gas);
        }
        double drying = driedShare(ore, gas) * ore.amount(WATER);
        double[] left = ore.amounts();
        left[WATER] -= drying;
        double[] wet = gas.amounts();
        wet[STEAM] += drying;
        Stream dried = Stream.of(left, ore.temperatureK(), ore.pressurePa());
        double enthalpy = gas.enthalpyW() + ore.enthalpyW() - dried.enthalpyW();
        Stream steaming = Stream.ofEnthalpy(wet, enthalpy, gas.pressurePa());
        double heat = CounterFlow.watts(steaming, dried, effectiveness);
        Ledger.Builder ledger =
                Ledger.builder()
                        .reading("heat_w", heat)
                        .reading("dried_kg_per_s", drying * Substances.kgPerMol(WATER));
        if (left[WATER] > 0.01 * ore.amount(WATER)) {
            ledger.warning("the gas has too little heat to dry the ore");
        }
        return Work.of(
                ledger.build(),
                CounterFlow.heated(dried, heat),
                CounterFlow.heated(steaming, -heat));
    }

    /// Share of the moisture the gas can turn into steam before it is as cold as the ore.
    private static double driedShare(Stream ore, Stream gas) {
        double moisture = ore.massKgPerS(Phase.LIQUID) / Substances.kgPerMol(WATER);
        if (!(moisture > 0) || !(gas.temperatureK() > ore.temperatureK())) {
            return 0;
        }
        double heat = gas.enthalpyW() - gas.at(ore.temperatureK()).enthalpyW();
        double need =
                moisture
                        * (Substances.get(STEAM).enthalpyJPerMol(ore.temperatureK())
                                - ore.only(Phase.LIQUID).enthalpyW() / moisture);
        return RoastChemistry.lesser(1, heat / need);
    }
}

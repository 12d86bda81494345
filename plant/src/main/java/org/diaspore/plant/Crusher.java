package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Breaks ore to the size it is roasted at; its power by Bond's law.
///
/// @param workIndexJPerKg Bond work index, J/kg
/// @param feed80M size that 80 % of the feed passes, m
/// @param product80M size that 80 % of the product passes, m
public record Crusher(double workIndexJPerKg, double feed80M, double product80M)
        implements Operation {
    public static Crusher of(Settings settings) {
        return new Crusher(
                settings.si("roast.work_index"),
                settings.si("roast.crusher_feed"),
                RoastConditions.of(settings).sizes().p80M());
    }

    @Override
    public List<String> inlets() {
        return List.of("in");
    }

    @Override
    public List<String> outlets() {
        return List.of("out");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double energy = Bond.energyJPerKg(workIndexJPerKg, feed80M, product80M);
        double solids = in.solids().massKgPerS();
        return Work.of(
                Ledger.builder().power(energy * solids).reading("energy_j_per_kg", energy).build(),
                in);
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Outcome;

/// The figures that say how well a solution closes.
final class Closing {
    private Closing() {}

    static void add(Outcome outcome, FigureList figures) {
        figures.add(
                        "balance.element_closure_max",
                        outcome.balance().elementClosure(),
                        "fraction",
                        "worst imbalance of an element ("
                                + outcome.balance().worstElement()
                                + ") over the plant's boundary, by its gross inflow",
                        List.of())
                .add(
                        "balance.energy_closure",
                        outcome.balance().energyClosure(),
                        "fraction",
                        "imbalance of enthalpy over the plant's boundary, by the sum of absolute"
                                + " duties and sensible flows",
                        List.of())
                .add(
                        "solve.iterations",
                        outcome.iterations(),
                        "-",
                        "steps of the accelerator over all loops",
                        List.of());
    }
}

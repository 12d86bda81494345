package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// Reverse flotation drawn before a refinery, at the depth of published yields.
final class FlotationSection {
    private FlotationSection() {}

    /// Adds the bank that turns the stream `ore` into `flotation-concentrate` and
    /// `flotation-tailings`.
    ///
    /// @param guess what that stream holds
    /// @return what the concentrate holds
    static Stream draw(Flowsheet.Builder drawing, String ore, Stream guess, Settings settings) {
        FlotationBank bank = FlotationBank.of(settings);
        drawing.group("flotation")
                .node(
                        "flotation-bank",
                        bank,
                        List.of(ore),
                        List.of("flotation-concentrate", "flotation-tailings"));
        return bank.run(Inlets.of(guess)).outlets().get(0);
    }
}

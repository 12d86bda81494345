package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Condensate of hotter slurry heaters boils at the pressure of the next flash tank and its steam
/// joins that tank's vapour, so that condensate leaves the train at the temperature of the last.
///
/// Adiabatic; condensate that comes no hotter than it boils passes, but for a trace of steam that
/// throttling it from a higher pressure raises.
public record CondensatePot() implements Operation {
    /// Rounding where condensate comes no hotter than it boils, K.
    private static final double CORNER_K = 0.01;

    @Override
    public List<String> inlets() {
        return List.of("condensate", "vapour");
    }

    @Override
    public List<String> outlets() {
        return List.of("vapour", "condensate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream hot = inlets.stream(0);
        Stream vapour = inlets.stream(1);
        if (hot.isEmpty()) {
            return Work.of(vapour, hot);
        }
        double pressurePa = vapour.pressurePa();
        double inK = hot.temperatureK();
        double boilingK = Vapour.condensingK(pressurePa);
        double outK = inK - Rounded.positive(inK - boilingK, CORNER_K);
        double[] amounts = hot.amounts();
        double steamJ = Vapour.jPerMol(Vapour.STEAM, outK, pressurePa);
        double steam = Vapour.leaving(amounts, hot.enthalpyW(), outK, pressurePa, steamJ);
        double[] together = vapour.amounts();
        together[Vapour.STEAM] += steam;
        Ledger ledger =
                Ledger.builder()
                        .reading("steam_kg_per_s", steam * Vapour.WATER_KG_PER_MOL)
                        .reading("condensate_K", outK)
                        .build();
        return Work.of(
                ledger,
                Stream.ofEnthalpy(together, vapour.enthalpyW() + steam * steamJ, pressurePa),
                Stream.of(amounts, outK, pressurePa));
    }
}

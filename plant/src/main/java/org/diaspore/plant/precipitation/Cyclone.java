package org.diaspore.plant.precipitation;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Hydrocyclones that class hydrate by size: coarse to the underflow, fine to the overflow.
///
/// Tromp curve `E(x) = w + (1 - w) (1 - 2^-(x/d50c)^m)` with the share w of the liquor in the
/// underflow, which carries fines along; d50c is the cut corrected for it (Plitt's form).
///
/// @param name for warnings
/// @param cutM d50c
/// @param sharpness m
/// @param waterSplit w
/// @param powerJPerM3 pumping
public record Cyclone(
        String name, double cutM, double sharpness, double waterSplit, double powerJPerM3)
        implements Operation {

    /// Reads `precipitation.<duty>_cut`, `_sharpness` and `_water_split`; the duty is `product` or
    /// `coarse-seed` (`coarse_seed` in keys).
    public static Cyclone of(Settings settings, String duty) {
        String part = "precipitation." + duty.replace('-', '_');
        return new Cyclone(
                duty + " cyclones",
                settings.si(part + "_cut"),
                settings.si(part + "_sharpness"),
                settings.si(part + "_water_split"),
                settings.si("precipitation.cyclone_power"));
    }

    /// Share of a size that goes to the underflow.
    public double toUnderflow(double sizeM) {
        double reach = Math.pow(sizeM / cutM, sharpness);
        return waterSplit - (1 - waterSplit) * Math.expm1(-Math.log(2) * reach);
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("underflow", "overflow");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        if (slurry.isEmpty()) {
            return Work.of(slurry, slurry);
        }
        SizeGrid grid = HydrateSlurry.grid(slurry);
        double[] share = new double[grid.classes()];
        for (int i = 0; i < share.length; i++) {
            share[i] = toUnderflow(grid.middleM(i));
        }
        Classified parts = Classified.of(slurry, share, waterSplit);
        double volume =
                Math.max(0, Liquor.of(slurry.amounts()).volumeM3PerS())
                        + Math.max(0, slurry.amount(HydrateSlurry.GIBBSITE))
                                * HydrateSlurry.M3_PER_MOL;
        Ledger.Builder ledger =
                Ledger.builder()
                        .power(powerJPerM3 * volume)
                        .reading("feed_m3_per_s", volume)
                        .reading("underflow_kg_per_s", kgPerS(parts.below()))
                        .reading("overflow_kg_per_s", kgPerS(parts.over()));
        SizeDistribution.of(parts.below().sizes()).report(ledger);
        return Work.of(ledger.build(), parts.below(), parts.over());
    }

    private static double kgPerS(Stream stream) {
        return stream.massKgPerS(HydrateSlurry.GIBBSITE);
    }
}

package org.diaspore.plant.precipitation;

import java.util.List;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Cools slurry between two tanks against cooling water, and says what surface that takes.
///
/// Counter-current, `area = duty / (U mean temperature difference)`. The slurry comes no closer to
/// the water's inlet than the approach.
///
/// @param coolingK wanted cooling of the slurry
/// @param waterK cooling water as it comes
/// @param waterRiseK its warming
/// @param coefficientWPerM2K heat transfer U
/// @param approachK closest to the water
public record InterstageCooler(
        double coolingK,
        double waterK,
        double waterRiseK,
        double coefficientWPerM2K,
        double approachK)
        implements Operation {
    // Water between 20 and 40 degC (IAPWS-IF97, rounded).
    private static final double WATER_J_PER_KG_K = 4180;
    private static final double ROUNDING_K = 0.1;

    public static InterstageCooler of(Settings settings) {
        return new InterstageCooler(
                settings.si("precipitation.interstage_cooling"),
                settings.si("precipitation.cooling_water_temperature"),
                settings.si("precipitation.cooling_water_rise"),
                settings.si("precipitation.cooler_coefficient"),
                settings.si("precipitation.cooler_approach"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        if (in.isEmpty()) {
            return Work.of(in);
        }
        double room = in.temperatureK() - waterK - approachK;
        double drop = coolingK > 0 ? Math.max(0, Rounded.lesser(coolingK, room, ROUNDING_K)) : 0;
        Stream out = in.at(in.temperatureK() - drop);
        double duty = out.enthalpyW() - in.enthalpyW();
        double hot = in.temperatureK() - waterK - waterRiseK;
        double cold = out.temperatureK() - waterK;
        double mean = meanDifference(Math.max(1, hot), Math.max(1, cold));
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.COOLING, "interstage cooling", duty)
                        .taken(
                                "slurry between precipitators",
                                out.temperatureK(),
                                in.temperatureK(),
                                duty)
                        .reading("temperature_K", out.temperatureK())
                        .reading("cooling_K", drop)
                        .reading("heat_transfer_W_per_m2_K", coefficientWPerM2K)
                        .reading("area_m2", -duty / (coefficientWPerM2K * mean))
                        .reading("water_kg_per_s", -duty / (WATER_J_PER_KG_K * waterRiseK));
        if (coolingK > room) {
            ledger.warning(
                    "interstage cooler: the slurry is too near the cooling water; lower"
                            + " precipitation.interstage_cooling");
        }
        return Work.of(ledger.build(), out);
    }

    /// Logarithmic mean.
    private static double meanDifference(double a, double b) {
        double log = Math.log(a / b);
        return Math.abs(log) < 1e-6 ? 0.5 * (a + b) : (a - b) / log;
    }
}

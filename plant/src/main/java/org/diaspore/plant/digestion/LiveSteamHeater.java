package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Brings slurry to digestion temperature with live steam, behind a wall or blown in.
///
/// Steam behind a wall is a duty; steam blown in is a supply that dilutes the liquor. Slurry that
/// comes hotter stays as it is.
///
/// @param temperatureK of digestion
/// @param pressurePa of digestion
/// @param injected whether steam is blown in
/// @param steamPa pressure of the saturated steam that is blown in
public record LiveSteamHeater(
        double temperatureK, double pressurePa, boolean injected, double steamPa)
        implements Operation {
    /// Rounding where slurry comes in as hot as it is asked for, K.
    private static final double CORNER_K = 0.01;

    public static LiveSteamHeater of(Settings settings) {
        return new LiveSteamHeater(
                settings.si("digestion.temperature"),
                settings.si("digestion.pressure"),
                settings.si("digestion.steam_injection") > 0.5,
                settings.si("digestion.steam_pressure"));
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
        double hotK = Rounded.greater(temperatureK, in.temperatureK(), CORNER_K);
        Ledger.Builder ledger = Ledger.builder();
        double[] amounts = in.amounts();
        double steam = 0;
        if (injected) {
            double steamK = Vapour.condensingK(steamPa);
            double steamJ = Vapour.jPerMol(Vapour.STEAM, steamK, steamPa);
            steam = -Vapour.leaving(amounts, in.enthalpyW(), hotK, pressurePa, steamJ);
            ledger.supply("live steam", Vapour.of(Vapour.STEAM, steam, steamK, steamPa));
        }
        Stream out = Stream.of(amounts, hotK, pressurePa);
        double heat = out.enthalpyW() - in.enthalpyW();
        if (!injected) {
            ledger.duty(Duty.Kind.STEAM, "live steam to slurry", heat)
                    .taken("slurry to digestion", in.temperatureK(), hotK, heat);
        }
        ledger.reading("heating_W", heat)
                .reading("from_K", in.temperatureK())
                .reading("injected_steam_kg_per_s", steam * Vapour.WATER_KG_PER_MOL);
        warn(ledger);
        return Work.of(ledger.build(), out);
    }

    private void warn(Ledger.Builder ledger) {
        double condensingK = Steam97.saturationTemperatureK(steamPa);
        if (condensingK < temperatureK) {
            ledger.warning(
                    "live steam condenses at %.0f degC, below digestion at %.0f degC; raise"
                                    .formatted(condensingK - 273.15, temperatureK - 273.15)
                            + " digestion.steam_pressure");
        }
        if (injected && steamPa < pressurePa) {
            ledger.warning(
                    "live steam of %.1f MPa cannot enter slurry at %.1f MPa; raise"
                                    .formatted(steamPa * 1e-6, pressurePa * 1e-6)
                            + " digestion.steam_pressure or lower digestion.pressure");
        }
    }
}

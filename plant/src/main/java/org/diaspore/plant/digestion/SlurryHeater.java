package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Heats slurry behind a wall with the vapour of one flash tank; all of the vapour condenses at the
/// saturation temperature of its pressure.
///
/// The slurry comes no nearer to that temperature than the approach; heat beyond is rejected. Pumps
/// bring slurry to digester pressure in the first heater it meets. The surface follows from the
/// coefficient of transfer and the logarithmic mean difference; it is a reading.
///
/// @param stage of the flash tank that sends the vapour; 1 is the hottest
/// @param approachK least condensing temperature less that of the slurry that leaves
/// @param transferWPerM2K clean coefficient of heat transfer
/// @param fouling share of it that scale leaves, 0 to 1
/// @param pressurePa that the slurry is pumped to
/// @param pumpEfficiency hydraulic over electric power
public record SlurryHeater(
        int stage,
        double approachK,
        double transferWPerM2K,
        double fouling,
        double pressurePa,
        double pumpEfficiency)
        implements Operation {
    // Of the duty that the approach lets in; a surplus below this is the rounding of the corner.
    private static final double MUCH_REJECTED = 0.1;

    public static SlurryHeater of(Settings settings, int stage, int stages) {
        if (!(stage >= 1 && stage <= stages)) {
            throw new IllegalArgumentException("heater " + stage + " of " + stages);
        }
        return new SlurryHeater(
                stage,
                settings.si("digestion.heater_approach"),
                settings.si("digestion.heater_transfer"),
                settings.si("digestion.heater_fouling"),
                settings.si("digestion.pressure"),
                settings.si("digestion.pump_efficiency"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "vapour");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry", "condensate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream cold = inlets.stream(0);
        Stream vapour = inlets.stream(1);
        double condensingK = Vapour.condensingK(vapour.pressurePa());
        double[] condensed = vapour.amounts();
        condensed[Vapour.WATER] += condensed[Vapour.STEAM];
        condensed[Vapour.STEAM] = 0;
        Stream condensate = Stream.of(condensed, condensingK, vapour.pressurePa());
        double offered = vapour.enthalpyW() - condensate.enthalpyW();
        Stream pumped = cold.atPressure(pressurePa);
        double most = pumped.at(condensingK - approachK).enthalpyW() - cold.enthalpyW();
        double taken = Rounded.limited(offered, most);
        double hot = cold.enthalpyW() + taken;
        Stream slurry = cold.isEmpty() ? cold : Stream.ofEnthalpy(cold.amounts(), hot, pressurePa);
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.COOLING, "flash vapour not taken", taken - offered)
                        .taken(
                                "slurry to digestion",
                                cold.temperatureK(),
                                slurry.temperatureK(),
                                taken)
                        .power(pumpW(cold));
        tellVapour(ledger, vapour, condensingK, offered);
        report(ledger, cold.temperatureK(), slurry.temperatureK(), condensingK, taken, offered);
        return Work.of(ledger.build(), slurry, condensate);
    }

    /// Vapour of the flash tank: its superheat, then what condenses.
    private static void tellVapour(
            Ledger.Builder ledger, Stream vapour, double condensingK, double offered) {
        double superheat =
                vapour.isEmpty() ? 0 : vapour.enthalpyW() - vapour.at(condensingK).enthalpyW();
        ledger.taken("superheat of flash vapour", vapour.temperatureK(), condensingK, -superheat)
                .taken("flash vapour", condensingK, condensingK, superheat - offered);
    }

    private double pumpW(Stream cold) {
        double rise = Rounded.positive(pressurePa - cold.pressurePa(), 1);
        double volume = Math.max(0, Liquor.of(cold.amounts()).volumeM3PerS());
        return rise > 10 ? volume * rise / pumpEfficiency : 0;
    }

    private void report(
            Ledger.Builder ledger,
            double inK,
            double outK,
            double condensingK,
            double taken,
            double offered) {
        double transfer = transferWPerM2K * fouling;
        double mean = meanDifferenceK(condensingK - inK, condensingK - outK);
        ledger.reading("heat_W", taken)
                .reading("slurry_out_K", outK)
                .reading("condensing_K", condensingK)
                .reading("approach_K", condensingK - outK)
                .reading("mean_difference_K", mean)
                .reading("area_m2", taken > 0 && mean > 0 ? taken / (transfer * mean) : 0)
                .reading("rejected_W", offered - taken);
        if (offered - taken > MUCH_REJECTED * Math.abs(taken)) {
            ledger.warning(
                    "slurry heater %d: %.1f MW of flash vapour finds no room, slurry is %.1f K below"
                                    .formatted(stage, (offered - taken) * 1e-6, condensingK - outK)
                            + " the condensing temperature; lower digestion.heater_approach, or feed"
                            + " colder slurry, or raise digestion.flash_stages");
        }
    }

    /// Logarithmic mean of the differences at both ends, K; 0 where there is none.
    static double meanDifferenceK(double oneK, double otherK) {
        if (!(oneK > 0 && otherK > 0)) {
            return 0;
        }
        double ratio = otherK / oneK - 1;
        return Math.abs(ratio) < 1e-6 ? oneK * (1 + 0.5 * ratio) : oneK * ratio / Math.log1p(ratio);
    }
}

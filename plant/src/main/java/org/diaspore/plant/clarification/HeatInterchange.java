package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Heat interchange between pregnant and spent liquor in stages, and the cooler that brings the hot
/// side to its temperature.
///
/// In each stage hot and cold leave an approach apart, in counterflow from stage to stage, as in
/// flash stages or in a row of exchangers: of the span `Thot - Tcold - approach` the hot side gives
/// up 1 - 1/(1 + R + ... + R^n), R the heat capacity flow of cold by hot. Many stages are plates in
/// pure counterflow. No stage crosses. What interchange does not reach, cooling water takes.
///
/// @param stages one or more; 0 is no interchange
/// @param approachK hot less cold where both leave a stage
/// @param targetK hot side after the cooler
/// @param transferWPerM2K heat transfer coefficient
/// @param lossFraction heat lost from the hot side, of what it passes on
/// @param powerJPerKg pumps, per hot liquor
public record HeatInterchange(
        int stages,
        double approachK,
        double targetK,
        double transferWPerM2K,
        double lossFraction,
        double powerJPerKg)
        implements Operation {

    /// Span below which interchange fades out, K.
    private static final double FADING_K = 0.1;

    /// Rounding of the corner where the hot side comes colder than wanted, K.
    private static final double CORNER_K = 0.05;

    /// Less span than this in a step of enthalpy is no span, K.
    private static final double LEAST_K = 1e-3;

    public static HeatInterchange of(Settings settings) {
        return new HeatInterchange(
                (int) Math.rint(settings.si("clarification.interchange_stages")),
                settings.si("clarification.interchange_approach"),
                settings.si("clarification.interchange_temperature"),
                settings.si("clarification.interchange_transfer"),
                settings.si("clarification.interchange_heat_loss"),
                settings.si("clarification.interchange_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("hot", "cold");
    }

    @Override
    public List<String> outlets() {
        return List.of("hot", "cold");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream hot = inlets.stream(0);
        Stream cold = inlets.stream(1);
        double hotK = hot.temperatureK();
        double span = hotK - cold.temperatureK() - approachK;
        double used = span > 0 ? -span * Math.expm1(-span / FADING_K) : 0;
        double endK = Rounded.lesser(targetK, hotK, CORNER_K);
        double toGive = Math.max(0, hot.enthalpyW() - hot.at(endK).enthalpyW());
        double hotFlow = capacity(hot, hotK, hotK - Math.max(span, LEAST_K));
        double coldFlow =
                capacity(cold, cold.temperatureK() + Math.max(span, LEAST_K), cold.temperatureK());
        // the hot side cools by what it loses too
        double ratio = hotFlow > 0 ? coldFlow * (1 + lossFraction) / hotFlow : 0;
        double most = stages > 0 ? coldFlow * used * pickUp(ratio) : 0;
        double passed = Rounded.limited(toGive / (1 + lossFraction), most);
        double loss = lossFraction * passed;
        double cooling = passed + loss - toGive;
        Stream hotOut = hot.isEmpty() ? hot : hot.at(endK);
        Stream coldOut = heated(cold, passed);
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.COOLING, "cooler of pregnant liquor", cooling)
                        .duty(Duty.Kind.LOSS, "heat interchange", -loss)
                        .taken("pregnant liquor", endK, hotK, loss - toGive)
                        .taken("spent liquor", cold.temperatureK(), coldOut.temperatureK(), passed)
                        .power(Math.max(0, hot.massKgPerS()) * powerJPerKg)
                        .reading("interchanged_W", passed)
                        .reading("cooling_W", -cooling)
                        .reading("hot_after_interchange_K", afterK(hot, passed + loss, hotFlow))
                        .reading("cold_out_K", coldOut.temperatureK())
                        .reading("capacity_ratio", ratio)
                        .reading(
                                "area_m2",
                                area(coldFlow, ratio, most > 0 ? passed / most : 0, used));
        if (!hot.isEmpty() && !cold.isEmpty()) {
            warn(ledger, hotK, span);
        }
        return Work.of(ledger.build(), hotOut, coldOut);
    }

    private void warn(Ledger.Builder ledger, double hotK, double span) {
        if (hotK < targetK) {
            ledger.warning(
                    "heat interchange: pregnant liquor comes colder than it should leave; lower"
                            + " clarification.interchange_temperature");
        }
        if (stages > 0 && span <= 0) {
            ledger.warning(
                    "heat interchange: the cold side comes within the approach of the hot one,"
                            + " nothing is interchanged; lower clarification.interchange_approach"
                            + " or bring colder spent liquor");
        }
    }

    private static Stream heated(Stream cold, double watts) {
        return cold.isEmpty() || watts == 0
                ? cold
                : Stream.ofEnthalpy(cold.amounts(), cold.enthalpyW() + watts, cold.pressurePa())
                        .withSizes(cold.sizes());
    }

    /// Mean heat capacity flow between two temperatures, W/K.
    private static double capacity(Stream stream, double upperK, double lowerK) {
        return stream.isEmpty()
                ? 0
                : Math.max(
                        0,
                        (stream.at(upperK).enthalpyW() - stream.at(lowerK).enthalpyW())
                                / (upperK - lowerK));
    }

    /// Share of the span that the cold side gains: S(n-1)/S(n), S(n) = 1 + R + ... + R^n.
    private double pickUp(double ratio) {
        double left = 1;
        double before = 1;
        for (int stage = 0; stage < stages; stage++) {
            before = left;
            left = left / (left + ratio);
        }
        return 1 / (before + ratio);
    }

    private static double afterK(Stream hot, double given, double hotFlow) {
        return hotFlow > 0 ? hot.temperatureK() - given / hotFlow : hot.temperatureK();
    }

    /// Surface of all stages, m2: in each, hot liquor at its end against cold that comes up to the
    /// approach, `U A = C ln(1 + rise / approach)`.
    private double area(double coldFlow, double ratio, double share, double span) {
        double left = 1;
        for (int stage = 0; stage < stages; stage++) {
            left = left / (left + ratio);
        }
        double rise = share * span * left;
        double sum = 0;
        for (int stage = 0; stage < stages; stage++) {
            sum += Math.log1p(rise / approachK);
            rise *= ratio;
        }
        return coldFlow * sum / transferWPerM2K;
    }
}

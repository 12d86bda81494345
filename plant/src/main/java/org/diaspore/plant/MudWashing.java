package org.diaspore.plant;

import org.diaspore.plant.setting.Settings;

/// Counter-current washers of a mud, each with the same underflow.
///
/// @param washers stages after the settler
/// @param underflowSolidsFraction solids in every underflow
/// @param washKgPerKg wash water per dry mud
/// @param washK temperature of the wash water
/// @param mixingFraction share of the wash that mixes in a washer, the rest passes it by
record MudWashing(
        int washers,
        double underflowSolidsFraction,
        double washKgPerKg,
        double washK,
        double mixingFraction) {

    static MudWashing of(Settings settings) {
        return new MudWashing(
                (int) Math.rint(settings.si("refinery.washers")),
                settings.si("refinery.underflow_solids"),
                settings.si("refinery.wash_ratio") * 1000, // m3/kg to kg/kg
                settings.si("refinery.wash_temperature"),
                settings.si("refinery.mixing_efficiency"));
    }

    /// Share of the settler underflow's solute that the last underflow still holds.
    ///
    /// Back from the last washer: underflow of strength u and overflow o leave, underflow of
    /// strength u' and fresh overflow o' come, U u' + E W o' = (U + E W) u and o = E u + (1 - E)
    /// o'. With all the wash mixing (E = 1) this is (R - 1) / (R^(n+1) - 1), R = W / U.
    double soluteLeft(double underflow, double wash) {
        double mixing = mixingFraction * wash / underflow;
        double strength = 1;
        double overflow = 0;
        for (int washer = 0; washer < washers; washer++) {
            double before = strength * (1 + mixing) - mixing * overflow;
            overflow = mixingFraction * strength + (1 - mixingFraction) * overflow;
            strength = before;
        }
        return 1 / strength;
    }
}

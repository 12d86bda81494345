package org.diaspore.plant.energy;

import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Steam97;

/// Back-pressure turbine: expands boiler steam to the pressure a process takes it at.
///
/// @param isentropicEfficiency enthalpy drop over that of the expansion at constant entropy
/// @param generatorEfficiency electricity over shaft work
public record Turbine(double isentropicEfficiency, double generatorEfficiency) {
    private static final double ENTROPY_TOLERANCE = 1e-9; // J/(kg K)

    public Turbine {
        if (!(isentropicEfficiency > 0 && isentropicEfficiency <= 1)
                || !(generatorEfficiency > 0 && generatorEfficiency <= 1)) {
            throw new InputException(
                    "turbine",
                    isentropicEfficiency + " and " + generatorEfficiency,
                    "efficiencies above 0, to 1",
                    "Try: power.turbine_efficiency 80 %, power.generator_efficiency 97 %.");
        }
    }

    /// Enthalpy of the steam that leaves, J/kg, after expansion from a state to a pressure, Pa.
    ///
    /// Source of properties: IAPWS-IF97; the exhaust may be wet.
    public double exhaustJPerKg(Steam97.State inlet, double pressurePa) {
        double ideal = isentropicJPerKg(inlet.entropyJPerKgK(), pressurePa);
        return inlet.enthalpyJPerKg() - isentropicEfficiency * (inlet.enthalpyJPerKg() - ideal);
    }

    /// Enthalpy, J/kg, of steam or wet steam of an entropy, J/(kg K), at a pressure, Pa.
    static double isentropicJPerKg(double entropy, double pressurePa) {
        double boilingK = Steam97.saturationTemperatureK(pressurePa);
        Steam97.State vapour = Steam97.vapour(boilingK, pressurePa);
        if (entropy <= vapour.entropyJPerKgK()) {
            Steam97.State liquid = Steam97.liquid(boilingK, pressurePa);
            double dry =
                    (entropy - liquid.entropyJPerKgK())
                            / (vapour.entropyJPerKgK() - liquid.entropyJPerKgK());
            return liquid.enthalpyJPerKg()
                    + dry * (vapour.enthalpyJPerKg() - liquid.enthalpyJPerKg());
        }
        double lowK = boilingK;
        double highK = Steam97.HIGHEST_VAPOUR_K;
        double atK = boilingK;
        Steam97.State state = vapour;
        for (int step = 0; step < 60; step++) {
            double off = entropy - state.entropyJPerKgK();
            if (Math.abs(off) < ENTROPY_TOLERANCE) {
                break;
            }
            lowK = off > 0 ? atK : lowK;
            highK = off > 0 ? highK : atK;
            // ds/dT at constant pressure is cp/T.
            double newton = atK + off * atK / state.heatCapacityJPerKgK();
            atK = newton > lowK && newton < highK ? newton : 0.5 * (lowK + highK);
            state = Steam97.vapour(atK, pressurePa);
        }
        return state.enthalpyJPerKg();
    }
}

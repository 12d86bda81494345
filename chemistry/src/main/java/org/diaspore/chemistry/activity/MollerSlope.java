package org.diaspore.chemistry.activity;

/// Debye-Hückel slope A_phi of water at saturation, (kg/mol)^0.5; 0 to 250 degC.
///
/// Source: N. Møller, Geochim. Cosmochim. Acta 52 (1988) 821; the one Pitzer sets for high
/// temperature are fitted with. {@link SolventWater} gives the slope at any pressure.
final class MollerSlope {
    private MollerSlope() {}

    static double at(double temperatureK) {
        double t = temperatureK;
        return 0.336901532
                - 6.3210043e-4 * t
                + 9.14252359 / t
                - 1.35143986e-2 * Math.log(t)
                + 2.26089488e-3 / (t - 263)
                + 1.92118597e-6 * t * t
                + 45.2586464 / (680 - t);
    }

    /// dA_phi/dT, 1/K.
    static double slope(double temperatureK) {
        double t = temperatureK;
        return -6.3210043e-4
                - 9.14252359 / (t * t)
                - 1.35143986e-2 / t
                - 2.26089488e-3 / ((t - 263) * (t - 263))
                + 2 * 1.92118597e-6 * t
                + 45.2586464 / ((680 - t) * (680 - t));
    }
}

package org.diaspore.plant.calcination;

import org.diaspore.plant.setting.Settings;

/// How transition alumina ages at its hottest: corundum, surface and loss on ignition by
/// temperature and hold.
///
/// A hold at any temperature counts as `n` holds of 20 min at 950 degC, n = hold / 20 min *
/// exp(-E/R (1/T - 1/T0)); corundum = 1 - exp(-k n^m), surface = (1 - corundum) S0 n^-p, loss = L0
/// n^-q. Priors that put fluid-bed, sandy kiln and floury kiln products of practice on one curve;
/// not a mechanism. Range: 850 to 1300 degC.
///
/// @param activationJPerMol of the hold
/// @param alpha corundum after the reference hold, fraction
/// @param alphaExponent m
/// @param surfaceM2PerG S0, of what is not corundum
/// @param surfaceExponent p
/// @param loss L0, mass fraction of the product
/// @param lossExponent q
record Ageing(
        double activationJPerMol,
        double alpha,
        double alphaExponent,
        double surfaceM2PerG,
        double surfaceExponent,
        double loss,
        double lossExponent) {
    private static final double GAS_CONSTANT = 8.314462618; // J/(mol K), CODATA 2018
    private static final double REFERENCE_K = 1223.15;
    private static final double REFERENCE_S = 1200;

    /// Loss on ignition of hydrate, the most there can be: 3 H2O in 2 Al(OH)3.
    private static final double MOST_LOSS = 0.346;

    static Ageing of(Settings settings) {
        return new Ageing(
                settings.si("calcination.activation_energy"),
                settings.si("calcination.alpha_at_reference"),
                settings.si("calcination.alpha_exponent"),
                settings.si("calcination.surface_at_reference") * 1e-3, // m2/kg
                settings.si("calcination.surface_exponent"),
                settings.si("calcination.loss_at_reference"),
                settings.si("calcination.loss_exponent"));
    }

    /// Product after a hold.
    ///
    /// @param surfaceM2PerG BET
    /// @param lossFraction water in the product, kg/kg
    record Product(double alphaFraction, double surfaceM2PerG, double lossFraction) {
        /// This product with a share of another, as mixed.
        Product with(double share, Product other) {
            double rest = 1 - share;
            return new Product(
                    rest * alphaFraction + share * other.alphaFraction,
                    rest * surfaceM2PerG + share * other.surfaceM2PerG,
                    rest * lossFraction + share * other.lossFraction);
        }
    }

    Product after(double holdS, double temperatureK) {
        double holds =
                holdS
                        / REFERENCE_S
                        * Math.exp(
                                activationJPerMol
                                        / GAS_CONSTANT
                                        * (1 / REFERENCE_K - 1 / temperatureK));
        double rate = -Math.log1p(-alpha);
        double corundum = -Math.expm1(-rate * Math.pow(holds, alphaExponent));
        double surface = (1 - corundum) * surfaceM2PerG * Math.pow(holds, -surfaceExponent);
        double left = loss * Math.pow(holds, -lossExponent);
        return new Product(corundum, surface, left / (1 + left / MOST_LOSS));
    }
}

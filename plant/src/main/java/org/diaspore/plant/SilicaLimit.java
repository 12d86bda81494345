package org.diaspore.plant;

import org.diaspore.plant.setting.Settings;

/// Silica that a caustic liquor holds over calcium silicate hydrate: equilibrium data, moved by a
/// declared offset to what was measured.
///
/// Two sides that disagree: 7 g/L were measured to fall to 1 g/L at 100 g/L Na2O, equilibrium data
/// keep nearly all of it. Side 0 takes the first by the offset, side 1 the second without, between
/// them part of the offset counts.
///
/// @param measuredOffset log10 units per silicon on the constants of the calcium silicates
/// @param equilibriumSide 0 measured to 1 equilibrium
record SilicaLimit(double measuredOffset, double equilibriumSide) {
    static SilicaLimit of(Settings settings) {
        return new SilicaLimit(
                settings.si("lime.silica_log_k_offset"), settings.si("lime.equilibrium_side"));
    }

    /// @param causticMolPerKg free caustic with that bound to silica, per kg of water
    SilicaCurve over(double causticMolPerKg, double temperatureK) {
        return CalciumSilicateSolubility.curve(
                temperatureK, causticMolPerKg, measuredOffset * (1 - equilibriumSide));
    }

    SilicaLimit measured() {
        return new SilicaLimit(measuredOffset, 0);
    }

    SilicaLimit equilibrium() {
        return new SilicaLimit(measuredOffset, 1);
    }
}

package org.diaspore.plant;

/// Silica that a caustic liquor holds over calcium silicate hydrate: equilibrium data, moved by a
/// declared offset to what was measured.
///
/// Two sides that disagree: 7 g/L were measured to fall to 1 g/L at 100 g/L Na2O, equilibrium data
/// keep all of it. Side 0 takes the first by the offset, side 1 the second without, between them
/// part of the offset counts.
///
/// @param offset log10 units per silicon on the constants of the calcium silicates; 0 is the data
record SilicaLimit(double offset) {
    static final SilicaLimit EQUILIBRIUM = new SilicaLimit(0);

    static SilicaLimit of(Settings settings) {
        return new SilicaLimit(
                settings.si("lime.silica_log_k_offset")
                        * (1 - settings.si("lime.equilibrium_side")));
    }

    /// @param causticMolPerKg free caustic with that bound to silica, per kg of water
    SilicaCurve over(double causticMolPerKg, double temperatureK) {
        return CalciumSilicateSolubility.curve(temperatureK, causticMolPerKg, offset);
    }
}

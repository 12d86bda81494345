package org.diaspore.plant.evaporation;

import org.diaspore.plant.setting.Settings;

/// How much carbonate and sulphate a strong caustic liquor holds over its salts, kg/m3 (g/L) at 25
/// degC.
///
/// limit = limit at 350 g/L * exp(-fall * (C - 350)), C caustic as Na2CO3. Measured in caustic
/// solutions: carbonate over its monohydrate at 70 to 90 degC and 320 to 600 g/L within 15 %;
/// temperature and alumina change it little (the system at 120 degC). Sulphate together with
/// carbonate, over burkeite, at 90 degC and 140 to 360 g/L within 6 %. Outside, both are carried
/// on.
///
/// @param carbonate Na2CO3 at 350 g/L
/// @param carbonateFall per g/L
/// @param sulfate Na2SO4 at 350 g/L
/// @param sulfateFall per g/L
record SaltLimits(double carbonate, double carbonateFall, double sulfate, double sulfateFall) {
    private static final double REFERENCE_G_PER_L = 350;

    static SaltLimits of(Settings settings) {
        return new SaltLimits(
                settings.si("evaporation.carbonate_limit"),
                settings.si("evaporation.carbonate_limit_fall"),
                settings.si("evaporation.sulfate_limit"),
                settings.si("evaporation.sulfate_limit_fall"));
    }

    double carbonateGPerL(double causticGPerL) {
        return carbonate * Math.exp(-carbonateFall * (causticGPerL - REFERENCE_G_PER_L));
    }

    double sulfateGPerL(double causticGPerL) {
        return sulfate * Math.exp(-sulfateFall * (causticGPerL - REFERENCE_G_PER_L));
    }
}

package org.diaspore.plant.calcination;

import org.diaspore.plant.setting.Settings;

/// The stages of a calciner, as its heat balances see them.
///
/// @param preheatStages stages in which furnace gas heats hydrate, the first dries it
/// @param coolingStages stages in which the combustion air cools alumina
/// @param furnaceK hottest gas and solids
/// @param holdS of the solids there
/// @param approachK solids below the gas that leaves a preheating stage, above the air that leaves
///   a cooling stage
/// @param excessAirFraction air beyond complete combustion
/// @param heatLossJPerKg shell and leaks per alumina, taken from the furnace
/// @param bypassFraction of the dried hydrate, past the furnace into the hot alumina
/// @param bypassHoldS time that the bypass has in the hot alumina
/// @param dryerFraction of the moisture, to the dryer that the cooler heats
/// @param dryerGradeK alumina gives the dryer its heat above this
/// @param halfK a preheating stage this hot takes half of the hydrate's water
/// @param widthK rise by which what is left of it falls about e-fold
/// @param productK alumina out of the water cooler
/// @param airK air and fuel
record Cascade(
        int preheatStages,
        int coolingStages,
        double furnaceK,
        double holdS,
        double approachK,
        double excessAirFraction,
        double heatLossJPerKg,
        double bypassFraction,
        double bypassHoldS,
        double dryerFraction,
        double dryerGradeK,
        double halfK,
        double widthK,
        double productK,
        double airK) {

    static Cascade of(Kind kind, Settings settings) {
        Kind.Keys keys = kind.keys();
        return new Cascade(
                (int) Math.round(settings.si(keys.preheatStages())),
                (int) Math.round(settings.si(keys.coolingStages())),
                settings.si(keys.temperature()),
                settings.si(keys.hold()),
                settings.si(keys.approach()),
                settings.si(keys.excessAir()),
                settings.si(keys.heatLoss()),
                settings.si("calcination.bypass"),
                settings.si("calcination.bypass_hold"),
                settings.si("calcination.dryer"),
                settings.si("calcination.dryer_grade"),
                settings.si("calcination.dehydration_temperature"),
                settings.si("calcination.dehydration_width"),
                settings.si("calcination.product_temperature"),
                settings.si("calcination.air_temperature"));
    }

    /// Share of a hydrate's water that a stage takes at the temperature of its solids.
    double dehydration(double solidsK) {
        return 1 / (1 + Math.exp(-(solidsK - halfK) / widthK));
    }
}

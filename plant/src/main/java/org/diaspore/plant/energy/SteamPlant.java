package org.diaspore.plant.energy;

import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Steam97;
import org.diaspore.plant.setting.Settings;

/// Power house: boilers, back-pressure turbines, two levels of process steam, condensate and feed
/// water.
///
/// ```
/// fuel -> boiler -> turbine -> high level -> digestion ------ condensate -> flash -> low level
///           ^          +-----> low level --> evaporation ... condensate --+
///           +-- feed pump <-- deaerator <------ make-up, condensate <-----+
/// ```
///
/// Steam goes to its users saturated, cooled by feed water where the turbine leaves it hotter. Hot
/// condensate of the high level flashes to low-level steam before it returns. All steam for a level
/// that does not pass the turbine is let down by a valve. Steam: {@link Steam97}.
///
/// @param live steam from the boiler
/// @param boilerEfficiency heat given to water over lower heating value of fuel
/// @param turbineShare share of the steam that passes the turbine
/// @param ownUseJPerKg power of fans and pumps beside the feed pump, per steam raised
public record SteamPlant(
        Live live,
        double boilerEfficiency,
        Turbine turbine,
        double turbineShare,
        Levels levels,
        Water water,
        double ownUseJPerKg) {

    /// Steam as the boiler makes it.
    public record Live(double pressurePa, double temperatureK) {}

    /// Pressures of process steam, Pa; levels of one pressure are allowed.
    public record Levels(double highPa, double lowPa) {}

    /// @param returnedFraction condensate that comes back, of the process steam
    /// @param returnedK its temperature at the deaerator
    /// @param makeUpK temperature of treated fresh water
    /// @param deaeratorK feed water after the deaerator, boiling
    /// @param blowDownFraction boiler water drawn off, of the feed
    /// @param flashes whether high-level condensate is flashed to low-level steam
    public record Water(
            double returnedFraction,
            double returnedK,
            double makeUpK,
            double deaeratorK,
            double blowDownFraction,
            boolean flashes) {}

    private static final double PUMP_EFFICIENCY = 0.75; // boiler feed pump, general practice

    public SteamPlant {
        double highest = Steam97.saturationPressurePa(Steam97.HIGHEST_LIQUID_K);
        if (!(live.pressurePa <= highest) || !(live.pressurePa > levels.highPa)) {
            throw new InputException(
                    "power.boiler_pressure",
                    live.pressurePa / 1e6 + " MPa",
                    "above the high level's " + levels.highPa / 1e6 + " MPa, to 16.5 MPa",
                    "Try: raise power.boiler_pressure or lower power.high_pressure.");
        }
        if (!(levels.lowPa <= levels.highPa)) {
            throw new InputException(
                    "power.low_pressure",
                    levels.lowPa / 1e6 + " MPa",
                    "no more than the high level's " + levels.highPa / 1e6 + " MPa",
                    "Try: lower power.low_pressure.");
        }
        if (!(live.temperatureK > Steam97.saturationTemperatureK(live.pressurePa))) {
            throw new InputException(
                    "power.boiler_temperature",
                    live.temperatureK + " K",
                    "above boiling, " + Steam97.saturationTemperatureK(live.pressurePa) + " K",
                    "Try: superheat the steam; raise power.boiler_temperature.");
        }
        if (!(Steam97.saturationTemperatureK(levels.lowPa) > water.deaeratorK)
                || !(water.returnedK <= water.deaeratorK)
                || !(water.makeUpK <= water.deaeratorK)) {
            throw new InputException(
                    "power.deaerator_temperature",
                    water.deaeratorK + " K",
                    "below the low level's "
                            + Steam97.saturationTemperatureK(levels.lowPa)
                            + " K, and no colder than condensate and make-up",
                    "Try: 105 degC, and condensate returned colder than that.");
        }
    }

    public static SteamPlant of(Settings settings) {
        return new SteamPlant(
                new Live(
                        settings.si("power.boiler_pressure"),
                        settings.si("power.boiler_temperature")),
                settings.si("site.boiler_efficiency"),
                new Turbine(
                        settings.si("power.turbine_efficiency"),
                        settings.si("power.generator_efficiency")),
                settings.si("power.turbine_share"),
                new Levels(settings.si("power.high_pressure"), settings.si("power.low_pressure")),
                new Water(
                        settings.si("power.condensate_return"),
                        settings.si("power.condensate_temperature"),
                        settings.si("power.make_up_temperature"),
                        settings.si("power.deaerator_temperature"),
                        settings.si("power.blow_down"),
                        settings.si("power.condensate_flash") > 0.5),
                settings.si("power.own_use"));
    }

    /// Raises the steam for a demand, with a power need to be met, W.
    public SteamBalance run(SteamDemand demand, double powerNeedW) {
        Steam97.State boiler = Steam97.vapour(live.temperatureK, live.pressurePa);
        double feed = boiling(Steam97.saturationPressurePa(water.deaeratorK)).enthalpyJPerKg();
        Level high = level(boiler, levels.highPa, feed);
        Level low = level(boiler, levels.lowPa, feed);

        double highKgPerS = demand.highW() / high.heatJPerKg();
        Flash flash = flash(highKgPerS, high, low, demand.lowW());
        double lowKgPerS = (demand.lowW() - flash.usedW) / low.heatJPerKg();
        double returned = water.returnedFraction * (highKgPerS + lowKgPerS) - flash.ventedKgPerS;

        // The deaerator's own steam from its heat balance; all flows are linear in it.
        double bare = deaeratorShortfallW(0, highKgPerS, lowKgPerS, returned, high, low);
        double perKg = bare - deaeratorShortfallW(1, highKgPerS, lowKgPerS, returned, high, low);
        double deaerator = Math.max(0, bare / perKg);
        Flows flows = flows(deaerator, highKgPerS, lowKgPerS, returned, high, low);

        double pump =
                flows.boilerFeed
                        * feedVolume()
                        * (live.pressurePa - Steam97.saturationPressurePa(water.deaeratorK))
                        / PUMP_EFFICIENCY;
        double blowDownJPerKg = boiling(live.pressurePa).enthalpyJPerKg();
        double toWater =
                flows.live * boiler.enthalpyJPerKg()
                        + flows.blowDown * blowDownJPerKg
                        - flows.boilerFeed * feed
                        - pump;
        double shaft =
                highKgPerS * high.turbineKg * high.workJPerKg
                        + (lowKgPerS + deaerator) * low.turbineKg * low.workJPerKg;
        return new SteamBalance(
                new SteamBalance.Heat(toWater / boilerEfficiency, toWater, demand),
                new SteamBalance.Flows(
                        highKgPerS,
                        lowKgPerS,
                        flash.usedKgPerS,
                        flash.ventedKgPerS,
                        deaerator,
                        returned),
                new SteamBalance.Boiler(flows.live, flows.boilerFeed, flows.blowDown, flows.makeUp),
                new SteamBalance.Power(
                        shaft,
                        shaft * turbine.generatorEfficiency(),
                        pump,
                        ownUseJPerKg * flows.live,
                        powerNeedW));
    }

    /// How steam comes to a level: per kilogram delivered, how much passes the turbine and its work
    /// there, the rest of the kilogram being feed water sprayed in.
    ///
    /// @param deliveredJPerKg enthalpy delivered
    /// @param boilingJPerKg enthalpy of boiling water at the level
    /// @param drawnKg boiler steam per steam delivered
    /// @param turbineKg the part of it that passes the turbine
    /// @param workJPerKg shaft work of a kilogram through the turbine
    private record Level(
            double deliveredJPerKg,
            double boilingJPerKg,
            double drawnKg,
            double turbineKg,
            double workJPerKg) {
        double heatJPerKg() {
            return deliveredJPerKg - boilingJPerKg;
        }
    }

    private Level level(Steam97.State boiler, double pressurePa, double feedJPerKg) {
        double exhaust = turbine.exhaustJPerKg(boiler, pressurePa);
        double mixed = turbineShare * exhaust + (1 - turbineShare) * boiler.enthalpyJPerKg();
        double boilingK = Steam97.saturationTemperatureK(pressurePa);
        double saturated = Steam97.vapour(boilingK, pressurePa).enthalpyJPerKg();
        double delivered = Math.min(mixed, saturated);
        double drawn = (delivered - feedJPerKg) / (mixed - feedJPerKg);
        return new Level(
                delivered,
                boiling(pressurePa).enthalpyJPerKg(),
                drawn,
                drawn * turbineShare,
                boiler.enthalpyJPerKg() - exhaust);
    }

    private record Flash(double usedKgPerS, double ventedKgPerS, double usedW) {}

    private Flash flash(double highKgPerS, Level high, Level low, double lowW) {
        double boilingK = Steam97.saturationTemperatureK(levels.lowPa);
        double latent = Steam97.vaporisationJPerKg(boilingK);
        double made =
                water.flashes
                        ? water.returnedFraction
                                * highKgPerS
                                * (high.boilingJPerKg - low.boilingJPerKg)
                                / latent
                        : 0;
        double used = Math.min(made, lowW / latent);
        return new Flash(used, made - used, used * latent);
    }

    private record Flows(double live, double boilerFeed, double blowDown, double makeUp) {}

    private Flows flows(
            double deaerator,
            double highKgPerS,
            double lowKgPerS,
            double returned,
            Level high,
            Level low) {
        double raised = highKgPerS * high.drawnKg + (lowKgPerS + deaerator) * low.drawnKg;
        double spray = highKgPerS + lowKgPerS + deaerator - raised;
        double boilerFeed = raised / (1 - water.blowDownFraction);
        return new Flows(
                raised, boilerFeed, boilerFeed - raised, boilerFeed + spray - returned - deaerator);
    }

    /// Heat that the deaerator lacks with so much steam of its own, W.
    private double deaeratorShortfallW(
            double deaerator,
            double highKgPerS,
            double lowKgPerS,
            double returned,
            Level high,
            Level low) {
        Flows flows = flows(deaerator, highKgPerS, lowKgPerS, returned, high, low);
        double out = flows.makeUp + returned + deaerator;
        double boilingPa = Steam97.saturationPressurePa(water.deaeratorK);
        return out * boiling(boilingPa).enthalpyJPerKg()
                - flows.makeUp * Steam97.liquid(water.makeUpK, boilingPa).enthalpyJPerKg()
                - returned * Steam97.liquid(water.returnedK, boilingPa).enthalpyJPerKg()
                - deaerator * low.deliveredJPerKg;
    }

    private double feedVolume() {
        return boiling(Steam97.saturationPressurePa(water.deaeratorK)).specificVolumeM3PerKg();
    }

    private static Steam97.State boiling(double pressurePa) {
        return Steam97.liquid(Steam97.saturationTemperatureK(pressurePa), pressurePa);
    }
}

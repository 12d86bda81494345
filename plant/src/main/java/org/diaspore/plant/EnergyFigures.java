package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.energy.Consumer;
import org.diaspore.plant.energy.EnergyUse;
import org.diaspore.plant.energy.PinchReport;
import org.diaspore.plant.energy.Reagents;
import org.diaspore.plant.energy.SteamBalance;
import org.diaspore.plant.energy.SteamPlant;
import org.diaspore.plant.setting.Settings;

/// Energy by consumer, the power house behind it and what pinch analysis says of it, as figures per
/// tonne of calcined alumina.
final class EnergyFigures {
    private static final double GIGA = 1e9;
    private static final double J_PER_KWH = 3.6e6;
    private static final double KG_PER_T = 1000;
    private static final List<String> BOILER = List.of("site.boiler_efficiency");
    private static final List<String> GRID = List.of("power.grid_efficiency");

    private final Outcome outcome;
    private final Settings settings;
    private final FigureList list;
    private final double aluminaKgPerS;

    EnergyFigures(PlantCase plantCase, Outcome outcome, FigureList list) {
        this.outcome = outcome;
        this.settings = plantCase.settings();
        this.list = list;
        this.aluminaKgPerS = SiteStreams.alumina(outcome).solids().massKgPerS();
    }

    void add() {
        Account account =
                Account.of(
                        outcome,
                        outcome.flowsheet().nodes().stream().map(Node::group).distinct().toList());
        EnergyUse use =
                EnergyUse.of(
                        outcome,
                        settings,
                        new Reagents(
                                account.limeKgPerS(),
                                account.causticKgPerS(),
                                account.sodaAshKgPerS()));
        for (Consumer consumer : Consumer.values()) {
            EnergyUse.Heat heat = use.of(consumer);
            if (heat.totalW() != 0) {
                gigajoules(
                        consumer.word(),
                        heat.totalW(),
                        "fuel {} W and fuel of boilers behind steam {} W; part of"
                                + " refinery.energy_use",
                        BOILER,
                        heat.fuelW(),
                        heat.boilerFuelW());
            }
        }
        list.add(
                "refinery.energy.calcination_share",
                use.of(Consumer.CALCINATION).totalW() / use.heatW(),
                "fraction",
                "calcination {} W of {} W",
                List.of(),
                use.of(Consumer.CALCINATION).totalW(),
                use.heatW());
        bought(use);
        rejected(use);
        powerHouse(use);
        pinch();
    }

    private void bought(EnergyUse use) {
        EnergyUse.Bought bought = use.bought();
        gigajoules(
                "power", bought.powerW(), "electricity {} W as such", List.of(), bought.powerW());
        gigajoules(
                "power_as_fuel",
                bought.powerFuelW(),
                "electricity {} W as the fuel of a grid",
                GRID,
                bought.powerW());
        gigajoules(
                "lime_burning",
                bought.limeW(),
                "fuel of lime kilns elsewhere {} W",
                List.of("power.lime_heat"),
                bought.limeW());
        gigajoules(
                "caustic_making",
                bought.causticFuelW() + bought.sodaAshW(),
                "caustic {} W, its power as the fuel of a grid, and soda ash {} W, made elsewhere",
                List.of("power.caustic_power", "power.grid_efficiency", "power.soda_ash_heat"),
                bought.causticFuelW(),
                bought.sodaAshW());
        gigajoules(
                "total",
                use.totalW(),
                "heat of the site {} W, with power as fuel, lime burning and caustic making",
                GRID,
                use.heatW());
    }

    private void rejected(EnergyUse use) {
        EnergyUse.Rejected rejected = use.rejected();
        gigajoules(
                "cooling",
                rejected.coolingW(),
                "heat to cooling water and air {} W; where heat goes, not in energy_use",
                List.of(),
                rejected.coolingW());
        gigajoules(
                "walls",
                rejected.wallsW(),
                "heat from walls, shells and open tanks {} W; where heat goes, not in energy_use",
                List.of(),
                rejected.wallsW());
    }

    private void powerHouse(EnergyUse use) {
        SteamBalance house = SteamPlant.of(settings).run(use.steam(), use.bought().powerW());
        List<String> rests =
                List.of(
                        "power.boiler_pressure",
                        "power.boiler_temperature",
                        "power.high_pressure",
                        "power.low_pressure",
                        "power.turbine_efficiency");
        gigajoules(
                "power_house_fuel",
                house.heat().fuelW(),
                "fuel of boilers {} W that raise the steam and generate power by back pressure",
                rests,
                house.heat().fuelW());
        kilowattHours("cogenerated", house.power().generatedW(), "back-pressure power {} W", rests);
        kilowattHours(
                "power_bought",
                house.power().boughtW(),
                "power of plant and power house less what is cogenerated, {} W; below 0 it is"
                        + " sold",
                rests);
        double steam = house.flows().high() + house.flows().low() + house.flows().flashed();
        list.add(
                "refinery.energy.process_steam",
                steam / aluminaKgPerS,
                "t/t",
                "steam at the high level {}, at the low level {} kg/s over alumina {} kg/s",
                rests,
                house.flows().high(),
                house.flows().low() + house.flows().flashed(),
                aluminaKgPerS);
        list.add(
                "refinery.water.boiler_make_up",
                house.boiler().makeUp() / aluminaKgPerS,
                "t/t",
                "treated water to boilers {} over alumina {} kg/s; beside the ledger of water",
                List.of("power.condensate_return", "power.blow_down"),
                house.boiler().makeUp(),
                aluminaKgPerS);
    }

    /// Only of a solution, and where operations tell what their streams give and take.
    private void pinch() {
        if (!outcome.converged()) {
            return;
        }
        PinchReport pinch = PinchReport.of(outcome, settings.si("power.pinch_approach"));
        if (!pinch.cascade().segments().isEmpty()) {
            List<String> rests = List.of("power.pinch_approach");
            gigajoules(
                    "steam_target",
                    pinch.cascade().hotUtilityW(),
                    "least steam by pinch analysis {} W, pinch at {} K",
                    rests,
                    pinch.cascade().hotUtilityW(),
                    pinch.cascade().pinchK());
            gigajoules(
                    "steam_over_target",
                    pinch.excessW(),
                    "steam of the operations seen {} W less the least",
                    rests,
                    pinch.steamW());
        }
    }

    private void gigajoules(
            String name, double watts, String what, List<String> rests, double... in) {
        list.add(
                "refinery.energy." + name,
                watts / aluminaKgPerS * KG_PER_T / GIGA,
                "GJ/t",
                what,
                rests,
                in);
    }

    private void kilowattHours(String name, double watts, String what, List<String> rests) {
        list.add(
                "refinery.energy." + name,
                watts / aluminaKgPerS * KG_PER_T / J_PER_KWH,
                "kWh/t",
                what,
                rests,
                watts);
    }
}

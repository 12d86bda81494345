package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.energy.Fuel;
import org.diaspore.plant.setting.Settings;

/// The carbon dioxide of a site per tonne of calcined alumina, by where it comes from: fuel, ore,
/// lime, power and caustic.
final class CarbonFigures {
    private static final int CARBON_DIOXIDE = Substances.index("CO2");
    private static final int CALCITE = Substances.index("calcite");
    private static final double CARBON_DIOXIDE_PER_SODA_ASH =
            Substances.get("CO2").kgPerMol() / Substances.get("natrite").kgPerMol();

    private final Settings settings;
    private final Outcome outcome;
    private final FigureList list;
    private final double aluminaKgPerS;

    CarbonFigures(Settings settings, Outcome outcome, FigureList list, double aluminaKgPerS) {
        this.settings = settings;
        this.outcome = outcome;
        this.list = list;
        this.aluminaKgPerS = aluminaKgPerS;
    }

    /// Adds `prefix.co2` and its parts for some groups of nodes.
    void add(String prefix, List<String> groups, Account account) {
        double fuelCarbon = fromFuel(account);
        double limestone = fromLimestone(groups, account);
        double sodaAsh = account.sodaAshKgPerS() * CARBON_DIOXIDE_PER_SODA_ASH;
        double oreCarbon = inGases(groups, account) - limestone - sodaAsh;
        double limeProcess =
                account.limeKgPerS() * settings.si("site.lime_process_co2") + limestone;
        double limeFuel = account.limeKgPerS() * settings.si("site.lime_fuel_co2");
        double power = account.powerW() * settings.si("site.power_co2");
        double caustic =
                account.causticKgPerS() * settings.si("site.caustic_co2")
                        + account.sodaAshKgPerS() * settings.si("site.soda_ash_co2")
                        + sodaAsh;
        double sum = fuelCarbon + oreCarbon + limeProcess + limeFuel + power + caustic;
        line(prefix + ".co2", sum, "sum of its parts", List.of());
        line(
                prefix + ".co2.fuel",
                fuelCarbon,
                "fuel of kilns and boilers",
                List.of("site.coal_co2", "site.gas_co2"));
        line(
                prefix + ".co2.ore",
                oreCarbon,
                "organic matter and carbonates of the ore, less what liquor takes from the air",
                List.of());
        line(
                prefix + ".co2.lime_process",
                limeProcess,
                "limestone burnt for quicklime, and that of sinter kiln and gas cleaning",
                List.of("site.lime_process_co2"));
        line(
                prefix + ".co2.lime_fuel",
                limeFuel,
                "fuel of lime kilns",
                List.of("site.lime_fuel_co2"));
        line(prefix + ".co2.power", power, "grid power", List.of("site.power_co2"));
        line(
                prefix + ".co2.caustic",
                caustic,
                "caustic and soda ash made elsewhere, and what soda ash gives off in the kiln",
                List.of("site.caustic_co2", "site.soda_ash_co2"));
    }

    private void line(String name, double kgPerS, String what, List<String> rests) {
        list.add(
                name,
                kgPerS / aluminaKgPerS,
                "t CO2/t",
                what + ": {} kg CO2/s over alumina {} kg/s",
                rests,
                kgPerS,
                aluminaKgPerS);
    }

    /// Kilns by the fuel they burn, boilers by the fuel of the site.
    private double fromFuel(Account account) {
        double boiler = account.steamW() / settings.si("site.boiler_efficiency");
        double gas = account.naturalGasW() + (Fuel.of(settings) == Fuel.NATURAL_GAS ? boiler : 0);
        double coal = account.fuelW() + boiler - gas;
        return coal * settings.si("site.coal_co2") + gas * settings.si("site.gas_co2");
    }

    /// Carbon dioxide that leaves in gases and does not come from fuel.
    private double inGases(List<String> groups, Account account) {
        double leaving = 0;
        for (Crossing crossing : Crossing.of(outcome)) {
            Stream stream = crossing.stream();
            if (groups.contains(crossing.group())) {
                double carbonDioxide = stream.massKgPerS(CARBON_DIOXIDE);
                leaving += crossing.inward() ? -carbonDioxide : carbonDioxide;
            }
        }
        return leaving - account.fuelCarbonDioxideKgPerS();
    }

    /// Carbon dioxide of the limestone drawn as such, less what leaves unchanged with the gypsum.
    private double fromLimestone(List<String> groups, Account account) {
        double left = 0;
        if (groups.contains("upgrade") && outcome.hasStream("gas-cleaning-solids")) {
            left =
                    outcome.stream("gas-cleaning-solids").massKgPerS(CALCITE)
                            - outcome.stream("dust-free-gas").massKgPerS(CALCITE);
        }
        return (account.limestoneKgPerS() - left) * (1 - RefineryFigures.LIME_PER_LIMESTONE);
    }
}

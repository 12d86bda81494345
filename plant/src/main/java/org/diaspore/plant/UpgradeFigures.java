package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// The key figures of upgrading, per tonne of dry raw ore.
final class UpgradeFigures {
    private static final int WATER = Substances.index("water");
    private static final int ORGANIC = Substances.index("organic matter");
    private static final int SULFUR_DIOXIDE = Substances.index("SO2");

    private static final List<String> ROAST =
            List.of(
                    "roast.temperature",
                    "roast.time",
                    "roast.spinel_silica",
                    "roast.illite_release");
    private static final List<String> LEACH =
            List.of("leach.naoh", "leach.liquid_to_solid", "leach.time", "leach.temperature");

    private final PlantCase plantCase;
    private final Outcome outcome;
    private final FigureList list;

    UpgradeFigures(PlantCase plantCase, Outcome outcome, FigureList list) {
        this.plantCase = plantCase;
        this.outcome = outcome;
        this.list = list;
    }

    void add() {
        Analysis ore = Analysis.ofSolids(outcome.stream("raw-ore"));
        Analysis product = Analysis.ofSolids(outcome.stream("upgraded-bauxite"));
        grades(ore, product);
        reagents(ore.dryKgPerS());
        water(ore.dryKgPerS());
        heat(ore);
    }

    private void grades(Analysis ore, Analysis product) {
        double dry = ore.dryKgPerS();
        list.add(
                "upgrade.alumina_silica_ratio",
                product.aluminaSilicaRatio(),
                "kg/kg",
                "Al2O3 {} kg/s over SiO2 {} kg/s in the solids of upgraded-bauxite; the ore has {}",
                both(),
                product.aluminaKgPerS(),
                product.silicaKgPerS(),
                ore.aluminaSilicaRatio());
        list.add(
                "upgrade.alumina_grade",
                product.aluminaFraction(),
                "fraction",
                "Al2O3 {} over dry solids {} kg/s of upgraded-bauxite",
                both(),
                product.aluminaKgPerS(),
                product.dryKgPerS());
        list.add(
                "upgrade.silica_grade",
                product.silicaFraction(),
                "fraction",
                "SiO2 {} over dry solids {} kg/s of upgraded-bauxite",
                both(),
                product.silicaKgPerS(),
                product.dryKgPerS());
        list.add(
                "upgrade.mass_yield",
                product.dryKgPerS() / dry,
                "t/t",
                "dry solids of upgraded-bauxite {} over dry ore {} kg/s",
                both(),
                product.dryKgPerS(),
                dry);
        list.add(
                "upgrade.silica_removal",
                1 - product.silicaKgPerS() / ore.silicaKgPerS(),
                "fraction",
                "1 - SiO2 in upgraded-bauxite {} over SiO2 in ore {} kg/s",
                both(),
                product.silicaKgPerS(),
                ore.silicaKgPerS());
        list.add(
                "upgrade.alumina_recovery",
                product.aluminaKgPerS() / ore.aluminaKgPerS(),
                "fraction",
                "Al2O3 in upgraded-bauxite {} over Al2O3 in ore {} kg/s",
                both(),
                product.aluminaKgPerS(),
                ore.aluminaKgPerS());
        list.add(
                "upgrade.sulfur_removal",
                removal(product.kgPerS(Element.S), ore.kgPerS(Element.S)),
                "fraction",
                "1 - S in upgraded-bauxite {} over S in ore {} kg/s",
                ROAST,
                product.kgPerS(Element.S),
                ore.kgPerS(Element.S));
        double organicIn = outcome.stream("raw-ore").massKgPerS(ORGANIC);
        double organicOut = outcome.stream("upgraded-bauxite").massKgPerS(ORGANIC);
        list.add(
                "upgrade.organic_carbon_removal",
                removal(organicOut, organicIn),
                "fraction",
                "1 - organic matter in upgraded-bauxite {} over that in ore {} kg/s",
                ROAST,
                organicOut,
                organicIn);
    }

    private void reagents(double dry) {
        Account account = Account.of(outcome, List.of("upgrade"));
        Stream silicate = outcome.stream("calcium-silicate");
        Analysis cake = Analysis.ofSolids(silicate);
        Analysis dried = Analysis.ofDried(silicate);
        list.add(
                "upgrade.caustic_makeup",
                1000 * account.causticKgPerS() / dry,
                "kg NaOH/t ore",
                "fresh NaOH {} over dry ore {} kg/s; it replaces what leaves with both cakes, the"
                        + " sodalite and the purge",
                List.of("leach.naoh", "lime.sorbed_soda"),
                account.causticKgPerS(),
                dry);
        list.add(
                "upgrade.lime_use",
                1000 * account.limeKgPerS() / dry,
                "kg CaO/t ore",
                "CaO in quicklime {} over dry ore {} kg/s",
                List.of("lime.calcium_to_silicon"),
                account.limeKgPerS(),
                dry);
        list.add(
                "upgrade.calcium_silicate_make",
                1000 * cake.dryKgPerS() / dry,
                "kg/t ore",
                "dry solids of calcium-silicate {} over dry ore {} kg/s",
                List.of("lime.calcium_to_silicon"),
                cake.dryKgPerS(),
                dry);
        list.add(
                "upgrade.calcium_silicate_soda",
                dried.sodaFraction(),
                "fraction",
                "Na2O {} over dried cake {} kg/s of calcium-silicate, with what its liquor leaves"
                        + " behind; washed of all liquor it has {}",
                List.of(
                        "lime.sorbed_soda",
                        "silicate.moisture",
                        "silicate.wash_ratio",
                        "silicate.wash_efficiency"),
                dried.sodaKgPerS(),
                dried.dryKgPerS(),
                cake.sodaFraction());
        double wet = silicate.massKgPerS();
        list.add(
                "upgrade.calcium_silicate_moisture",
                wet == 0 ? 0 : 1 - cake.dryKgPerS() / wet,
                "fraction",
                "liquor {} over wet cake {} kg/s of calcium-silicate",
                List.of(),
                wet - cake.dryKgPerS(),
                wet);
    }

    private void water(double dry) {
        Account account = Account.of(outcome, List.of("upgrade"));
        Liquor liquor = Liquor.of(outcome.stream("leach-liquor").amounts());
        list.add(
                "upgrade.liquor_circulation",
                1000 * liquor.volumeM3PerS() / dry,
                "m3/t ore",
                "leach-liquor {} m3/s at 25 degC over dry ore {} kg/s",
                LEACH,
                liquor.volumeM3PerS(),
                dry);
        double wash = washWaterKgPerS();
        double scrubber = scrubberWaterKgPerS();
        list.add(
                "upgrade.wash_water",
                wash / dry,
                "t/t ore",
                "water on both cakes, condensate and fresh, {} over dry ore {} kg/s",
                List.of("bauxite.wash_ratio", "silicate.wash_ratio"),
                wash,
                dry);
        list.add(
                "upgrade.water_use",
                (account.waterKgPerS() - scrubber) / dry,
                "t/t ore",
                "fresh water of the leach loop, that of the caustic solution with it, {} over dry ore"
                        + " {} kg/s; condensate washes first, gas cleaning is not in it",
                List.of("bauxite.wash_ratio", "silicate.wash_ratio"),
                account.waterKgPerS() - scrubber,
                dry);
        list.add(
                "upgrade.scrubber_water",
                scrubber / dry,
                "t/t ore",
                "fresh water of gas cleaning {} over dry ore {} kg/s",
                List.of("roast.scrubber_temperature"),
                scrubber,
                dry);
        double evaporated = outcome.stream("leach-condensate").massKgPerS(WATER);
        list.add(
                "upgrade.evaporation",
                evaporated / dry,
                "t/t ore",
                "leach-condensate {} over dry ore {} kg/s",
                List.of(),
                evaporated,
                dry);
    }

    private double washWaterKgPerS() {
        return outcome.ledger("bauxite-filter").reading("wash_water_kg_per_s")
                + outcome.ledger("silicate-filter").reading("wash_water_kg_per_s");
    }

    private double scrubberWaterKgPerS() {
        return outcome.ledger("gas-cleaner").supplies().stream()
                .mapToDouble(supply -> supply.stream().massKgPerS(WATER))
                .sum();
    }

    private void heat(Analysis ore) {
        double dry = ore.dryKgPerS();
        Account account = Account.of(outcome, List.of("upgrade"));
        double steamHeat = plantCase.settings().si("site.steam_heat");
        list.add(
                "upgrade.roast_heat",
                1e-6 * account.fuelW() / dry,
                "GJ/t ore",
                "lower heating value of the roaster's fuel {} W over dry ore {} kg/s; the ore's own"
                        + " S and C already taken off",
                ROAST,
                account.fuelW(),
                dry);
        list.add(
                "upgrade.steam_use",
                account.steamW() / steamHeat / dry,
                "t/t ore",
                "steam heat {} W at {} J/kg over dry ore {} kg/s",
                List.of("site.steam_heat"),
                account.steamW(),
                steamHeat,
                dry);
        list.add(
                "upgrade.power_use",
                account.powerW() / dry / 3600,
                "kWh/t ore",
                "power {} W over dry ore {} kg/s",
                List.of(),
                account.powerW(),
                dry);
        double sulfurDioxide = outcome.stream("dust-free-gas").massKgPerS(SULFUR_DIOXIDE);
        list.add(
                "upgrade.so2_make",
                1000 * sulfurDioxide / dry,
                "kg/t ore",
                "SO2 in dust-free-gas, before cleaning, {} over dry ore {} kg/s",
                ROAST,
                sulfurDioxide,
                dry);
    }

    private static List<String> both() {
        return java.util.stream.Stream.concat(ROAST.stream(), LEACH.stream()).toList();
    }

    private static double removal(double out, double in) {
        return in == 0 ? 0 : 1 - out / in;
    }
}

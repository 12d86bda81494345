package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.plant.setting.Settings;

/// The key figures of the whole site per tonne of calcined alumina, upgrading included, split into
/// `site.upgrade.*` and `site.bayer.*` of the same names.
final class RefineryFigures {
    static final double LIME_PER_LIMESTONE =
            Substances.get("lime").kgPerMol() / Substances.get("calcite").kgPerMol();
    private static final double NAOH_PER_SODA_ASH =
            2 * Substances.get("NaOH(aq)").kgPerMol() / Substances.get("natrite").kgPerMol();

    private final PlantCase plantCase;
    private final Settings settings;
    private final Outcome outcome;
    private final FigureList list;
    private final Analysis ore;
    private final double aluminaKgPerS;
    private final CarbonFigures carbon;

    RefineryFigures(PlantCase plantCase, Outcome outcome, FigureList list) {
        this.plantCase = plantCase;
        this.settings = plantCase.settings();
        this.outcome = outcome;
        this.list = list;
        this.ore = Analysis.ofSolids(outcome.stream("raw-ore"));
        this.aluminaKgPerS = SiteStreams.alumina(outcome).solids().massKgPerS();
        this.carbon = new CarbonFigures(settings, outcome, list, aluminaKgPerS);
    }

    void add() {
        double yearS = settings.si("site.operating_hours");
        list.add(
                "refinery.alumina_make",
                aluminaKgPerS * yearS / 1000,
                "t/y",
                "calcined alumina {} kg/s over {} s of operation a year",
                List.of("site.operating_hours"),
                aluminaKgPerS,
                yearS);
        list.add(
                "refinery.ore_use",
                ore.dryKgPerS() / aluminaKgPerS,
                "t/t",
                "dry ore {} over alumina {} kg/s",
                List.of(),
                ore.dryKgPerS(),
                aluminaKgPerS);
        double made = Analysis.ofSolids(SiteStreams.alumina(outcome)).aluminaKgPerS();
        list.add(
                "refinery.alumina_recovery",
                made / ore.aluminaKgPerS(),
                "fraction",
                "Al2O3 in alumina {} over Al2O3 in ore {} kg/s",
                List.of(),
                made,
                ore.aluminaKgPerS());
        List<String> groups =
                outcome.flowsheet().nodes().stream().map(Node::group).distinct().toList();
        split("refinery", groups);
        residueRatios();
        if (plantCase.plant() == Plant.UPGRADE_BAYER) {
            split("site.upgrade", List.of("upgrade"));
            split("site.bayer", List.of("bayer"));
        }
        if (outcome.hasStream("pregnant-liquor")) {
            liquorYield();
            interstageCooling();
        }
    }

    /// What coolers between precipitators take; the cost of their gain in yield.
    private void interstageCooling() {
        double watts = 0;
        int coolers = 0;
        for (Node node : outcome.flowsheet().nodes()) {
            if (node.name().startsWith("interstage-cooler")) {
                watts += outcome.ledger(node.name()).heatW(Duty.Kind.COOLING);
                coolers++;
            }
        }
        list.add(
                "refinery.interstage_cooling",
                1e-6 * Math.abs(watts) / aluminaKgPerS,
                "GJ/t",
                "heat {} W that {} coolers between precipitators take over alumina {} kg/s",
                List.of("precipitation.interstage_coolers", "precipitation.interstage_cooling"),
                Math.abs(watts),
                coolers,
                aluminaKgPerS);
    }

    private void liquorYield() {
        double made = Analysis.ofSolids(outcome.stream("hydrate")).aluminaKgPerS();
        double volume = Liquor.of(outcome.stream("pregnant-liquor").amounts()).volumeM3PerS();
        list.add(
                "refinery.yield",
                made / volume,
                "kg Al2O3/m3",
                "Al2O3 in hydrate {} kg/s over liquor to precipitation {} m3/s",
                List.of("precipitation.seed_charge", "precipitation.growth_time"),
                made,
                volume);
    }

    /// What the solids of the residue hold, by which a digestion is judged: the liquor that clings
    /// to them is not counted.
    private void residueRatios() {
        Analysis residue = Analysis.ofSolids(outcome.stream(SiteStreams.residue(outcome)));
        list.add(
                "refinery.residue_alumina_silica",
                residue.aluminaSilicaRatio(),
                "kg/kg",
                "Al2O3 {} over SiO2 {} kg/s in the dry solids of the residue",
                List.of(),
                residue.aluminaKgPerS(),
                residue.silicaKgPerS());
        list.add(
                "refinery.residue_soda_silica",
                residue.sodaKgPerS() / residue.silicaKgPerS(),
                "kg/kg",
                "Na2O {} over SiO2 {} kg/s in the dry solids of the residue, liquor not counted",
                List.of(),
                residue.sodaKgPerS(),
                residue.silicaKgPerS());
    }

    private void split(String prefix, List<String> groups) {
        Account account = Account.of(outcome, groups);
        boolean sinters = groups.contains("sinter");
        double kilnLime = sinters ? account.limestoneKgPerS() * LIME_PER_LIMESTONE : 0;
        reagents(prefix, account, kilnLime);
        residues(prefix, groups);
        purged(prefix, groups);
        energy(prefix, account);
        carbon.add(prefix, groups, account);
    }

    private void reagents(String prefix, Account account, double kilnLime) {
        list.add(
                prefix + ".caustic_use",
                1000 * caustic(account) / aluminaKgPerS,
                "kg NaOH/t",
                "fresh NaOH {} and soda ash {} as NaOH over alumina {} kg/s",
                List.of(),
                account.causticKgPerS(),
                account.sodaAshKgPerS() * NAOH_PER_SODA_ASH,
                aluminaKgPerS);
        list.add(
                prefix + ".lime_use",
                1000 * (account.limeKgPerS() + kilnLime) / aluminaKgPerS,
                "kg CaO/t",
                "CaO in quicklime {} and in limestone of the sinter kiln {} over alumina {} kg/s",
                List.of(),
                account.limeKgPerS(),
                kilnLime,
                aluminaKgPerS);
    }

    private static double caustic(Account account) {
        return account.causticKgPerS() + account.sodaAshKgPerS() * NAOH_PER_SODA_ASH;
    }

    private void residues(String prefix, List<String> groups) {
        double residue =
                groups.contains("upgrade") && groups.size() == 1
                        ? 0
                        : solids(SiteStreams.residue(outcome));
        list.add(
                prefix + ".residue_make",
                residue / aluminaKgPerS,
                "t/t",
                "dry residue {} over alumina {} kg/s",
                List.of(),
                residue,
                aluminaKgPerS);
        double all = residue;
        List<String> counted = new ArrayList<>();
        if (groups.contains("upgrade")) {
            for (String stream : List.of("calcium-silicate", "gas-cleaning-solids")) {
                all += solids(stream);
                counted.add(stream);
            }
        }
        if (groups.contains("flotation")) {
            all += solids("flotation-tailings");
            counted.add("flotation-tailings");
        }
        list.add(
                prefix + ".solids_make",
                all / aluminaKgPerS,
                "t/t",
                "dry solids to be placed {} over alumina {} kg/s; with " + counted,
                List.of(),
                all,
                aluminaKgPerS);
    }

    /// Salts and causticising cake that purges carry out: small beside the residue, told apart.
    private void purged(String prefix, List<String> groups) {
        List<String> rests = new ArrayList<>();
        double all = 0;
        if (groups.contains("upgrade")) {
            all += solids("leach-salts");
            rests.add("purge.bleed");
        }
        if (groups.contains("bayer")) {
            rests.addAll(List.of("evaporation.salting_share", "evaporation.oxalate_share"));
            for (String stream :
                    List.of("waste-salt", "oxalate-cake", "calcite-cake", "salt-calcite-cake")) {
                all += solids(stream);
            }
        }
        list.add(
                prefix + ".purged_solids_make",
                all / aluminaKgPerS,
                "t/t",
                "dry salts of purges and calcite of causticising {} over alumina {} kg/s; not in"
                        + " solids_make",
                rests,
                all,
                aluminaKgPerS);
    }

    private double solids(String stream) {
        return outcome.hasStream(stream) ? outcome.stream(stream).solids().massKgPerS() : 0;
    }

    private void energy(String prefix, Account account) {
        double boiler = account.steamW() / settings.si("site.boiler_efficiency");
        list.add(
                prefix + ".energy_use",
                1e-6 * (account.fuelW() + boiler) / aluminaKgPerS,
                "GJ/t",
                "fuel of kilns {} W and of boilers {} W, lower heating value, over alumina {} kg/s;"
                        + " power, lime burning and caustic making are not in it",
                List.of("site.boiler_efficiency"),
                account.fuelW(),
                boiler,
                aluminaKgPerS);
        double steamHeat = settings.si("site.steam_heat");
        list.add(
                prefix + ".steam_use",
                account.steamW() / steamHeat / aluminaKgPerS,
                "t/t",
                "steam heat {} W at {} J/kg over alumina {} kg/s",
                List.of("site.steam_heat"),
                account.steamW(),
                steamHeat,
                aluminaKgPerS);
        list.add(
                prefix + ".power_use",
                account.powerW() / aluminaKgPerS / 3600,
                "kWh/t",
                "power {} W over alumina {} kg/s",
                List.of(),
                account.powerW(),
                aluminaKgPerS);
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// How the liquor circuit of a Bayer plant works: extraction, strength and A/C of its liquors, seed
/// and productivity, washing, evaporation, impurities of the strong liquor.
final class LiquorFigures {
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final double DAY_S = 86400;
    private static final List<String> MINERALS = List.of("gibbsite", "boehmite", "diaspore");

    private final Outcome outcome;
    private final FigureList list;
    private final double aluminaKgPerS;

    LiquorFigures(Outcome outcome, FigureList list) {
        this.outcome = outcome;
        this.list = list;
        this.aluminaKgPerS = SiteStreams.alumina(outcome).solids().massKgPerS();
    }

    void add() {
        if (!outcome.hasStream("pregnant-liquor") || !outcome.hasStream("strong-liquor")) {
            return;
        }
        extraction();
        liquor("blow_off", "blow-off-slurry", "digestion.blow_off_ac", true);
        liquor("pregnant", "pregnant-liquor", "clarification.pregnant_caustic", true);
        flashed();
        liquor("spent", "spent-liquor", "precipitation.growth_time", true);
        liquor("strong", "strong-liquor", "evaporation.strong_liquor_caustic", false);
        seed();
        productivity();
        washing();
        evaporation();
        impurities(outcome.stream("strong-liquor").liquor());
    }

    /// What digestion takes of the alumina minerals of the slurry that the mill makes.
    private void extraction() {
        Stream in = outcome.stream("bauxite-slurry").solids();
        Stream out = outcome.stream("digested-slurry").solids();
        double fed = Analysis.ofSolids(in).aluminaKgPerS();
        double left = Analysis.ofSolids(out).aluminaKgPerS();
        list.add(
                "digestion.extraction",
                1 - left / fed,
                "fraction",
                "Al2O3 in solids of the milled slurry {}, in solids after the digester {} kg/s;"
                        + " what desilication takes back is counted as not extracted",
                List.of("digestion.temperature", "digestion.time"),
                fed,
                left);
        for (String mineral : MINERALS) {
            double before = in.massKgPerS(Substances.index(mineral));
            double after = out.massKgPerS(Substances.index(mineral));
            if (before > 1e-3 * in.massKgPerS()) {
                list.add(
                        "digestion.extraction." + mineral,
                        1 - after / before,
                        "fraction",
                        mineral + " in the milled slurry {}, after the digester {} kg/s",
                        List.of("digestion.locked_alumina"),
                        before,
                        after);
            }
        }
    }

    private void liquor(String word, String stream, String setting, boolean ratio) {
        Liquor liquor = Liquor.of(outcome.stream(stream).amounts());
        if (ratio) {
            list.add(
                    "liquor." + word + "_ac",
                    liquor.aToC(),
                    "-",
                    "A {} over C {} g/L of " + stream + ", at 25 degC",
                    List.of(setting),
                    liquor.aluminaGPerL(),
                    liquor.causticGPerL());
        }
        list.add(
                "liquor." + word + "_caustic",
                liquor.causticGPerL(),
                "g/L",
                "caustic as Na2CO3 per litre of the liquor of " + stream + " at 25 degC",
                List.of(setting));
    }

    private void seed() {
        Stream seed = Stream.mix(outcome.stream("coarse-seed"), outcome.stream("fine-seed"));
        double seedKgPerS = seed.massKgPerS(GIBBSITE);
        double product = outcome.stream("hydrate").massKgPerS(GIBBSITE);
        double volume = pregnantM3PerS();
        List<String> rests = List.of("precipitation.seed_charge");
        list.add(
                "liquor.seed_charge",
                seedKgPerS / volume,
                "g/L",
                "hydrate in both seeds {} kg/s over pregnant liquor {} m3/s at 25 degC; the setting"
                        + " is per volume of slurry",
                rests,
                seedKgPerS,
                volume);
        list.add(
                "liquor.seed_ratio",
                seedKgPerS / product,
                "t/t",
                "hydrate in both seeds {} over hydrate to the calciner {} kg/s",
                rests,
                seedKgPerS,
                product);
    }

    private double pregnantM3PerS() {
        return Liquor.of(outcome.stream("pregnant-liquor").amounts()).volumeM3PerS();
    }

    private void productivity() {
        double made = Analysis.ofSolids(outcome.stream("hydrate")).aluminaKgPerS();
        double tanks = 0;
        for (Node node : outcome.flowsheet().nodes()) {
            if (node.name().startsWith("precipitator-")) {
                tanks += outcome.ledger(node.name()).reading("volume_m3");
            }
        }
        list.add(
                "liquor.tank_productivity",
                made * DAY_S / tanks,
                "kg Al2O3/m3/d",
                "Al2O3 in hydrate {} kg/s over {} m3 of slurry in precipitation tanks; per liquor"
                        + " it is refinery.yield",
                List.of("precipitation.agglomeration_time", "precipitation.growth_time"),
                made,
                tanks);
    }

    private void washing() {
        Ledger washers = outcome.ledger("final-washers");
        list.add(
                "liquor.last_washer_caustic",
                washers.reading("mud_caustic_g_per_l"),
                "g/L",
                "caustic as Na2CO3 of the liquor with the mud of the last washer",
                List.of("clarification.wash_ratio", "clarification.final_washers"));
        perAlumina(
                "liquor.soda_in_last_mud",
                washers.reading("mud_soluble_naoh_kg_per_s"),
                "caustic as NaOH with the mud of the last washer");
        perAlumina(
                "liquor.soda_lost_with_residue",
                outcome.ledger("residue-filter").reading("cake_soluble_naoh_kg_per_s"),
                "caustic as NaOH in the moisture of filtered residue");
    }

    private void perAlumina(String name, double kgPerS, String what) {
        list.add(
                name,
                1000 * kgPerS / aluminaKgPerS,
                "kg NaOH/t",
                what + " {} over alumina {} kg/s; soda bound in solids is not in it",
                List.of("clarification.wash_ratio", "clarification.mixing_efficiency"),
                kgPerS,
                aluminaKgPerS);
    }

    /// Water that flash interchange takes from pregnant liquor, where there is one.
    private void flashed() {
        Double water = outcome.ledger("heat-interchange").readings().get("evaporated_kg_per_s");
        if (water != null) {
            list.add(
                    "liquor.interchange_evaporation",
                    water / aluminaKgPerS,
                    "t/t",
                    "water that pregnant liquor flashes before precipitation {} over alumina {}"
                            + " kg/s; it makes the liquor stronger than dilution held it",
                    List.of(
                            "clarification.interchange_kind",
                            "clarification.interchange_temperature"),
                    water,
                    aluminaKgPerS);
        }
    }

    private void evaporation() {
        Ledger ledger = outcome.ledger("bayer-evaporator");
        double water = ledger.reading("evaporated_kg_per_s");
        boolean flash = ledger.readings().containsKey("circulation_per_feed");
        List<String> rests =
                List.of(
                        "evaporation.kind",
                        flash ? "evaporation.flash_evaporator_stages" : "evaporation.effects",
                        "evaporation.strong_liquor_caustic");
        list.add(
                "liquor.evaporation",
                water / aluminaKgPerS,
                "t/t",
                "water that the evaporator takes {} over alumina {} kg/s; what flash tanks and heat"
                        + " interchange take is not in it",
                rests,
                water,
                aluminaKgPerS);
        if (water > 0) {
            double steam = ledger.reading("steam_kg_per_s");
            list.add(
                    "liquor.steam_economy",
                    water / steam,
                    "t/t",
                    "water that the evaporator takes {} over its live steam {} kg/s",
                    rests,
                    water,
                    steam);
        }
    }

    private void impurities(Stream liquor) {
        double litres = 1000 * Liquor.of(liquor.amounts()).volumeM3PerS();
        dissolved(liquor, litres, "carbonate", "Na2CO3(aq)", "Na2CO3");
        dissolved(liquor, litres, "oxalate", "Na2C2O4(aq)", "Na2C2O4");
        element(liquor, litres, "sulfate", Element.S, "Na2SO4", 1);
        element(liquor, litres, "chloride", Element.Cl, "NaCl", 1);
        element(liquor, litres, "phosphate", Element.P, "P2O5", 2);
        element(liquor, litres, "vanadate", Element.V, "V2O5", 2);
        element(liquor, litres, "silica", Element.Si, "SiO2", 1);
        element(liquor, litres, "gallium", Element.Ga, "Ga", 1);
    }

    private void dissolved(
            Stream liquor, double litres, String word, String substance, String countedAs) {
        concentration(word, liquor.massKgPerS(Substances.index(substance)), litres, countedAs);
    }

    private void element(
            Stream liquor,
            double litres,
            String word,
            Element element,
            String countedAs,
            double atoms) {
        double kgPerMol = Formula.of(countedAs).kgPerMol() / atoms;
        concentration(word, liquor.elementMolPerS(element) * kgPerMol, litres, countedAs);
    }

    private void concentration(String word, double kgPerS, double litres, String countedAs) {
        list.add(
                "liquor.strong_" + word,
                1000 * kgPerS / litres,
                "g/L",
                word
                        + " as "
                        + countedAs
                        + " {} kg/s in strong liquor {} L/s at 25 degC; what"
                        + " purges it is in refinery.impurity",
                List.of("evaporation.salting_share", "evaporation.oxalate_share"),
                kgPerS,
                litres);
    }
}

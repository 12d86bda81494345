package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Mixer;
import org.diaspore.flowsheet.Reading;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.energy.Fuel;
import org.diaspore.plant.setting.Settings;

/// The drawing of the upgrading plant: roast, silica leach, lime, and the caustic that goes round.
///
/// Loops: hot air from the calcine cooler, kiln gas and dust through the preheater, leach liquor
/// through lime and evaporation, weak wash of the calcium silicate through slaking, condensate
/// through the washing of both cakes. The leach takes its heat from hot calcine; steam makes up the
/// rest there. Specs: air for the excess oxygen, make-up caustic for the strength of the leach
/// liquor, evaporation (or make-up water) for its volume.
final class UpgradeSection {
    private static final int OXYGEN = Substances.index("O2");
    private static final int NITROGEN = Substances.index("N2");
    private static final double SURROUNDINGS_K = 298.15;

    /// Air per dry ore of the first guess, kg/kg.
    private static final double FIRST_AIR = 0.8;

    private final Flowsheet.Builder drawing;
    private final Settings settings;
    private final double oreKgPerS;

    private UpgradeSection(Flowsheet.Builder drawing, Stream ore, Settings settings) {
        this.drawing = drawing;
        this.settings = settings;
        this.oreKgPerS = ore.solids().massKgPerS();
    }

    /// Adds the plant that turns the stream `raw` into `upgraded-bauxite` and `calcium-silicate`.
    static void draw(Flowsheet.Builder drawing, String raw, Stream ore, Settings settings) {
        UpgradeSection section = new UpgradeSection(drawing.group("upgrade"), ore, settings);
        section.roast(raw);
        section.leach();
        section.lime();
        section.liquor();
    }

    private void roast(String raw) {
        Stream air = air(FIRST_AIR * oreKgPerS);
        drawing.node("crusher", Crusher.of(settings), List.of(raw), List.of("crushed-ore"))
                .node("air", new Feed(air), List.of(), List.of("cold-air"))
                .node(
                        "preheater",
                        OrePreheater.of(settings),
                        List.of("crushed-ore", "kiln-gas"),
                        List.of("preheated-ore", "cooled-gas"))
                .node(
                        "dust-collector",
                        DustCollector.of(settings),
                        List.of("cooled-gas"),
                        List.of("dust-free-gas", "returned-dust"))
                .node(
                        "roaster",
                        Roaster.of(settings),
                        List.of("preheated-ore returned-dust", "hot-air"),
                        List.of("hot-calcine", "kiln-gas"))
                .node(
                        "calcine-cooler",
                        CalcineCooler.of(settings),
                        List.of("hot-calcine", "cold-air"),
                        List.of("cooled-calcine", "hot-air"))
                .node(
                        "gas-cleaner",
                        GasCleaner.of(settings),
                        List.of("dust-free-gas"),
                        List.of("stack-gas", "gas-cleaning-solids"))
                .node(
                        "mill",
                        Mill.of(settings),
                        List.of("cooled-calcine"),
                        List.of("milled-calcine"))
                // Torn at the roaster's outlets: its temperature is set, so that they hardly move.
                .start("hot-calcine", Stream.none())
                .start("kiln-gas", Stream.none())
                .spec(
                        new Spec(
                                "excess oxygen",
                                List.of(new Spec.Turn("air", "flow", 1)),
                                1,
                                1,
                                0,
                                20,
                                new Reading.OfStreams(
                                        List.of("kiln-gas"), gas -> excessOxygen(gas.get(0)))));
    }

    private double excessOxygen(Stream gas) {
        double total = gas.gas().isEmpty() ? 1 : moles(gas.gas());
        return gas.amount(OXYGEN) / total - settings.si("roast.excess_oxygen");
    }

    private static double moles(Stream stream) {
        double sum = 0;
        for (double amount : stream.amounts()) {
            sum += amount;
        }
        return sum;
    }

    static Stream air(double kgPerS) {
        double[] amounts = new double[Substances.count()];
        amounts[OXYGEN] = 1;
        amounts[NITROGEN] = Fuel.NITROGEN_PER_OXYGEN;
        Stream unit = Stream.of(amounts, SURROUNDINGS_K);
        return unit.times(kgPerS / unit.massKgPerS());
    }

    /// Counter-current stages: solids go 1, 2, 3, liquor 3, 2, 1; the last slurry is filtered.
    private void leach() {
        int stages = (int) Math.round(settings.si("leach.stages"));
        for (int stage = 1; stage <= stages; stage++) {
            String solids = stage == 1 ? "milled-calcine" : "underflow-" + (stage - 1);
            String liquor =
                    stage == stages
                            ? "leach-liquor"
                            : stage == stages - 1 ? "leach-filtrate" : "overflow-" + (stage + 1);
            drawing.node(
                    "leach-" + stage,
                    SilicaLeach.of(settings),
                    List.of(solids, liquor),
                    List.of("leach-slurry-" + stage));
            if (stage < stages) {
                drawing.node(
                        "thickener-" + stage,
                        Thickener.of(settings),
                        List.of("leach-slurry-" + stage),
                        List.of(
                                "underflow-" + stage,
                                stage == 1 ? "silicate-liquor" : "overflow-" + stage));
            }
        }
        drawing.node(
                "bauxite-filter",
                Filter.of(settings, "bauxite"),
                List.of("leach-slurry-" + stages, "leach-condensate"),
                List.of(
                        "upgraded-bauxite",
                        stages == 1 ? "silicate-liquor" : "leach-filtrate",
                        "bauxite-weak-wash",
                        "condensate-left"));
    }

    private void lime() {
        boolean weak = settings.si("lime.slaking_with_weak_wash") > 0.5;
        drawing.node(
                        "lime-reactor",
                        LimeReactor.of(settings),
                        List.of("silicate-liquor", weak ? "silicate-weak-wash" : ""),
                        List.of("lime-slurry"))
                .node(
                        "silicate-filter",
                        Filter.of(settings, "silicate"),
                        List.of("lime-slurry", "condensate-left"),
                        List.of(
                                "calcium-silicate",
                                "regenerated-liquor",
                                "silicate-weak-wash",
                                "spare-condensate"));
    }

    private void liquor() {
        boolean weak = settings.si("lime.slaking_with_weak_wash") > 0.5;
        Stream makeUp = CausticMakeUp.stream(settings, 0.03 * oreKgPerS);
        drawing.node("caustic", new Feed(makeUp), List.of(), List.of("make-up-caustic"))
                .node(
                        "make-up-water",
                        new Feed(Stream.pure("water", 1, SURROUNDINGS_K)),
                        List.of(),
                        List.of("make-up-water"))
                .node(
                        "leach-evaporator",
                        Evaporator.of(settings),
                        List.of(
                                "regenerated-liquor bauxite-weak-wash"
                                        + (weak ? "" : " silicate-weak-wash")),
                        List.of("evaporated-leach-liquor", "leach-condensate"))
                .node(
                        "salting-out",
                        SaltingOut.of(settings),
                        List.of("evaporated-leach-liquor"),
                        List.of("purged-leach-liquor", "leach-salts"))
                .node(
                        "liquor-mixer",
                        new Mixer(),
                        List.of("purged-leach-liquor make-up-caustic make-up-water"),
                        List.of("leach-liquor"))
                .start("leach-liquor", firstLiquor())
                .start("leach-condensate", firstCondensate())
                .start("silicate-weak-wash", Stream.none())
                .spec(
                        new Spec(
                                "leach liquor strength",
                                List.of(new Spec.Turn("caustic", "flow", 1)),
                                1,
                                1,
                                0,
                                100,
                                new Reading.OfStreams(
                                        List.of("leach-liquor"), s -> strength(s.get(0)))))
                .spec(
                        new Spec(
                                "leach liquor volume",
                                List.of(
                                        new Spec.Turn("leach-evaporator", "removal", 1),
                                        new Spec.Turn("make-up-water", "flow", -1)),
                                0,
                                oreKgPerS,
                                -50 * oreKgPerS,
                                50 * oreKgPerS,
                                new Reading.OfStreams(
                                        List.of("leach-liquor", "milled-calcine"),
                                        s -> volume(s.get(0), s.get(1)))));
    }

    private double strength(Stream liquor) {
        return Liquor.of(liquor.amounts()).naohGPerL() / settings.si("leach.naoh") - 1;
    }

    private double volume(Stream liquor, Stream calcine) {
        double wanted = settings.si("leach.liquid_to_solid") * calcine.solids().massKgPerS();
        return Liquor.of(liquor.amounts()).volumeM3PerS() / wanted - 1;
    }

    private Stream firstCondensate() {
        return Stream.pure(
                "water", 0.5 * oreKgPerS, settings.si("evaporation.condensate_temperature"));
    }

    /// Caustic and water at the strength and volume asked for.
    private Stream firstLiquor() {
        double volume = settings.si("leach.liquid_to_solid") * 0.85 * oreKgPerS;
        double caustic = Caustic.ofNaohGPerL(settings.si("leach.naoh")).molPerM3() * volume;
        double[] amounts = new double[Substances.count()];
        amounts[Substances.index("NaOH(aq)")] = caustic;
        int water = Substances.index("water");
        amounts[water] = 990 * volume / Substances.kgPerMol(water);
        return Stream.of(amounts, settings.si("leach.temperature"));
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.HotWater;
import org.diaspore.plant.water.WaterDraw;

/// Leach of sinter clinker with water: aluminate liquor and a washed residue of dicalcium silicate.
/// Condensate is taken as far as it goes, then fresh water.
///
/// Aluminate dissolves, ferrite gives its caustic back. What is not won falls back with decomposing
/// larnite as hydrogarnet and, with the silica then free, sodalite; its share is the published
/// yield.
///
/// @param extraction share of the aluminate won
/// @param aluminaKgPerM3 alumina per leach water; sets the water drawn beside what comes in
record SinterLeach(
        double extraction,
        double potashFixedFraction,
        double traceFraction,
        double temperatureK,
        double aluminaKgPerM3,
        SinterCake.Washing washing,
        HotWater.Source source,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final int ALUMINATE = Substances.index("sodium aluminate");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int LARNITE = Substances.index("larnite");
    private static final int POTASH = Substances.index("residual potash");
    private static final int GALLIUM = Substances.index("gallium oxide");
    private static final int LITHIUM = Substances.index("lithium oxide");
    private static final int VANADIUM = Substances.index("vanadium oxide");
    private static final String[] SOLUBLE = {
        "sodium aluminate",
        "sodium ferrite",
        "natrite",
        "residual soda",
        "thenardite",
        "lime",
        "periclase"
    };
    private static final int[] SOLUBLE_INDEX = new int[SOLUBLE.length];
    private static final LiquorReaction[] DISSOLVING = new LiquorReaction[SOLUBLE.length];

    static {
        for (int i = 0; i < SOLUBLE.length; i++) {
            SOLUBLE_INDEX[i] = Substances.index(SOLUBLE[i]);
            DISSOLVING[i] = LiquorReaction.dissolving(SOLUBLE[i]);
        }
    }

    private static final LiquorReaction POTASH_OUT = LiquorReaction.dissolving("residual potash");
    private static final LiquorReaction GALLIUM_OUT = LiquorReaction.dissolving("gallium oxide");
    private static final LiquorReaction LITHIUM_OUT = LiquorReaction.dissolving("lithium oxide");
    private static final LiquorReaction VANADIUM_OUT = LiquorReaction.dissolving("vanadium oxide");
    private static final LiquorReaction LARNITE_OUT = LiquorReaction.dissolving("larnite");
    private static final LiquorReaction HYDROGARNET = LiquorReaction.dissolving("hydrogarnet");
    private static final LiquorReaction SODALITE = LiquorReaction.dissolving("sodalite");
    // A larnite gives 2 Ca for 2/3 Ca3Al2(SiO4)0.8(OH)8.8 and leaves 7/15 Si for sodalite, 1 Al
    // each.
    private static final double HYDROGARNET_PER_LARNITE = 2.0 / 3;
    private static final double SODALITE_PER_LARNITE = (1 - 0.8 * HYDROGARNET_PER_LARNITE) / 6;
    private static final double ALUMINIUM_PER_LARNITE =
            2 * HYDROGARNET_PER_LARNITE + 6 * SODALITE_PER_LARNITE;
    private static final double WATER_KG_PER_M3 = 1000; // the basis of the setting
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();

    static SinterLeach of(Settings settings) {
        return new SinterLeach(
                settings.si("sinter.alumina_extraction"),
                settings.si("sinter.potassium_fixed"),
                settings.si("sinter.trace_extraction"),
                settings.si("sinter.leach_temperature"),
                settings.si("sinter.leach_alumina"),
                new SinterCake.Washing(
                        settings.si("sinter.residue_moisture"),
                        settings.si("sinter.wash_ratio") * 1000, // m3/kg to kg/kg
                        settings.si("sinter.residue_liquor_left")),
                new HotWater.Source(
                        settings.si("site.water_temperature"),
                        settings.si("sinter.wash_temperature")),
                settings.si("sinter.leach_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("clinker", "condensate");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "residue", "condensate-left");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream clinker = inlets.stream(0);
        double[] amounts = clinker.amounts();
        double aluminium = Math.max(0, amounts[ALUMINATE]);
        double won = 0.5 * extraction * aluminium * ALUMINA_KG_PER_MOL;
        double wanted = won / aluminaKgPerM3 * WATER_KG_PER_M3;
        double waterKg = wanted - Rounded.limited(clinker.massKgPerS(WATER), wanted);
        WaterDraw draw = WaterDraw.of(inlets.stream(1), waterKg, source.freshK());
        Stream water = Stream.mix(draw.condensate(), draw.fresh());
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] += water.amount(i);
        }
        double fallen =
                Math.min(
                        (1 - extraction) * aluminium / ALUMINIUM_PER_LARNITE,
                        Math.max(0, amounts[LARNITE]));
        for (int i = 0; i < DISSOLVING.length; i++) {
            DISSOLVING[i].run(amounts, amounts[SOLUBLE_INDEX[i]]);
        }
        POTASH_OUT.run(amounts, (1 - potashFixedFraction) * amounts[POTASH]);
        GALLIUM_OUT.run(amounts, extraction * amounts[GALLIUM]);
        LITHIUM_OUT.run(amounts, traceFraction * amounts[LITHIUM]);
        VANADIUM_OUT.run(amounts, traceFraction * amounts[VANADIUM]);
        LARNITE_OUT.run(amounts, fallen);
        HYDROGARNET.run(amounts, -HYDROGARNET_PER_LARNITE * fallen);
        SODALITE.run(amounts, -amounts[SILICATE] / 6);

        Stream slurry = Stream.of(amounts, temperatureK);
        double duty = slurry.enthalpyW() - clinker.enthalpyW() - water.enthalpyW();
        double washKg = washing.washKgPerKg() * Math.max(0, slurry.massKgPerS(Phase.SOLID));
        HotWater wash = HotWater.of(draw.left(), washKg, source);
        SinterCake washed = SinterCake.of(slurry, washing, wash.water());
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("leach water", draw.fresh())
                        .duty(duty > 0 ? Duty.Kind.STEAM : Duty.Kind.COOLING, "leach", duty)
                        .taken("clinker leach", water.temperatureK(), temperatureK, duty)
                        .power(powerJPerKg * clinker.massKgPerS(Phase.SOLID))
                        .reading("alumina_won_kg_per_s", won);
        wash.report(ledger, "wash water to sinter residue");
        return Work.of(ledger.build(), washed.filtrate(), washed.cake(), wash.draw().left());
    }
}

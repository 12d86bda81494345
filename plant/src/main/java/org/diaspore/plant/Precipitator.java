package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Precipitation of gibbsite from pregnant liquor, by approach to equilibrium at the last tank.
///
/// A/C falls by a share of its distance to gibbsite equilibrium; seed goes round inside. The
/// hydrate takes soda into its crystals, and some gallium, lithium and vanadium. Tanks, growth and
/// sizes come later, in this place.
///
/// @param approachFraction share of the supersaturation, in A/C, that precipitates
/// @param occludedSodaFraction Na2O per calcined alumina, kg/kg
/// @param airCarbonFraction CO2 that open tanks take from the air per alumina, kg/kg
/// @param powerJPerKg pumps, agitators and services of the whole refinery per alumina
record Precipitator(
        double temperatureK,
        double approachFraction,
        double occludedSodaFraction,
        double galliumFraction,
        double lithiumFraction,
        double vanadiumFraction,
        double airCarbonFraction,
        double powerJPerKg)
        implements Operation {
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int LITHIUM = Substances.index("LiOH(aq)");
    private static final int CARBON_DIOXIDE = Substances.index("CO2");
    private static final double AIR_K = 298.15;
    private static final int VANADATE = Substances.index("Na3VO4(aq)");
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");
    private static final LiquorReaction SODA = LiquorReaction.of("NaOH(aq) -> sorbed caustic");
    private static final LiquorReaction CARBONATION =
            LiquorReaction.of("2 NaOH(aq) + CO2 -> Na2CO3(aq) + water");
    private static final LiquorReaction GALLIUM = LiquorReaction.dissolving("gallium oxide");
    private static final LiquorReaction LITHIUM_OXIDE = LiquorReaction.dissolving("lithium oxide");
    private static final LiquorReaction VANADIUM = LiquorReaction.dissolving("vanadium oxide");
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();
    private static final double SODA_KG_PER_MOL = Substances.get("residual soda").kgPerMol();

    static Precipitator of(Settings settings) {
        return new Precipitator(
                settings.si("refinery.precipitation_temperature"),
                settings.si("refinery.precipitation_approach"),
                settings.si("refinery.occluded_soda"),
                settings.si("refinery.gallium_to_hydrate"),
                settings.si("refinery.lithium_to_hydrate"),
                settings.si("refinery.vanadium_to_hydrate"),
                settings.si("refinery.air_carbonation"),
                settings.si("refinery.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] amounts = in.amounts();
        Liquor liquor = Liquor.of(amounts);
        double before = liquor.aToC();
        double equilibrium = Gibbsite.equilibriumAToC(temperatureK, liquor);
        double share =
                before > 0 ? Math.max(0, approachFraction * (before - equilibrium) / before) : 0;
        double gibbsite = share * Math.max(0, amounts[ALUMINATE]);
        GALLIUM.run(amounts, -0.5 * galliumFraction * amounts[GALLATE]);
        LITHIUM_OXIDE.run(amounts, -0.5 * lithiumFraction * amounts[LITHIUM]);
        VANADIUM.run(amounts, -0.5 * vanadiumFraction * amounts[VANADATE]);
        GIBBSITE.run(amounts, -gibbsite);
        double alumina = 0.5 * gibbsite * ALUMINA_KG_PER_MOL;
        SODA.run(amounts, 2 * occludedSodaFraction * alumina / SODA_KG_PER_MOL);

        Stream air = Stream.pure("CO2", airCarbonFraction * alumina, AIR_K);
        amounts[CARBON_DIOXIDE] += air.amount(CARBON_DIOXIDE);
        CARBONATION.run(amounts, air.amount(CARBON_DIOXIDE));

        Stream out = Stream.of(amounts, temperatureK);
        double volume = liquor.volumeM3PerS();
        Ledger ledger =
                Ledger.builder()
                        .supply("carbon dioxide from air", air)
                        .duty(
                                Duty.Kind.COOLING,
                                "precipitators",
                                out.enthalpyW() - in.enthalpyW() - air.enthalpyW())
                        .power(powerJPerKg * alumina)
                        .reading("yield_kg_per_m3", volume > 0 ? alumina / volume : 0)
                        .reading("pregnant_a_to_c", before)
                        .reading("equilibrium_a_to_c", equilibrium)
                        .reading("spent_a_to_c", Liquor.of(amounts).aToC())
                        .reading("liquor_m3_per_s", volume)
                        .build();
        return Work.of(ledger, out);
    }
}

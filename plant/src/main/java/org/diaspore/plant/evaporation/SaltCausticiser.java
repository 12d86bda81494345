package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.HotWater;

/// Side stream that turns carbonate back into caustic: Na2CO3 + Ca(OH)2 -> 2 NaOH + CaCO3.
///
/// The salt dissolves in water, lime is dosed on its carbonate, a share converts; calcite and the
/// lime left over leave as cake with their moisture, the liquor returns. Hydrocalumite and other
/// side products of aluminate liquor do not arise, because the salt is dissolved in water.
///
/// @param waterPerCarbonate water to dissolve in, kg per mol Na2CO3
/// @param cakeMoistureFraction liquor in the calcite cake
public record SaltCausticiser(
        double limeExcessFraction,
        double conversionFraction,
        double waterPerCarbonate,
        HotWater.Source source,
        double limeK,
        double cakeMoistureFraction)
        implements Operation {
    private static final int NATRITE = Substances.index("natrite");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int LIME = Substances.index("lime");
    private static final LiquorReaction SLAKING = LiquorReaction.of("lime + water -> portlandite");
    private static final LiquorReaction CAUSTICISING =
            LiquorReaction.of("Na2CO3(aq) + portlandite -> 2 NaOH(aq) + calcite");

    public static SaltCausticiser of(Settings settings) {
        return new SaltCausticiser(
                settings.si("evaporation.causticiser_lime_excess"),
                settings.si("evaporation.causticiser_conversion"),
                Substances.kgPerMol(NATRITE)
                        * 1000
                        / settings.si("evaporation.causticiser_carbonate"),
                new HotWater.Source(
                        settings.si("site.water_temperature"),
                        settings.si("evaporation.condensate_temperature")),
                settings.si("digestion.lime_temperature"),
                1 - settings.si("clarification.causticiser_cake_solids"));
    }

    @Override
    public List<String> inlets() {
        return List.of("salt");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "calcite");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream salt = inlets.stream(0);
        double carbonate = Math.max(0, salt.amount(NATRITE));
        double converted = conversionFraction * carbonate;
        double limeMol = (1 + limeExcessFraction) * converted;
        HotWater water = HotWater.of(Stream.none(), waterPerCarbonate * carbonate, source);
        Stream lime = Stream.pure("lime", limeMol * Substances.kgPerMol(LIME), limeK);
        Stream mixed = Stream.mix(salt, water.heated(), lime);
        double[] amounts = mixed.amounts();
        amounts[CARBONATE] += amounts[NATRITE];
        amounts[NATRITE] = 0;
        SLAKING.run(amounts, amounts[LIME]);
        CAUSTICISING.run(amounts, converted);
        Stream reacted = Stream.ofEnthalpy(amounts, mixed.enthalpyW(), mixed.pressurePa());

        Stream liquor = reacted.liquor();
        Stream solids = reacted.solids();
        double all = liquor.massKgPerS();
        double moisture = solids.massKgPerS() * cakeMoistureFraction / (1 - cakeMoistureFraction);
        double share = all > 0 ? Math.min(0.9, moisture / all) : 0;
        double[] cake = solids.amounts();
        for (int i = 0; i < cake.length; i++) {
            cake[i] += share * liquor.amount(i);
        }
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("lime to causticising", lime)
                        .reading("converted_mol_per_s", converted);
        water.report(ledger, "water to causticising");
        return Work.of(
                ledger.build(),
                liquor.times(1 - share),
                Stream.of(cake, reacted.temperatureK(), reacted.pressurePa()));
    }
}

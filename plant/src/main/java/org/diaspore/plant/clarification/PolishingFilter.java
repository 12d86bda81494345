package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Polishing (security) filter of the settler's overflow: fine mud out, with lime as filter aid.
///
/// The lime becomes katoite, Ca3Al2(OH)12, and takes its alumina from the liquor; the cake returns
/// to the washers.
///
/// @param clarityKgPerM3 solids in filtered liquor
/// @param aidKgPerM3 CaO per liquor
/// @param cakeSolidsFraction solids in the cake, by mass
/// @param heatLossFraction of the liquor's heat above 25 degC
/// @param powerJPerM3 pumps, per liquor
public record PolishingFilter(
        double clarityKgPerM3,
        double aidKgPerM3,
        double cakeSolidsFraction,
        double limeK,
        double heatLossFraction,
        double powerJPerM3)
        implements Operation {
    private static final int LIME = Substances.index("lime");
    private static final LiquorReaction TO_KATOITE =
            LiquorReaction.of("3 lime + 2 NaAl(OH)4(aq) + 3 water -> katoite + 2 NaOH(aq)");

    /// No more of the aluminate than this can go to katoite.
    private static final double MOST = 0.5;

    public static PolishingFilter of(Settings settings) {
        return new PolishingFilter(
                settings.si("clarification.polished_clarity"),
                settings.si("clarification.filter_aid"),
                settings.si("clarification.polishing_cake_solids"),
                settings.si("clarification.lime_temperature"),
                settings.si("clarification.filter_heat_loss"),
                settings.si("clarification.polishing_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "cake");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double volume = Math.max(0, Liquor.of(in.amounts()).volumeM3PerS());
        Stream lime = Stream.pure("lime", aidKgPerM3 * volume, limeK);
        double[] amounts = in.amounts();
        double added = lime.amount(LIME);
        amounts[LIME] += added;
        double reacts = Rounded.limited(added / 3, 0.5 * MOST * amounts[WasherTrain.ALUMINATE]);
        TO_KATOITE.run(amounts, reacts);

        double inK = in.temperatureK();
        double outK = inK - heatLossFraction * (inK - Substance.REFERENCE_K);
        double loss = heatLossFraction * in.sensibleHeatW();
        Separation parts =
                Separation.of(
                        Stream.of(amounts, outK),
                        cakeSolidsFraction,
                        clarityKgPerM3,
                        CakeWashing.MOST_HELD);
        Parted parted =
                Parted.holding(
                        Stream.of(parts.clear(), outK, in.pressurePa()),
                        Stream.of(parts.thick(), outK, in.pressurePa()),
                        in.enthalpyW() + lime.enthalpyW() - loss);
        Liquor clear = Liquor.of(parts.clear());
        double filtered = clear.volumeM3PerS();
        double fines = Slurry.of(parted.first()).solidsKgPerS();
        Ledger ledger =
                Ledger.builder()
                        .supply("lime as filter aid", lime)
                        .duty(Duty.Kind.LOSS, "polishing filter", -loss)
                        .power(volume * powerJPerM3)
                        .reading("liquor_m3_per_s", volume)
                        .reading("lime_kg_per_s", lime.massKgPerS())
                        .reading("katoite_mol_per_s", reacts)
                        .reading(
                                "liquor_solids_mg_per_l", filtered > 0 ? 1e3 * fines / filtered : 0)
                        .reading("a_to_c", clear.aToC())
                        .build();
        return Work.of(ledger, parted.first(), parted.second());
    }
}

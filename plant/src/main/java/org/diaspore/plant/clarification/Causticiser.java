package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Liquor;
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

/// Causticiser of washer overflow: lime turns its carbonate back into caustic, and some of the lime
/// takes alumina instead.
///
/// What lime does is {@link LimeSelectivity}. Part of the liquor may pass by; the rest is heated by
/// steam to the causticiser's temperature. All solids leave in the cake.
///
/// @param treatedFraction share of the liquor that is causticised
/// @param limeMolPerMol CaO per carbonate of the liquor treated
/// @param temperatureK of the tank
/// @param cakeSolidsFraction solids in the cake, by mass
/// @param limeK temperature of lime
/// @param heatLossFraction of the heat above 25 degC of the liquor treated
/// @param powerJPerM3 agitators, pumps and filter, per liquor treated
public record Causticiser(
        double treatedFraction,
        double limeMolPerMol,
        LimeSelectivity selectivity,
        double temperatureK,
        double cakeSolidsFraction,
        double limeK,
        double heatLossFraction,
        double powerJPerM3)
        implements Operation {
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int LIME = Substances.index("lime");
    private static final double LIME_KG_PER_MOL = Substances.kgPerMol(LIME);
    private static final LiquorReaction SLAKING = LiquorReaction.of("lime + water -> portlandite");
    private static final LiquorReaction TO_CALCITE =
            LiquorReaction.of("Na2CO3(aq) + portlandite -> calcite + 2 NaOH(aq)");
    private static final LiquorReaction TO_HYDROGARNET =
            LiquorReaction.of(
                    "3 portlandite + 2 NaAl(OH)4(aq) + 0.8 Na2H2SiO4(aq) -> hydrogarnet +"
                            + " 3.6 NaOH(aq) + 1.6 water");
    private static final LiquorReaction TO_KATOITE =
            LiquorReaction.of("3 portlandite + 2 NaAl(OH)4(aq) -> katoite + 2 NaOH(aq)");

    public static Causticiser of(Settings settings) {
        return new Causticiser(
                settings.si("clarification.causticiser_share"),
                settings.si("clarification.lime_per_carbonate"),
                LimeSelectivity.of(settings),
                settings.si("clarification.causticiser_temperature"),
                settings.si("clarification.causticiser_cake_solids"),
                settings.si("clarification.lime_temperature"),
                settings.si("clarification.causticiser_heat_loss"),
                settings.si("clarification.causticiser_power"));
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
        Stream treated = in.times(treatedFraction);
        double carbonate = Math.max(0, treated.amount(CARBONATE));
        double limeMol = limeMolPerMol * carbonate;
        Stream lime = Stream.pure("lime", limeMol * LIME_KG_PER_MOL, limeK);
        double[] amounts = treated.amounts();
        Liquor liquor = Liquor.of(amounts);
        double outK = Rounded.greater(temperatureK, in.temperatureK(), 0.5);
        LimeSelectivity.Taken taken = selectivity.of(amounts, limeMol, temperatureK);
        amounts[LIME] += limeMol;
        SLAKING.run(amounts, amounts[LIME]);
        TO_CALCITE.run(amounts, taken.calciteMolPerS());
        double garnet = selectivity.hydrogarnetMolPerS(amounts, taken);
        TO_HYDROGARNET.run(amounts, garnet);
        TO_KATOITE.run(amounts, taken.katoiteMolPerS() - garnet);

        Ledger.Builder ledger = Ledger.builder().supply("lime to causticiser", lime);
        double loss = heatLossFraction * treated.sensibleHeatW();
        double enthalpy = heated(treated, lime, amounts, outK, loss, ledger);
        Parted parted = filtered(in, amounts, outK, enthalpy);
        report(ledger, in, parted.first(), liquor, taken, limeMol);
        return Work.of(ledger.build(), parted.first(), parted.second());
    }

    /// Enthalpy of the liquor treated after heating; steam only ever heats.
    private double heated(
            Stream treated,
            Stream lime,
            double[] amounts,
            double outK,
            double loss,
            Ledger.Builder ledger) {
        double brought = treated.enthalpyW() + lime.enthalpyW() - loss;
        double lacking = Stream.of(amounts, outK, treated.pressurePa()).enthalpyW() - brought;
        double scale = Math.abs(treated.sensibleHeatW());
        double steam = scale > 0 ? Rounded.positive(lacking, 0.002 * scale) : 0;
        ledger.duty(Duty.Kind.STEAM, "causticiser", steam)
                .duty(Duty.Kind.LOSS, "causticiser", -loss)
                .taken("liquor to causticiser", treated.temperatureK(), outK, steam);
        return brought + steam;
    }

    /// All liquor, treated or not, and the cake with its moisture.
    private Parted filtered(Stream in, double[] treated, double outK, double enthalpyW) {
        Stream passedBy = in.times(1 - treatedFraction);
        Stream all = Stream.of(treated, outK, in.pressurePa());
        Separation parts = Separation.of(all, cakeSolidsFraction, 0, CakeWashing.MOST_HELD);
        double[] liquor = parts.clear();
        for (int i = 0; i < liquor.length; i++) {
            liquor[i] += passedBy.amount(i);
        }
        double liquorK = treatedFraction * outK + (1 - treatedFraction) * in.temperatureK();
        return Parted.holding(
                Stream.of(liquor, liquorK, in.pressurePa()),
                Stream.of(parts.thick(), outK, in.pressurePa()),
                enthalpyW + passedBy.enthalpyW());
    }

    private void report(
            Ledger.Builder ledger,
            Stream in,
            Stream out,
            Liquor treated,
            LimeSelectivity.Taken taken,
            double limeMol) {
        double used = taken.calciteMolPerS();
        double before = causticity(in);
        ledger.power(Math.max(0, treated.volumeM3PerS()) * powerJPerM3)
                .reading("causticity_before", before)
                .reading("causticity_after", causticity(out))
                .reading("causticity_limit", taken.limitingCausticity())
                .reading("lime_efficiency_fraction", limeMol > 0 ? used / limeMol : 0)
                .reading("lime_kg_per_s", limeMol * LIME_KG_PER_MOL)
                .reading("carbonate_converted_mol_per_s", used)
                .reading("alumina_to_lime_mol_per_s", taken.katoiteMolPerS())
                .reading("hold_up_m3", treated.volumeM3PerS() * selectivity.residenceS());
        if (before > 0 && before > taken.limitingCausticity()) {
            ledger.warning(
                    "causticiser: the liquor is more caustic than lime can make it, lime only takes"
                            + " alumina; lower clarification.lime_per_carbonate or causticise"
                            + " weaker liquor");
        }
    }

    /// C/S, caustic over caustic and carbonate; silicate is in neither.
    private static double causticity(Stream stream) {
        double caustic = Liquor.of(stream.amounts()).causticMolPerS();
        double soda = caustic + 2 * stream.amount(CARBONATE);
        return caustic > 0 && soda > 0 ? caustic / soda : 0;
    }
}

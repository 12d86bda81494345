package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Dilution, settler and counter-current washers of red mud: digested slurry in, pregnant liquor
/// and washed residue out.
///
/// Wash water runs against the mud and dilutes the settler's feed; condensate, then water, brings
/// pregnant liquor to its caustic strength. Part of the alumina falls back as gibbsite on the way.
///
/// @param pregnantCausticGPerL strength diluted to, as Na2CO3 at 25 degC
/// @param reversionFraction share of dissolved alumina that falls out
/// @param heatLossFraction share of the heat above 25 degC that comes in
record WasherTrain(
        MudWashing washing,
        double pregnantCausticGPerL,
        double reversionFraction,
        double residueK,
        double heatLossFraction)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    static WasherTrain of(Settings settings) {
        return new WasherTrain(
                MudWashing.of(settings),
                settings.si("refinery.pregnant_caustic"),
                settings.si("refinery.alumina_reversion"),
                settings.si("refinery.residue_temperature"),
                settings.si("refinery.clarification_heat_loss"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "condensate");
    }

    @Override
    public List<String> outlets() {
        return List.of("pregnant-liquor", "residue", "condensate-left");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        Stream condensate = inlets.stream(1);
        double[] amounts = slurry.amounts();
        GIBBSITE.run(amounts, -reversionFraction * Math.max(0, amounts[ALUMINATE]));
        double mud = Math.max(0, Stream.of(amounts, residueK).massKgPerS(Phase.SOLID));
        double wash = washing.washKgPerKg() * mud;
        double solids = washing.underflowSolidsFraction();
        double wanted = mud * (1 - solids) / solids;

        double need = dilutionKg(amounts, wash - wanted);
        double there = Math.max(0, condensate.massKgPerS());
        double taken = Math.min(need, there);
        Stream dilution = there > 0 ? condensate.times(taken / there) : Stream.none();
        Stream left = there > 0 ? condensate.times(1 - taken / there) : condensate;
        Stream fresh = Stream.pure("water", need - taken, washing.washK());
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] += dilution.amount(i) + fresh.amount(i);
        }

        Stream washWater = Stream.pure("water", wash, washing.washK());
        Split split = split(amounts, wanted, wash);
        Stream residue = Stream.of(split.residue, residueK);
        double loss = heatLossFraction * Math.abs(slurry.sensibleHeatW());
        double enthalpy =
                slurry.enthalpyW()
                        + dilution.enthalpyW()
                        + fresh.enthalpyW()
                        + washWater.enthalpyW()
                        - loss
                        - residue.enthalpyW();
        Stream pregnant = Stream.ofEnthalpy(split.pregnant, enthalpy, Stream.ATMOSPHERE_PA);

        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("wash water to red mud", washWater)
                        .supply("dilution water", fresh)
                        .duty(Duty.Kind.LOSS, "settler and washers", -loss)
                        .reading("solute_left_fraction", split.left)
                        .reading("mud_kg_per_s", mud)
                        .reading("dilution_kg_per_s", need)
                        .reading(
                                "residue_caustic_g_per_l",
                                AluminaSolubility.causticGPerL(Liquor.of(split.residue)));
        if (wanted > split.underflow) {
            ledger.warning("washers: too little liquor to carry the mud at this solids fraction");
        }
        return Work.of(ledger.build(), pregnant, residue, left);
    }

    /// Water that brings the liquor, with the wash it gains, to strength, kg/s; none below
    /// strength. Two Newton steps on the volume, to which a kilogram of water adds a litre.
    private double dilutionKg(double[] amounts, double washGainKg) {
        double[] trial = amounts.clone();
        trial[WATER] += Math.max(0, washGainKg) / WATER_KG_PER_MOL;
        double need = 0;
        for (int step = 0; step < 2; step++) {
            Liquor liquor = Liquor.of(trial);
            double volume = liquor.volumeM3PerS();
            double wanted = volume * AluminaSolubility.causticGPerL(liquor) / pregnantCausticGPerL;
            double more = Math.max(-need, (wanted - volume) * 997); // kg/m3 of water at 25 degC
            need += more;
            trial[WATER] += more / WATER_KG_PER_MOL;
        }
        return need;
    }

    private record Split(double[] pregnant, double[] residue, double left, double underflow) {}

    /// Residue liquor is `left` parts settler liquor and the rest wash water.
    private Split split(double[] settled, double wanted, double wash) {
        Stream all = Stream.of(settled, residueK);
        double liquorIn = all.massKgPerS(Phase.LIQUID) + all.massKgPerS(Phase.AQUEOUS);
        double underflow = Math.clamp(wanted, 0, 0.9 * Math.max(0, liquorIn + wash));
        double left = underflow > 0 ? washing.soluteLeft(underflow, wash) : 0;
        double water = wash - underflow * (1 - left);
        double[] pregnant = all.liquor().amounts();
        pregnant[WATER] += water / WATER_KG_PER_MOL;
        double pregnantAll = liquorIn + water;
        double share = pregnantAll > 0 ? underflow * left / pregnantAll : 0;
        double[] residue = all.only(Phase.SOLID, Phase.GAS).amounts();
        for (int i = 0; i < residue.length; i++) {
            residue[i] += share * pregnant[i];
            pregnant[i] *= 1 - share;
        }
        residue[WATER] += underflow * (1 - left) / WATER_KG_PER_MOL;
        return new Split(pregnant, residue, left, underflow);
    }
}

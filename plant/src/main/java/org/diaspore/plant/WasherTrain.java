package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Settler and counter-current washers of red mud: digested slurry in, pregnant liquor and washed
/// residue out.
///
/// Wash water runs against the mud and dilutes the settler's feed. Underflow carries the same liquor
/// a tonne of mud everywhere; a share of each wash mixes, the rest passes by. Part of the alumina
/// falls back as gibbsite on the way. The washers' balance is linear, see {@link #soluteLeft}.
///
/// @param washKgPerKg wash water per dry mud
/// @param mixingFraction share of the wash that mixes in a washer
/// @param reversionFraction share of dissolved alumina that falls out
/// @param heatLossFraction share of the heat above 25 degC that comes in
record WasherTrain(
        double washers,
        double underflowSolidsFraction,
        double washKgPerKg,
        double washK,
        double mixingFraction,
        double reversionFraction,
        double residueK,
        double heatLossFraction)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");

    static WasherTrain of(Settings settings) {
        return new WasherTrain(
                Math.rint(settings.si("refinery.washers")),
                settings.si("refinery.underflow_solids"),
                settings.si("refinery.wash_ratio") * 1000, // m3/kg to kg/kg
                settings.si("refinery.wash_temperature"),
                settings.si("refinery.mixing_efficiency"),
                settings.si("refinery.alumina_reversion"),
                settings.si("refinery.residue_temperature"),
                settings.si("refinery.clarification_heat_loss"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "weak-liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("pregnant-liquor", "residue");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = Stream.mix(inlets.stream(0), inlets.stream(1));
        double[] amounts = slurry.amounts();
        GIBBSITE.run(amounts, -reversionFraction * Math.max(0, amounts[ALUMINATE]));
        Stream settled = Stream.of(amounts, slurry.temperatureK());
        double mud = Math.max(0, settled.massKgPerS(Phase.SOLID));
        double wash = washKgPerKg * mud;
        double liquorIn = settled.massKgPerS(Phase.LIQUID) + settled.massKgPerS(Phase.AQUEOUS);
        double wanted = mud * (1 - underflowSolidsFraction) / underflowSolidsFraction;
        double underflow = Math.clamp(wanted, 0, 0.9 * Math.max(0, liquorIn + wash));
        double left = underflow > 0 ? soluteLeft(underflow, wash) : 0;

        // Residue liquor is `left` parts settler liquor and the rest wash water.
        double water = wash - underflow * (1 - left);
        double[] pregnant = settled.liquor().amounts();
        pregnant[WATER] += water / Substances.kgPerMol(WATER);
        double pregnantAll = liquorIn + water;
        double share = pregnantAll > 0 ? underflow * left / pregnantAll : 0;
        double[] residue = settled.only(Phase.SOLID, Phase.GAS).amounts();
        for (int i = 0; i < residue.length; i++) {
            residue[i] += share * pregnant[i];
            pregnant[i] *= 1 - share;
        }
        residue[WATER] += underflow * (1 - left) / Substances.kgPerMol(WATER);

        Stream washWater = Stream.pure("water", wash, washK);
        Stream residueOut = Stream.of(residue, residueK);
        double loss = heatLossFraction * Math.abs(slurry.sensibleHeatW());
        double enthalpy =
                slurry.enthalpyW() + washWater.enthalpyW() - loss - residueOut.enthalpyW();
        Stream liquor = Stream.ofEnthalpy(pregnant, enthalpy, Stream.ATMOSPHERE_PA);

        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("wash water to red mud", washWater)
                        .duty(Duty.Kind.LOSS, "settler and washers", -loss)
                        .reading("solute_left_fraction", left)
                        .reading("mud_kg_per_s", mud)
                        .reading("wash_per_underflow", underflow > 0 ? wash / underflow : 0)
                        .reading(
                                "residue_caustic_g_per_l",
                                AluminaSolubility.causticGPerL(Liquor.of(residue)));
        if (wanted > underflow) {
            ledger.warning("washers: too little liquor to carry the mud at this solids fraction");
        }
        return Work.of(ledger.build(), liquor, residueOut);
    }

    /// Share of the settler underflow's solute that the last underflow still holds.
    ///
    /// Back from the last washer: underflow of strength u and overflow o leave, underflow of strength
    /// u' and fresh overflow o' come, U u' + E W o' = (U + E W) u and o = E u + (1 - E) o'. With all
    /// the wash mixing (E = 1) this is (R - 1) / (R^(n+1) - 1), R = W / U.
    double soluteLeft(double underflow, double wash) {
        double mixing = mixingFraction * wash / underflow;
        double strength = 1;
        double overflow = 0;
        for (int washer = 0; washer < washers; washer++) {
            double before = strength * (1 + mixing) - mixing * overflow;
            overflow = mixingFraction * strength + (1 - mixingFraction) * overflow;
            strength = before;
        }
        return 1 / strength;
    }
}

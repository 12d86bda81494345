package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// Counter-current washers of a mud: where liquor, alumina that falls back, and heat go.
///
/// Solutes by {@link WashStages}, heat by {@link WashHeat}, gibbsite by {@link StageReversion}.
///
/// @param washers stages; with none everything passes
/// @param underflowSolidsFraction solids in every underflow, by mass
/// @param mixingFraction share of the wash that mixes in a washer
/// @param bedS time that mud stays in a washer, s
/// @param liquorS time that liquor stays, s; for the hold-up
/// @param heatLossFraction of a washer's heat above 25 degC, by each washer
/// @param powerJPerKg rakes and pumps of one washer, per dry mud
public record MudWashing(
        int washers,
        double underflowSolidsFraction,
        double mixingFraction,
        double bedS,
        double liquorS,
        Reversion reversion,
        double heatLossFraction,
        double powerJPerKg) {
    private static final int ALUMINATE = WasherTrain.ALUMINATE;
    private static final int GIBBSITE = Substances.index("gibbsite");

    /// No more of the liquor that mixes in the first washer than this can go on with the mud.
    private static final double MOST_BELOW = 0.95;

    public static MudWashing of(Settings settings, int washers) {
        return new MudWashing(
                washers,
                settings.si("clarification.washer_underflow_solids"),
                settings.si("clarification.mixing_efficiency"),
                settings.si("clarification.washer_bed_time"),
                settings.si("clarification.washer_liquor_time"),
                Reversion.of(settings),
                settings.si("clarification.washer_heat_loss"),
                settings.si("clarification.washer_power"));
    }

    /// Overflow and washed mud; readings, duties and warnings go to the ledger.
    Parted wash(Stream mud, Stream wash, Ledger.Builder ledger) {
        double solids = Slurry.of(mud).solidsKgPerS() + Slurry.of(wash).solidsKgPerS();
        double fed = Slurry.of(mud).liquorKgPerS();
        double given = Slurry.of(wash).liquorKgPerS();
        if (washers == 0) {
            report(ledger, mud, solids, 1);
            return new Parted(wash, mud);
        }
        double wanted = solids * (1 - underflowSolidsFraction) / underflowSolidsFraction;
        double most = MOST_BELOW * (fed + mixingFraction * given);
        double underflow = Rounded.limited(wanted, most);
        WashStages stages = WashStages.of(washers, fed, underflow, given, mixingFraction);
        WashHeat heat = WashHeat.of(stages, mud, wash, solids, heatLossFraction);
        double[] under = new double[Substances.count()];
        double[] over = new double[under.length];
        part(stages, mud, wash, under, over);
        StageReversion fallen = StageReversion.of(this, stages, heat, mud, wash);
        fallBack(fallen, under, over);

        Parted parted =
                Parted.holding(
                        Stream.of(over, heat.overflowK(), wash.pressurePa()),
                        Stream.of(under, heat.washerK(washers - 1), mud.pressurePa()),
                        mud.enthalpyW() + wash.enthalpyW() - heat.lossW());
        ledger.duty(Duty.Kind.LOSS, "washers", -heat.lossW()).power(washers * powerJPerKg * solids);
        report(ledger, parted.second(), solids, stages.leftFraction());
        fallen.report(ledger);
        ledger.reading("wash_ratio", stages.ratio())
                .reading(
                        "hold_up_m3",
                        washers * liquorS * Math.max(0, Liquor.of(over).volumeM3PerS()))
                .reading("overflow_caustic_g_per_l", causticGPerL(over));
        warn(ledger, stages, wanted, most);
        return parted;
    }

    /// Liquor by the stages; solids of both go below.
    private static void part(
            WashStages stages, Stream mud, Stream wash, double[] under, double[] over) {
        double left = stages.leftFraction();
        double carried =
                stages.wash() > 0 ? (stages.underflow() - left * stages.feed()) / stages.wash() : 0;
        for (int i = 0; i < under.length; i++) {
            double m = mud.amount(i);
            double w = wash.amount(i);
            under[i] = Slurry.isSolid(i) ? m + w : left * m + carried * w;
            over[i] = m + w - under[i];
        }
    }

    /// Takes the gibbsite out of the liquor where it fell.
    private static void fallBack(StageReversion fallen, double[] under, double[] over) {
        double all = under[ALUMINATE] + over[ALUMINATE];
        double lostBelow = fallen.belowMolPerS();
        double lostAll = fallen.gibbsiteMolPerS();
        if (!(lostAll > 0) || !(all > 0)) {
            return;
        }
        Reversion.GIBBSITE_DISSOLVES.run(under, -lostBelow);
        Reversion.GIBBSITE_DISSOLVES.run(over, lostBelow - lostAll);
        under[GIBBSITE] += over[GIBBSITE];
        over[GIBBSITE] = 0;
    }

    private void report(Ledger.Builder ledger, Stream mud, double solids, double left) {
        Liquor liquor = Liquor.of(mud.amounts());
        ledger.reading("mud_kg_per_s", solids)
                .reading("solute_left_fraction", left)
                .reading("mud_caustic_g_per_l", AluminaSolubility.causticGPerL(liquor))
                .reading("mud_soluble_naoh_kg_per_s", liquor.causticNaohKgPerS());
    }

    private static void warn(Ledger.Builder ledger, WashStages stages, double wanted, double most) {
        if (wanted > most) {
            ledger.warning(
                    "washers: too little liquor to carry the mud at this solids fraction; raise"
                            + " clarification.washer_underflow_solids or"
                            + " clarification.wash_ratio");
        }
        if (stages.underflow() > 0 && stages.ratio() < 1) {
            ledger.warning(
                    "washers: wash ratio R is %.2f, below 1: more washers do not help; raise"
                                    .formatted(stages.ratio())
                            + " clarification.wash_ratio or"
                            + " clarification.washer_underflow_solids");
        }
    }

    private static double causticGPerL(double[] amounts) {
        return AluminaSolubility.causticGPerL(Liquor.of(amounts));
    }
}

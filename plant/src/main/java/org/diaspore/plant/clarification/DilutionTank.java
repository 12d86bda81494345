package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.WaterDraw;

/// Dilutes blow-off slurry to the strength of pregnant liquor: the washers' overflow first, then
/// condensate, then fresh water.
///
/// @param pregnantCausticGPerL strength diluted to, g/L as Na2CO3 at 25 degC
/// @param freshWaterK temperature of water from outside
public record DilutionTank(double pregnantCausticGPerL, double freshWaterK) implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final double WATER_KG_PER_M3 = 997.05; // iapws-if97, 25 degC

    private static final int MOST_PASSES = 40;
    private static final double ACCURACY = 1e-13;

    /// Rounding of the corner where no water is needed, of the liquor.
    private static final double CORNER = 1e-3;

    /// Weaker than wanted by more than this share is worth a warning.
    private static final double MUCH_WEAKER = 0.002;

    public static DilutionTank of(Settings settings) {
        return new DilutionTank(
                settings.si("clarification.pregnant_caustic"),
                settings.si("site.water_temperature"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "wash-liquor", "condensate");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry", "condensate-left");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        Stream washLiquor = inlets.stream(1);
        double[] amounts = slurry.amounts();
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] += washLiquor.amount(i);
        }
        double liquor = Slurry.of(slurry).liquorKgPerS() + Slurry.of(washLiquor).liquorKgPerS();
        double wanted = dilutionKgPerS(amounts);
        double need = liquor > 0 ? Rounded.positive(wanted, CORNER * liquor) : 0;
        WaterDraw water = WaterDraw.of(inlets.stream(2), need, freshWaterK);
        Stream diluted = Stream.mix(slurry, washLiquor, water.condensate(), water.fresh());

        double strength = AluminaSolubility.causticGPerL(Liquor.of(diluted.amounts()));
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("dilution water", water.fresh())
                        .reading("dilution_kg_per_s", need)
                        .reading("caustic_g_per_l", strength)
                        .reading("a_to_c", Liquor.of(diluted.amounts()).aToC());
        if (wanted < 0 && strength < pregnantCausticGPerL * (1 - MUCH_WEAKER)) {
            ledger.warning(
                    "dilution: pregnant liquor is %.0f g/L caustic, weaker than the %.0f wanted;"
                                    .formatted(strength, pregnantCausticGPerL)
                            + " lower clarification.wash_ratio, raise"
                            + " clarification.settler_underflow_solids or give stronger liquor to"
                            + " digestion");
        }
        return Work.of(ledger.build(), diluted, water.left());
    }

    /// Water that brings the liquor to strength, kg/s; below zero when it is too weak already.
    ///
    /// The volume wanted is known, because caustic stays; a kilogram of water adds nearly its own
    /// volume, so that secants are quick. No more than half of the water is ever taken away.
    private double dilutionKgPerS(double[] amounts) {
        double[] trial = amounts.clone();
        double water = trial[WATER];
        Liquor before = Liquor.of(trial);
        double volume = before.volumeM3PerS();
        double strength = AluminaSolubility.causticGPerL(before);
        if (!(volume > 0 && water > 0)) {
            return 0;
        }
        double wanted = Math.max(0, volume * strength / pregnantCausticGPerL);
        double most = 0.5 * water * WATER_KG_PER_MOL;
        double perKg = 1 / WATER_KG_PER_M3;
        double need = 0;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double next = Math.max(-most, need + (wanted - volume) / perKg);
            if (Math.abs(next - need) <= ACCURACY * most) {
                return next;
            }
            trial[WATER] = water + next / WATER_KG_PER_MOL;
            double its = Liquor.of(trial).volumeM3PerS();
            perKg = its > volume == next > need ? (its - volume) / (next - need) : perKg;
            volume = its;
            need = next;
        }
        return need;
    }
}

package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Salting-out from strong liquor: what carbonate, sulphate and oxalate the liquor cannot hold
/// falls out.
///
/// Carbonate leaves to be causticised, the rest to waste, and with the waste a share of vanadate,
/// phosphate and chloride, which have no other outlet and would build up. A part of the liquor may
/// be boiled down further to salt; its water returns. Liquor that comes hotter than the crystals
/// are to be is cooled to that, colder liquor stays as it is: nobody heats liquor to salt it out.
/// See docs/theory/evaporation.md.
///
/// @param share of the liquor over crystals
/// @param boilDown share of that part's water boiled off before, and returned
/// @param temperatureK over crystals, where the liquor comes hotter
/// @param traceShare of vanadate, phosphate and chloride of that part, to waste
/// @param potassiumPreference mol ratio K to Na in salt over that in liquor
/// @param steamKgPerKg steam per water of the boil-down
public record SaltCrystalliser(
        Limits limits,
        double share,
        double boilDown,
        double temperatureK,
        double traceShare,
        double potassiumPreference,
        double steamKgPerKg)
        implements Operation {

    /// What the liquor holds.
    public static final class Limits {
        private final SaltLimits salts;
        private final OxalateLimit oxalate;

        private Limits(SaltLimits salts, OxalateLimit oxalate) {
            this.salts = salts;
            this.oxalate = oxalate;
        }
    }

    private static final int WATER = Substances.index("water");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int SULFATE = Substances.index("Na2SO4(aq)");
    private static final int OXALATE = Substances.index("Na2C2O4(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int NATRITE = Substances.index("natrite");
    private static final int ARCANITE = Substances.index("arcanite");
    private static final int THENARDITE = Substances.index("thenardite");
    private static final int SODIUM_OXALATE = Substances.index("sodium oxalate");
    private static final int[] TRACES = {
        Substances.index("Na3VO4(aq)"), Substances.index("Na3PO4(aq)"), Substances.index("NaCl(aq)")
    };

    /// Rounding where the liquor comes as hot as its crystals are to be, K.
    private static final double CORNER_K = 0.5;

    /// The same where crystals give no heat, of the liquor's heat.
    private static final double CORNER = 1e-4;

    /// The volume shrinks by what falls out: each pass gains about a digit and a half.
    private static final int PASSES = 4;

    public static SaltCrystalliser of(Settings settings) {
        return new SaltCrystalliser(
                new Limits(SaltLimits.of(settings), OxalateLimit.of(settings)),
                settings.si("evaporation.salting_share"),
                settings.si("evaporation.salting_boil_down"),
                settings.si("evaporation.salting_temperature"),
                settings.si("evaporation.trace_salt_share"),
                settings.si("evaporation.potassium_preference"),
                settings.si("evaporation.salt_steam"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "carbonate-salt", "waste-salt");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] part = in.amounts();
        for (int i = 0; i < part.length; i++) {
            part[i] *= share;
        }
        double water = Math.max(0, part[WATER]);
        double boiledKgPerS = boilDown * water * Substances.kgPerMol(WATER);
        part[WATER] -= boilDown * water;
        double[] fallen = fallen(part);
        part[WATER] += boilDown * water;

        double[] carbonate = new double[part.length];
        double[] waste = new double[part.length];
        carbonate[NATRITE] = fallen[0];
        part[CARBONATE] -= fallen[0];
        saltOutSulfate(part, waste, fallen[1]);
        waste[SODIUM_OXALATE] = fallen[2];
        part[OXALATE] -= fallen[2];
        for (int trace : TRACES) {
            double taken = traceShare * part[trace];
            waste[trace] += taken;
            part[trace] -= taken;
        }
        for (int i = 0; i < part.length; i++) {
            part[i] += (1 - share) * in.amount(i);
        }
        double saltK = Rounded.lesser(temperatureK, in.temperatureK(), CORNER_K);
        double outK = in.temperatureK() + share * (saltK - in.temperatureK());
        Stream out = Stream.of(part, outK, in.pressurePa());
        Stream kept = Stream.of(carbonate, saltK);
        Stream purged = Stream.of(waste, saltK);
        double heat = out.enthalpyW() + kept.enthalpyW() + purged.enthalpyW() - in.enthalpyW();
        double boiling = steamKgPerKg * boiledKgPerS * Steam97.vaporisationJPerKg(temperatureK);
        double held = Rounded.positive(heat, CORNER * Math.abs(in.sensibleHeatW()));
        double cooling = heat - held - boiling;
        Liquor after = Liquor.of(part);
        double caustic = after.causticGPerL();
        return Work.of(
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "boil-down before salting-out", boiling)
                        .duty(Duty.Kind.STEAM, "salting-out", held)
                        .duty(Duty.Kind.COOLING, "salting-out", cooling)
                        .taken("liquor boiled down", temperatureK, temperatureK, boiling)
                        .taken("liquor salted out", saltK, saltK, held)
                        .taken("liquor salted out", saltK, in.temperatureK(), cooling)
                        .reading("boiled_off_kg_per_s", boiledKgPerS)
                        .reading("caustic_g_per_L", caustic)
                        .reading("carbonate_g_per_L", after.carbonateGPerL())
                        .reading("carbonate_limit_g_per_L", limits.salts.carbonateGPerL(caustic))
                        .reading("sulfate_limit_g_per_L", limits.salts.sulfateGPerL(caustic))
                        .reading("carbonate_salt_kg_per_s", kept.massKgPerS())
                        .reading("waste_salt_kg_per_s", purged.massKgPerS())
                        .build(),
                out,
                kept,
                purged);
    }

    /// Carbonate, sulphate and oxalate that fall from a liquor, mol/s.
    private double[] fallen(double[] liquor) {
        double[] left = liquor.clone();
        double[] fallen = new double[3];
        for (int pass = 0; pass < PASSES; pass++) {
            left[CARBONATE] = liquor[CARBONATE] - fallen[0];
            left[SULFATE] = liquor[SULFATE] - fallen[1];
            left[OXALATE] = liquor[OXALATE] - fallen[2];
            Liquor over = Liquor.of(left);
            double volume = Math.max(0, over.volumeM3PerS());
            double caustic = over.causticGPerL();
            fallen[0] = beyond(liquor, CARBONATE, volume * limits.salts.carbonateGPerL(caustic));
            fallen[1] = beyond(liquor, SULFATE, volume * limits.salts.sulfateGPerL(caustic));
            fallen[2] = beyond(liquor, OXALATE, volume * limits.oxalate.gPerL(over, temperatureK));
        }
        return fallen;
    }

    private static double beyond(double[] liquor, int solute, double mostKgPerS) {
        double there = Math.max(0, liquor[solute]);
        return there - Rounded.limited(there, mostKgPerS / Substances.kgPerMol(solute));
    }

    /// Sulphate leaves with sodium or, preferred to it, with potassium: the double salt glaserite
    /// counted as its two ends. Potassium leaves its hydroxide behind as NaOH.
    private void saltOutSulfate(double[] liquor, double[] waste, double sulfate) {
        double potassium = Math.max(0, liquor[POTASH]);
        double sodium = Math.max(0, liquor[CAUSTIC] + liquor[ALUMINATE]);
        double weighed = potassiumPreference * potassium;
        double part = weighed > 0 ? weighed / (weighed + sodium) : 0;
        double arcanite = Rounded.limited(part * sulfate, 0.5 * potassium);
        waste[ARCANITE] += arcanite;
        liquor[POTASH] -= 2 * arcanite;
        liquor[CAUSTIC] += 2 * arcanite;
        waste[THENARDITE] += sulfate - arcanite;
        liquor[SULFATE] -= sulfate;
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Salting-out from strong liquor: carbonate to be causticised, and sulphate, oxalate and traces
/// that leave the plant. Shares a pass are settings; solubilities come later, in this place.
record SaltPurge(
        double carbonateFraction,
        double sulfateFraction,
        double oxalateFraction,
        double traceFraction,
        double potassiumSelectivity)
        implements Operation {
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int SULFATE = Substances.index("Na2SO4(aq)");
    private static final int OXALATE = Substances.index("Na2C2O4(aq)");
    private static final int VANADATE = Substances.index("Na3VO4(aq)");
    private static final int PHOSPHATE = Substances.index("Na3PO4(aq)");
    private static final int CHLORIDE = Substances.index("NaCl(aq)");
    private static final int NATRITE = Substances.index("natrite");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int ARCANITE = Substances.index("arcanite");
    private static final int THENARDITE = Substances.index("thenardite");
    private static final int SODIUM_OXALATE = Substances.index("sodium oxalate");

    static SaltPurge of(Settings settings) {
        return new SaltPurge(
                settings.si("refinery.carbonate_salting_out"),
                settings.si("refinery.sulfate_salting_out"),
                settings.si("refinery.oxalate_removal"),
                settings.si("refinery.trace_salt_purge"),
                settings.si("refinery.potassium_in_sulfate_salt"));
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
        double[] liquor = in.amounts();
        double[] carbonate = new double[liquor.length];
        double[] waste = new double[liquor.length];
        move(liquor, CARBONATE, carbonateFraction, carbonate, NATRITE);
        saltOutSulfate(liquor, waste);
        move(liquor, OXALATE, oxalateFraction, waste, SODIUM_OXALATE);
        move(liquor, VANADATE, traceFraction, waste, VANADATE);
        move(liquor, PHOSPHATE, traceFraction, waste, PHOSPHATE);
        move(liquor, CHLORIDE, traceFraction, waste, CHLORIDE);
        double t = in.temperatureK();
        Stream out = Stream.of(liquor, t, in.pressurePa());
        Stream kept = Stream.of(carbonate, t);
        Stream purged = Stream.of(waste, t);
        double heat = out.enthalpyW() + kept.enthalpyW() + purged.enthalpyW() - in.enthalpyW();
        Ledger ledger =
                Ledger.builder()
                        .duty(Duty.Kind.COOLING, "heat of crystallising salts", heat)
                        .build();
        return Work.of(ledger, out, kept, purged);
    }

    /// Sulphate leaves with sodium or, preferred to it, with potassium: the double salt glaserite
    /// counted as its two ends. Potassium leaves its hydroxide behind as NaOH.
    private void saltOutSulfate(double[] liquor, double[] waste) {
        double potassium = Math.max(0, liquor[POTASH]);
        double sodium = liquor[CAUSTIC] + liquor[ALUMINATE];
        double sulfate = sulfateFraction * liquor[SULFATE];
        double weighed = potassiumSelectivity * potassium;
        double share = sodium > 0 ? weighed / (weighed + sodium) : 0;
        double arcanite = Math.max(0, Math.min(share * sulfate, 0.5 * potassium));
        waste[ARCANITE] += arcanite;
        liquor[POTASH] -= 2 * arcanite;
        liquor[CAUSTIC] += 2 * arcanite;
        waste[THENARDITE] += sulfate - arcanite;
        liquor[SULFATE] -= sulfate;
    }

    private static void move(double[] from, int solute, double share, double[] to, int product) {
        to[product] += share * from[solute];
        from[solute] *= 1 - share;
    }
}

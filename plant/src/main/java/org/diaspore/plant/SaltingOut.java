package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Purge of the leach liquor: a bleed is boiled down, its salts crystallise and its caustic
/// returns.
///
/// Sulphate and carbonate leave as sodium salts, potassium as sulphate while there is any; chloride
/// and the rest leave with the liquor that clings to the salt. The water boiled off goes back to
/// the liquor as condensate: it costs steam, not water.
///
/// @param bleedFraction share of the liquor that is treated
/// @param recoveryFraction share of the bleed's salts that crystallises
/// @param clingingFraction share of the bleed's other solutes lost with the salt
/// @param economy steam per water boiled off, kg/kg
/// @param boiledFraction share of the bleed's water boiled off
record SaltingOut(
        double bleedFraction,
        double recoveryFraction,
        double clingingFraction,
        double economy,
        double boiledFraction)
        implements Operation {
    private static final double BOILING_K = 373.15;
    private static final int WATER = Substances.index("water");
    private static final int SULFATE = Substances.index("Na2SO4(aq)");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int CHLORIDE = Substances.index("NaCl(aq)");
    private static final int PHOSPHATE = Substances.index("Na3PO4(aq)");
    private static final int VANADATE = Substances.index("Na3VO4(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int LITHIUM = Substances.index("LiOH(aq)");
    private static final int THENARDITE = Substances.index("thenardite");
    private static final int NATRITE = Substances.index("natrite");
    private static final int ARCANITE = Substances.index("arcanite");
    private static final int[] CLINGING = {
        CHLORIDE, PHOSPHATE, VANADATE, GALLATE, LITHIUM, CAUSTIC, POTASH
    };

    static SaltingOut of(Settings settings) {
        return new SaltingOut(
                settings.si("purge.bleed"),
                settings.si("purge.recovery"),
                settings.si("purge.clinging"),
                settings.si("evaporation.steam_economy"),
                settings.si("purge.boiled"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "salts");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] liquor = in.amounts();
        double[] salts = new double[liquor.length];
        double share = bleedFraction * recoveryFraction;
        double sulfate = share * liquor[SULFATE];
        // 2 KOH + Na2SO4 -> K2SO4 + 2 NaOH, a harmonic mean so that either may run short
        double potash = share * liquor[POTASH] / 2;
        double arcanite = sulfate + potash > 0 ? sulfate * potash / (sulfate + potash + 1e-300) : 0;
        salts[ARCANITE] += arcanite;
        liquor[POTASH] -= 2 * arcanite;
        liquor[CAUSTIC] += 2 * arcanite;
        salts[THENARDITE] += sulfate - arcanite;
        liquor[SULFATE] -= sulfate;
        salts[NATRITE] += share * liquor[CARBONATE];
        liquor[CARBONATE] *= 1 - share;
        for (int solute : CLINGING) {
            salts[solute] += bleedFraction * clingingFraction * liquor[solute];
            liquor[solute] *= 1 - bleedFraction * clingingFraction;
        }
        Stream out = Stream.of(liquor, in.temperatureK(), in.pressurePa());
        Stream waste = Stream.of(salts, in.temperatureK());
        double heat = out.enthalpyW() + waste.enthalpyW() - in.enthalpyW();
        double boiled = bleedFraction * boiledFraction * Math.max(0, in.massKgPerS(WATER));
        double steam = economy * boiled * Steam97.vaporisationJPerKg(BOILING_K);
        return Work.of(
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "boiling down", steam)
                        .duty(Duty.Kind.COOLING, "crystalliser's condenser", heat - steam)
                        .reading("boiled_kg_per_s", boiled)
                        .build(),
                out,
                waste);
    }
}

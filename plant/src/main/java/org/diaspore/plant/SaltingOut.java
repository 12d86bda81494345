package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Purge of the leach liquor: a bleed is boiled down, its salts crystallise, its caustic and water
/// return.
///
/// Sulphate and carbonate leave as sodium salts, potassium as sulphate while there is any; chloride
/// and all else leave with the boiled-down liquor that clings to the crystals. Shares a pass are
/// settings: no solubility in boiled-down leach liquor was found.
///
/// @param bleedFraction share of the liquor that is treated
/// @param sulfateFraction share of the bleed's sulphate that crystallises
/// @param carbonateFraction share of the bleed's carbonate that crystallises
/// @param boiledFraction share of the bleed's water that is boiled off and returned
/// @param clingingFraction share of the boiled-down bleed lost with the salt
/// @param economy steam per water boiled off, kg/kg
/// @param boilingK temperature it boils at
record SaltingOut(
        double bleedFraction,
        double sulfateFraction,
        double carbonateFraction,
        double boiledFraction,
        double clingingFraction,
        double economy,
        double boilingK)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final int SULFATE = Substances.index("Na2SO4(aq)");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final int POTASH = Substances.index("KOH(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int THENARDITE = Substances.index("thenardite");
    private static final int NATRITE = Substances.index("natrite");
    private static final int ARCANITE = Substances.index("arcanite");

    static SaltingOut of(Settings settings) {
        return new SaltingOut(
                settings.si("purge.bleed"),
                settings.si("purge.recovery"),
                settings.si("purge.carbonate_recovery"),
                settings.si("purge.boiled"),
                settings.si("purge.clinging"),
                settings.si("evaporation.steam_economy"),
                settings.si("evaporation.liquor_temperature"));
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
        crystallise(liquor, salts);
        double clinging = bleedFraction * clingingFraction;
        for (int i = 0; i < liquor.length; i++) {
            if (Slurry.isLiquor(i)) {
                double lost = (i == WATER ? 1 - boiledFraction : 1) * clinging * liquor[i];
                salts[i] += lost;
                liquor[i] -= lost;
            }
        }
        Stream out = Stream.of(liquor, in.temperatureK(), in.pressurePa());
        Stream waste = Stream.of(salts, in.temperatureK());
        double heat = out.enthalpyW() + waste.enthalpyW() - in.enthalpyW();
        double boiledKgPerS = bleedFraction * boiledFraction * Math.max(0, in.massKgPerS(WATER));
        double byEconomy = economy * boiledKgPerS * Steam97.vaporisationJPerKg(boilingK);
        double steam = Rounded.greater(byEconomy, Math.max(0, heat), 0.02 * byEconomy);
        return Work.of(
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "crystalliser", steam)
                        .duty(Duty.Kind.COOLING, "crystalliser's condenser", heat - steam)
                        .taken("liquor to boil", in.temperatureK(), boilingK, steam)
                        .taken("vapour of the crystalliser", boilingK, boilingK, heat - steam)
                        .reading("boiled_off_kg_per_s", boiledKgPerS)
                        .reading("salts_kg_per_s", waste.solids().massKgPerS())
                        .build(),
                out,
                waste);
    }

    /// 2 KOH + Na2SO4 -> K2SO4 + 2 NaOH by a harmonic mean, so that either may run short.
    private void crystallise(double[] liquor, double[] salts) {
        double sulfate = bleedFraction * sulfateFraction * liquor[SULFATE];
        double potash = 0.5 * bleedFraction * sulfateFraction * liquor[POTASH];
        double arcanite = sulfate > 0 && potash > 0 ? sulfate * potash / (sulfate + potash) : 0;
        double carbonate = bleedFraction * carbonateFraction * liquor[CARBONATE];
        salts[ARCANITE] += arcanite;
        salts[THENARDITE] += sulfate - arcanite;
        salts[NATRITE] += carbonate;
        liquor[POTASH] -= 2 * arcanite;
        liquor[CAUSTIC] += 2 * arcanite;
        liquor[SULFATE] -= sulfate;
        liquor[CARBONATE] -= carbonate;
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// High-temperature digestion with indirect steam and flash heat recovery, at balance depth.
///
/// The slurry is heated by flash vapour to within an approach of the digester, then by live steam;
/// digested slurry flashes to the boiling point and its vapour leaves as the heaters' condensate.
/// Vapour heat that the approach does not let in is rejected. Live steam closes the balance.
///
/// @param heaterApproachK digester temperature less that of the slurry heated by vapour
/// @param flashEndK slurry after the last flash
/// @param heatLossFraction of the slurry's heating, lost to the surroundings
record Digester(
        Digestion digestion,
        double temperatureK,
        double pressurePa,
        double heaterApproachK,
        double flashEndK,
        double condensateK,
        double heatLossFraction)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final int STEAM = Substances.index("steam");
    private static final int OXYGEN = Substances.index("O2");
    private static final int LIME = Substances.index("lime");
    private static final int DIASPORE = Substances.index("diaspore");
    private static final int CORUNDUM = Substances.index("corundum");
    private static final double OXYGEN_K = 298.15;
    // Spread between aluminium models of the solubility table.
    private static final double SOLUBILITY_SPREAD = 0.05;
    // Of the lime that is there.
    private static final double MUCH_LIME_LACKING = 0.05;
    // Below this only gibbsite is digested.
    private static final double BOEHMITE_FROM_K = 453.15;

    static Digester of(Settings settings) {
        return new Digester(
                Digestion.of(settings),
                settings.si("refinery.digestion_temperature"),
                settings.si("refinery.digestion_pressure"),
                settings.si("refinery.heater_approach"),
                settings.si("refinery.flash_end_temperature"),
                settings.si("refinery.flash_condensate_temperature"),
                settings.si("refinery.digestion_heat_loss"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("digested-slurry", "condensate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        double[] amounts = slurry.amounts();
        double lacking = digestion.run(amounts);
        double oxygen = Math.max(0, -amounts[OXYGEN]);
        double[] drawn = new double[amounts.length];
        drawn[OXYGEN] = oxygen;
        amounts[OXYGEN] += oxygen;

        Stream air = Stream.of(drawn, OXYGEN_K);
        Stream hot = Stream.of(amounts, temperatureK, pressurePa);
        Stream[] flashed = flash(hot);
        Stream digested = flashed[0];
        Stream condensate = flashed[1];

        double vapourHeat = hot.enthalpyW() - digested.enthalpyW() - condensate.enthalpyW();
        double heating = hotSlurryW(slurry, temperatureK) - slurry.enthalpyW();
        double room = hotSlurryW(slurry, temperatureK - heaterApproachK) - slurry.enthalpyW();
        double recovered = Math.clamp(vapourHeat, Math.min(0, room), Math.max(0, room));
        double loss = heatLossFraction * Math.abs(heating);
        double rejected = vapourHeat - recovered;
        double live = hot.enthalpyW() - slurry.enthalpyW() - air.enthalpyW() + loss - recovered;

        Ledger.Builder ledger = Ledger.builder();
        if (oxygen > 0) {
            ledger.supply("oxygen", air);
        }
        ledger.duty(Duty.Kind.STEAM, "live steam to digestion", live)
                .duty(Duty.Kind.LOSS, "digesters, heaters, flash tanks", -loss)
                .duty(Duty.Kind.COOLING, "flash vapour not recovered", -rejected)
                .reading("recovered_heat_W", recovered)
                .reading("flash_vapour_kg_per_s", condensate.massKgPerS());
        warnOfLime(ledger, slurry, lacking);
        report(ledger, hot);
        return Work.of(ledger.build(), digested, condensate);
    }

    private static void warnOfLime(Ledger.Builder ledger, Stream slurry, double lacking) {
        double lackingKg = lacking * Substances.kgPerMol(LIME);
        double thereKg = slurry.massKgPerS(LIME);
        ledger.reading("lime_lacking_kg_per_s", lackingKg);
        if (lackingKg > MUCH_LIME_LACKING * thereKg) {
            ledger.warning(
                    "digestion: lime runs short, %.1f kg/s there, %.1f more wanted for titania and"
                                    .formatted(thereKg, lackingKg)
                            + " hydrogarnet; refinery.silica_to_hydrogarnet is not reached, more"
                            + " silica takes soda; raise refinery.lime_dose");
        }
    }

    private double hotSlurryW(Stream slurry, double hotK) {
        return slurry.at(hotK).atPressure(pressurePa).enthalpyW();
    }

    /// Slurry after the last flash and the condensate of its vapour. Vapour leaves on the way down,
    /// on average at the mean temperature: two passes, because the slurry's heat depends on what
    /// left.
    private Stream[] flash(Stream hot) {
        double middleK = 0.5 * (temperatureK + flashEndK);
        double vapourJPerMol = vapourJPerMol(middleK);
        double[] amounts = hot.amounts();
        double water = amounts[WATER];
        Stream rest = Stream.of(amounts, flashEndK);
        double vapour = 0;
        for (int pass = 0; pass < 2 && water > 0; pass++) {
            double surplus = hot.enthalpyW() - rest.enthalpyW() - vapour * vapourJPerMol;
            vapour += surplus / (vapourJPerMol - waterJPerMol());
            vapour = Math.clamp(vapour, 0, 0.9 * water);
            amounts[WATER] = water - vapour;
            rest = Stream.of(amounts, flashEndK);
        }
        double[] condensed = new double[amounts.length];
        condensed[WATER] = vapour;
        return new Stream[] {rest, Stream.of(condensed, condensateK)};
    }

    private double vapourJPerMol(double middleK) {
        double[] one = new double[Substances.count()];
        one[STEAM] = 1;
        return Stream.of(one, middleK, Steam97.saturationPressurePa(middleK)).enthalpyW();
    }

    private double waterJPerMol() {
        double[] one = new double[Substances.count()];
        one[WATER] = 1;
        return Stream.of(one, flashEndK).enthalpyW();
    }

    private void report(Ledger.Builder ledger, Stream hot) {
        double[] amounts = hot.amounts();
        Liquor liquor = Liquor.of(amounts);
        double ratio = liquor.aToC();
        double highest = equilibriumAToC(amounts, liquor);
        ledger.reading("blow_off_a_to_c", ratio)
                .reading("equilibrium_a_to_c", highest)
                .reading("liquor_m3_per_s", liquor.volumeM3PerS());
        if (ratio > highest + SOLUBILITY_SPREAD) {
            ledger.warning(
                    "digestion: A/C %.3f is above equilibrium, %.3f at %.0f degC"
                            .formatted(ratio, highest, temperatureK - 273.15));
        }
    }

    private double equilibriumAToC(double[] amounts, Liquor liquor) {
        if (temperatureK < BOEHMITE_FROM_K) {
            return Gibbsite.equilibriumAToC(temperatureK, liquor);
        }
        AluminaSolubility solubility =
                amounts[DIASPORE] + amounts[CORUNDUM] > 0
                        ? AluminaSolubility.DIASPORE
                        : AluminaSolubility.BOEHMITE;
        return solubility.equilibriumAToC(temperatureK, AluminaSolubility.causticGPerL(liquor));
    }
}

package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Steam97;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// One flash tank of a train: hot slurry boils at a lower pressure, its vapour leaves.
///
/// Each tank takes an even part of the temperature still to fall, so the tanks are evenly spaced
/// and the last stands at the boiling point of its liquor at one atmosphere. Vapour has the
/// temperature of the slurry and the pressure of its water: it is superheated by the boiling-point
/// elevation, and condenses at the saturation temperature of its pressure. Adiabatic.
///
/// @param stage 1 is the hottest
/// @param stages tanks of the train
public record FlashTank(int stage, int stages) implements Operation {
    /// Rounding where the slurry comes in no hotter than it boils, K.
    private static final double CORNER_K = 0.01;

    public FlashTank {
        if (!(stage >= 1 && stage <= stages)) {
            throw new IllegalArgumentException("flash stage " + stage + " of " + stages);
        }
    }

    public static FlashTank of(Settings settings, int stage, int stages) {
        return new FlashTank(stage, stages);
    }

    /// How many stages the settings ask for.
    public static int stages(Settings settings) {
        return (int) Math.round(settings.si("digestion.flash_stages"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry", "vapour");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] amounts = in.amounts();
        double inK = in.temperatureK();
        Liquor left = left(in);
        double outK = inK - fallK(inK, left);
        double pressurePa = Vapour.pressurePa(left, outK);
        double vapourJ = Vapour.jPerMol(Vapour.STEAM, outK, pressurePa);
        double vapour = Vapour.leaving(amounts, in.enthalpyW(), outK, pressurePa, vapourJ);
        Stream slurry = Stream.of(amounts, outK, pressurePa);
        Stream away = Vapour.of(Vapour.STEAM, vapour, outK, pressurePa);
        double condensingK = Vapour.condensingK(pressurePa);
        Ledger ledger =
                Ledger.builder()
                        .reading("temperature_K", outK)
                        .reading("pressure_Pa", pressurePa)
                        .reading("vapour_kg_per_s", vapour * Vapour.WATER_KG_PER_MOL)
                        .reading("vapour_condensing_K", condensingK)
                        .reading("boiling_point_elevation_K", outK - condensingK)
                        .build();
        return Work.of(ledger, slurry, away);
    }

    private double fallK(double inK, Liquor liquor) {
        double endK = Vapour.boilingK(liquor, Stream.ATMOSPHERE_PA);
        return Rounded.positive(inK - endK, CORNER_K) / (stages - stage + 1);
    }

    /// The liquor about as it is when the vapour has left: its heat over the heat of boiling.
    private Liquor left(Stream in) {
        double inK = in.temperatureK();
        double outK = inK - fallK(inK, Liquor.of(in.amounts()));
        double heat = in.enthalpyW() - in.at(outK).enthalpyW();
        double latentJ = Vapour.WATER_KG_PER_MOL * Steam97.vaporisationJPerKg(Vapour.held(outK));
        double[] amounts = in.amounts();
        amounts[Vapour.WATER] = Math.max(0, amounts[Vapour.WATER] - heat / latentJ);
        return Liquor.of(amounts);
    }
}

package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Heat interchange by flash: hot liquor cools in stages, the vapour of each heats a cold liquor
/// that runs against it, what the cold liquor cannot take goes to cooling water.
///
/// The hot liquor, pregnant liquor before precipitation, falls to `finalK` and is stronger by the
/// water that left; below that temperature it is left alone. The cold liquor, spent liquor, comes
/// no nearer than `approachK` to the dew point of a stage. Without a cold liquor (an empty inlet)
/// all vapour goes to the condenser.
///
/// @param stages equal steps of temperature, at least one
/// @param finalK liquor after the last stage
/// @param approachK of the heated liquor below the vapour's dew point
/// @param transferWPerM2K of the condensers
/// @param heatLossFraction of what the vapour gives
/// @param powerJPerKg pumps and vacuum, per hot liquor
public record LiquorFlash(
        int stages,
        double finalK,
        double approachK,
        double transferWPerM2K,
        double heatLossFraction,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    /// Rounding where a liquor is just as cold as it shall become, and where the cold one is just
    /// as warm as it may.
    private static final double ROUNDING_K = 0.5;

    private static final double CAPACITY_STEP_K = 10;

    public static LiquorFlash of(Settings settings) {
        return new LiquorFlash(
                Math.max(1, (int) Math.round(settings.si("clarification.interchange_stages"))),
                settings.si("clarification.interchange_temperature"),
                settings.si("clarification.interchange_approach"),
                settings.si("clarification.interchange_transfer"),
                settings.si("clarification.interchange_heat_loss"),
                settings.si("clarification.interchange_power"));
    }

    /// Whether `clarification.interchange_kind` names flash.
    public static boolean isChosen(Settings settings) {
        return settings.si("clarification.interchange_kind") > 0.5;
    }

    @Override
    public List<String> inlets() {
        return List.of("hot", "cold");
    }

    @Override
    public List<String> outlets() {
        return List.of("hot", "cold", "condensate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream hot = inlets.stream(0);
        Stream cold = inlets.stream(1);
        double water = hot.massKgPerS(WATER);
        if (!(water > 0)) {
            return Work.of(hot, cold, Stream.none());
        }
        double drop = Rounded.positive(hot.temperatureK() - finalK, ROUNDING_K);
        double coldK = hot.temperatureK() - drop;
        double[] amounts = hot.amounts();
        BoilingLiquor boiling =
                new BoilingLiquor(
                        amounts,
                        hot.pressurePa(),
                        Math.min(coldK, finalK) - ROUNDING_K,
                        Math.max(hot.temperatureK(), finalK) + ROUNDING_K,
                        0.8 * water,
                        water);
        FlashStages flash = new FlashStages(stages).run(boiling, water, hot.temperatureK(), coldK);

        double vapour = flash.vapourKgPerS();
        amounts[WATER] -= vapour / WATER_KG_PER_MOL;
        double[] away = new double[amounts.length];
        away[WATER] = vapour / WATER_KG_PER_MOL;
        // Mud that the filters let through passes with its sizes.
        Stream liquor = Stream.of(amounts, coldK, hot.pressurePa()).withSizes(hot.sizes());
        Stream condensate = Stream.of(away, flash.condensateK());
        double given = hot.enthalpyW() - liquor.enthalpyW() - condensate.enthalpyW();
        Warming warming = warming(cold, flash);
        double taken = warming.watts;
        Stream warmed =
                taken > 0
                        ? Stream.ofEnthalpy(
                                        cold.amounts(), cold.enthalpyW() + taken, cold.pressurePa())
                                .withSizes(cold.sizes())
                        : cold;
        double loss = heatLossFraction * given;
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.LOSS, "flash stages", -loss)
                        .duty(Duty.Kind.COOLING, "flash condenser", taken + loss - given)
                        .taken("flashing liquor", hot.temperatureK(), coldK, loss - given)
                        .taken(
                                "liquor warmed by flash",
                                cold.temperatureK(),
                                warmed.temperatureK(),
                                taken)
                        .power(hot.massKgPerS() * powerJPerKg)
                        .reading("evaporated_kg_per_s", vapour)
                        .reading("heat_given_W", given)
                        .reading("interchanged_W", taken)
                        .reading("recovered_share", given > 0 ? taken / given : 0)
                        .reading("cold_out_K", warmed.temperatureK())
                        .reading("last_vapour_K", flash.dewK[stages - 1])
                        .reading("area_m2", warming.areaM2);
        if (!cold.isEmpty()) {
            warn(ledger, hot, cold, flash);
        }
        return Work.of(ledger.build(), liquor, warmed, condensate);
    }

    private void warn(Ledger.Builder ledger, Stream hot, Stream cold, FlashStages flash) {
        if (hot.temperatureK() < finalK) {
            ledger.warning(
                    "heat interchange: pregnant liquor comes colder than it should leave; lower"
                            + " clarification.interchange_temperature");
        } else if (cold.temperatureK() > flash.dewK[0] - approachK) {
            ledger.warning(
                    "heat interchange: spent liquor comes too hot for the vapour of any stage; raise"
                            + " clarification.interchange_stages, lower"
                            + " clarification.interchange_approach or bring colder spent liquor");
        }
    }

    /// @param watts that the cold liquor takes
    /// @param areaM2 of the condensers through which it takes them
    private record Warming(double watts, double areaM2) {}

    /// The cold liquor from the coldest stage to the hottest; of each condenser
    /// `U A = C ln((dew - in) / (dew - out))`.
    private Warming warming(Stream cold, FlashStages flash) {
        double capacity = capacity(cold);
        double start = cold.temperatureK();
        if (!(capacity > 0)) {
            return new Warming(0, 0);
        }
        double t = start;
        double units = 0;
        for (int k = stages - 1; k >= 0; k--) {
            double room = Rounded.positive(flash.dewK[k] - approachK - t, ROUNDING_K);
            double there = (1 - heatLossFraction) * flash.condensingW[k];
            double rise = Rounded.limited(there / capacity, room);
            units += FlashStages.transferUnits(flash.dewK[k], t, t + rise);
            t += rise;
        }
        return new Warming(capacity * (t - start), capacity * units / transferWPerM2K);
    }

    /// Heat capacity flow of the cold liquor, W/K.
    private static double capacity(Stream cold) {
        double t = cold.temperatureK();
        double[] amounts = cold.amounts();
        double step = CAPACITY_STEP_K;
        return (Enthalpy.watts(amounts, t + step, cold.pressurePa())
                        - Enthalpy.watts(amounts, t, cold.pressurePa()))
                / step;
    }
}

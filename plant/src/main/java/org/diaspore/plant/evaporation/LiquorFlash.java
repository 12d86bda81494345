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

/// Flash cooling of hot liquor in stages: the vapour of each heats a cold liquor that runs against
/// it, what the cold liquor cannot take goes to cooling water.
///
/// The hot liquor, pregnant liquor before precipitation, falls to `finalK`; below that it is left
/// alone. The cold liquor, spent liquor, comes no nearer than `approachK` to the dew point of a
/// stage. Without a cold liquor (an empty inlet) all vapour goes to the condenser.
///
/// @param stages equal steps of temperature
/// @param finalK liquor after the last stage
/// @param approachK of the heated liquor below the vapour's dew point
/// @param heatLossFraction of what the vapour gives
public record LiquorFlash(int stages, double finalK, double approachK, double heatLossFraction)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    /// Rounding where a liquor is just as cold as it shall become, and where the cold one is just
    /// as warm as it may.
    private static final double ROUNDING_K = 0.5;

    private static final double CAPACITY_STEP_K = 10;

    public static LiquorFlash of(Settings settings) {
        return new LiquorFlash(
                (int) Math.round(settings.si("evaporation.flash_stages")),
                settings.si("evaporation.flash_final_temperature"),
                settings.si("evaporation.flash_approach"),
                settings.si("evaporation.train_heat_loss"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor", "cold");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "cold", "condensate");
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
        Stream liquor = Stream.of(amounts, coldK, hot.pressurePa());
        Stream condensate = Stream.of(away, flash.condensateK());
        double given = hot.enthalpyW() - liquor.enthalpyW() - condensate.enthalpyW();
        double taken = taken(cold, flash);
        Stream warmed =
                taken > 0
                        ? Stream.ofEnthalpy(
                                        cold.amounts(), cold.enthalpyW() + taken, cold.pressurePa())
                                .withSizes(cold.sizes())
                        : cold;
        double loss = heatLossFraction * given;
        Ledger ledger =
                Ledger.builder()
                        .duty(Duty.Kind.LOSS, "flash stages", -loss)
                        .duty(Duty.Kind.COOLING, "flash condenser", taken + loss - given)
                        .taken("flashing liquor", hot.temperatureK(), coldK, loss - given)
                        .taken(
                                "liquor warmed by flash",
                                cold.temperatureK(),
                                warmed.temperatureK(),
                                taken)
                        .reading("vapour_kg_per_s", vapour)
                        .reading("heat_given_W", given)
                        .reading("heat_recovered_W", taken)
                        .reading("recovered_share", given > 0 ? taken / given : 0)
                        .reading("warmed_liquor_K", warmed.temperatureK())
                        .reading("last_vapour_K", flash.dewK[stages - 1])
                        .build();
        return Work.of(ledger, liquor, warmed, condensate);
    }

    /// Heat that the cold liquor takes from the coldest stage to the hottest, W.
    private double taken(Stream cold, FlashStages flash) {
        double capacity = capacity(cold);
        double start = cold.temperatureK();
        if (!(capacity > 0)) {
            return 0;
        }
        double t = start;
        for (int k = stages - 1; k >= 0; k--) {
            double room = Rounded.positive(flash.dewK[k] - approachK - t, ROUNDING_K);
            double there = (1 - heatLossFraction) * flash.condensingW[k];
            t += Rounded.limited(there / capacity, room);
        }
        return capacity * (t - start);
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

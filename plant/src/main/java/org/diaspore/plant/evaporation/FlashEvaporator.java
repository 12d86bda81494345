package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Multi-stage flash evaporator: takes water from a liquor, kg water/s as its knob `removal`.
///
/// Liquor is heated in the condensers of its own flash stages, then by live steam to `topK`, and
/// flashes down to the last stage. As one pass takes only so much water, liquor goes round:
///
///     circulation * yield of a pass = removal
///     feed + recycle -> condensers (against the vapour) -> live steam -> flash -> product + recycle
///
/// Where a pass yields more than is asked part of the feed passes by.
///
/// @param stages equal steps of temperature
/// @param topK liquor after the live-steam heater
/// @param lastVapourK dew point of the last stage's vapour
/// @param approachK of the heated liquor below the dew point of a stage
/// @param surface of the condensers and the heater; its loss is of the live steam's heat
/// @param mostShare of the water, the most that can be taken
public record FlashEvaporator(
        int stages,
        double topK,
        double lastVapourK,
        double approachK,
        EffectSurface surface,
        double mostShare,
        double powerJPerKg)
        implements Operation {
    private static final int WATER = Substances.index("water");
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);
    private static final double ROUNDING_K = 0.5;
    private static final int MOST_PASSES = 60;

    /// Range of the flash below which hardly any water goes, and its least in the model.
    private static final double SMALL_RANGE_K = 15;

    private static final double LEAST_RANGE_K = 2;

    private static final double ACCURACY = 1e-14;

    public static FlashEvaporator of(Settings settings) {
        return new FlashEvaporator(
                (int) Math.round(settings.si("evaporation.flash_evaporator_stages")),
                settings.si("evaporation.flash_evaporator_top"),
                settings.si("evaporation.condenser_temperature"),
                settings.si("evaporation.flash_evaporator_approach"),
                EffectSurface.of(settings),
                settings.si("evaporation.most_removal"),
                settings.si("evaporation.pump_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "condensate");
    }

    @Override
    public List<String> knobs() {
        return List.of("removal");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double water = Math.max(0, in.massKgPerS(WATER));
        double asked = Math.max(0, inlets.knob(0));
        double most = mostShare * water;
        double removed = Rounded.limited(asked, most);
        if (!(removed > 0)) {
            return Work.of(
                    Ledger.builder().reading("evaporated_kg_per_s", 0).build(), in, Stream.none());
        }
        double[] amounts = in.amounts();
        BoilingLiquor feed =
                new BoilingLiquor(amounts, in.pressurePa(), lastVapourK, topK, water - most, water);
        Circuit circuit = circuit(feed, in, water, removed);

        amounts[WATER] -= removed / WATER_KG_PER_MOL;
        double[] away = new double[amounts.length];
        away[WATER] = removed / WATER_KG_PER_MOL;
        FlashStages flash = circuit.flash;
        double lastK = flash.liquorK[stages - 1];
        double treated = circuit.used * (in.massKgPerS() - removed / circuit.used);
        double passed = (1 - circuit.used) * in.massKgPerS();
        double outK =
                in.temperatureK() + treated / (treated + passed) * (lastK - in.temperatureK());
        // Fines of hydrate pass with their sizes, as they do where nothing is evaporated.
        Stream liquor = Stream.of(amounts, outK, in.pressurePa()).withSizes(in.sizes());
        Stream condensate = Stream.of(away, flash.condensateK());
        double live =
                circuit.circulation * circuit.heater.watts / (1 - surface.heatLossFraction());
        double loss = surface.heatLossFraction() * live;
        double recovered = circuit.circulation * circuit.condensers.watts;
        double gained = liquor.enthalpyW() + condensate.enthalpyW() - in.enthalpyW();
        double latent =
                SaturatedWater.vapourJPerKg(topK + approachK)
                        - SaturatedWater.liquidJPerKg(topK + approachK);
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "live steam", live)
                        .duty(Duty.Kind.LOSS, "flash stages", -loss)
                        .duty(Duty.Kind.COOLING, "last stages' condensers", gained + loss - live)
                        .taken("liquor to flash", circuit.preheatedK, topK, live)
                        .taken(
                                "liquor heated by its own vapour",
                                circuit.mixedK,
                                circuit.preheatedK,
                                recovered)
                        .taken("vapour of the stages", flash.dewK[0], lastVapourK, -recovered)
                        .taken(
                                "vapour of the last stages",
                                lastVapourK,
                                lastVapourK,
                                gained + loss - live)
                        .power(removed * powerJPerKg)
                        .reading("evaporated_kg_per_s", removed)
                        .reading("share_of_water_taken", removed / water)
                        .reading("steam_kg_per_s", live / latent)
                        .reading("steam_kg_per_kg", live / latent / removed)
                        .reading("circulation_per_feed", circuit.circulation)
                        .reading("preheated_K", circuit.preheatedK)
                        .reading("last_liquor_K", lastK)
                        .reading(
                                "area_condensers_m2",
                                circuit.circulation * circuit.condensers.areaM2)
                        .reading("area_heater_m2", circuit.circulation * circuit.heater.areaM2)
                        .reading("boiling_point_elevation_K", lastK - flash.dewK[stages - 1]);
        if (asked > most) {
            ledger.warning(
                    "asked to take more water than can be boiled off; give it less wash water or a"
                            + " weaker liquor to make, or raise evaporation.most_removal");
        }
        if (topK - lastK < SMALL_RANGE_K) {
            ledger.warning(
                    "hardly any range is left to the flash and liquor goes round in vain; raise"
                            + " evaporation.flash_evaporator_top or lower"
                            + " evaporation.condenser_temperature");
        }
        return Work.of(ledger.build(), liquor, condensate);
    }

    /// What goes round, per feed of the same solutes.
    ///
    /// @param circulation liquor through the stages, counted by its solutes, over that of the feed
    /// @param used share of the feed that enters the circuit
    /// @param condensers of the stages, for a circulation of 1
    /// @param heater with live steam, for a circulation of 1
    /// @param mixedK feed and recycle before the condensers
    private record Circuit(
            double circulation,
            double used,
            Heating condensers,
            Heating heater,
            double mixedK,
            double preheatedK,
            FlashStages flash) {}

    private record Heating(double watts, double areaM2) {}

    /// Water and circulation found together by substitution; a circulation of 1 carries the solutes
    /// of the whole feed.
    private Circuit circuit(BoilingLiquor liquor, Stream in, double water, double removed) {
        FlashStages flash = new FlashStages(stages);
        double left = water - removed;
        double lastK = lastVapourK + liquor.elevationK(lastVapourK, left);
        double circulation = 1;
        double used = 1;
        double entering = water;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double range = Rounded.greater(topK - lastK, LEAST_RANGE_K, LEAST_RANGE_K);
            flash.run(liquor, entering, topK, topK - range);
            double next = removed / flash.vapourKgPerS();
            used = Rounded.limited(next, 1);
            // Water of feed and recycle together, for solutes of 1.
            double product = flash.waterLeft;
            double mixed = (used * water + (next - used) * product) / next;
            lastK = lastVapourK + liquor.elevationK(lastK, product);
            boolean settled =
                    Math.abs(next - circulation) < ACCURACY * next
                            && Math.abs(mixed - entering) < ACCURACY * water;
            circulation = next;
            entering = mixed;
            if (settled) {
                break;
            }
        }
        double mixedW =
                (used * liquor.watts(in.temperatureK(), water)
                                + (circulation - used) * liquor.watts(lastK, flash.waterLeft))
                        / circulation;
        double capacity =
                (liquor.watts(topK, entering) - liquor.watts(lastK, entering)) / (topK - lastK);
        double mixedK = lastK + (mixedW - liquor.watts(lastK, entering)) / capacity;
        double t = mixedK;
        double area = 0;
        for (int k = stages - 1; k >= 0; k--) {
            double room = Rounded.positive(flash.dewK[k] - approachK - t, ROUNDING_K);
            double rise = Rounded.limited(flash.condensingW[k] / capacity, room);
            area += areaM2(capacity, flash.dewK[k], t, t + rise);
            t += rise;
        }
        return new Circuit(
                circulation,
                used,
                new Heating(capacity * (t - mixedK), area),
                new Heating(capacity * (topK - t), areaM2(capacity, topK + approachK, t, topK)),
                mixedK,
                t,
                flash);
    }

    private double areaM2(double capacityWPerK, double dewK, double inK, double outK) {
        return capacityWPerK
                * FlashStages.transferUnits(dewK, inK, outK)
                / surface.coefficient(0.5 * (inK + outK));
    }
}

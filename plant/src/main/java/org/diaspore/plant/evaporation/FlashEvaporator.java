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
    private static final int MOST_PASSES = 60;

    /// Names of what the stages give are held for so many.
    private static final int MOST_STAGES = 20;

    private static final String[] VAPOUR = names();

    /// Range of the flash below which hardly any water goes, and its least in the model.
    private static final double SMALL_RANGE_K = 15;

    private static final double LEAST_RANGE_K = 2;

    private static final double ACCURACY = 1e-14;

    public FlashEvaporator {
        if (stages < 1 || stages > MOST_STAGES) {
            throw new IllegalArgumentException(stages + " stages");
        }
    }

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
        double live = circuit.circulation * circuit.heaterW / (1 - surface.heatLossFraction());
        double loss = surface.heatLossFraction() * live;
        double gained = liquor.enthalpyW() + condensate.enthalpyW() - in.enthalpyW();
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.STEAM, "live steam", live)
                        .duty(Duty.Kind.LOSS, "flash stages", -loss)
                        .duty(Duty.Kind.COOLING, "last stages' condensers", gained + loss - live)
                        .power(removed * powerJPerKg)
                        .reading("evaporated_kg_per_s", removed)
                        .reading("share_of_water_taken", removed / water);
        readings(ledger, circuit, live, removed);
        segments(ledger, circuit, live, gained + loss - live);
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

    private void readings(Ledger.Builder ledger, Circuit circuit, double live, double removed) {
        double chestK = topK + approachK;
        double latent = SaturatedWater.vapourJPerKg(chestK) - SaturatedWater.liquidJPerKg(chestK);
        double lastK = circuit.flash.liquorK[stages - 1];
        ledger.reading("steam_kg_per_s", live / latent)
                .reading("steam_kg_per_kg", live / latent / removed)
                .reading("circulation_per_feed", circuit.circulation)
                .reading("preheated_K", circuit.condensers.outK())
                .reading("last_liquor_K", lastK)
                .reading("area_condensers_m2", circuit.circulation * circuit.condensers.areaM2())
                .reading("area_heater_m2", circuit.circulation * circuit.heaterM2)
                .reading("boiling_point_elevation_K", lastK - circuit.flash.dewK[stages - 1]);
    }

    /// Liquor heated by its own vapour and by steam, and what the vapour of each stage gives to the
    /// liquor and to cooling water.
    private void segments(Ledger.Builder ledger, Circuit circuit, double live, double cooling) {
        VapourCondensers condensers = circuit.condensers;
        ledger.taken("liquor to flash", condensers.outK(), topK, live)
                .taken(
                        "liquor heated by its own vapour",
                        circuit.mixedK,
                        condensers.outK(),
                        circuit.circulation * condensers.takenW());
        double left = -condensers.takenW();
        for (double watts : circuit.flash.condensingW) {
            left += watts;
        }
        for (int k = 0; k < stages; k++) {
            double taken = condensers.takenW(k);
            double cooled = cooling * (circuit.flash.condensingW[k] - taken) / left;
            double dewK = circuit.flash.dewK[k];
            ledger.taken(VAPOUR[k], dewK, dewK, cooled - circuit.circulation * taken);
        }
    }

    private static String[] names() {
        String[] names = new String[MOST_STAGES];
        for (int k = 0; k < MOST_STAGES; k++) {
            names[k] = "vapour of flash stage " + (k + 1);
        }
        return names;
    }

    /// What goes round, per feed of the same solutes.
    ///
    /// @param circulation liquor through the stages, counted by its solutes, over that of the feed
    /// @param used share of the feed that enters the circuit
    /// @param mixedK feed and recycle before the condensers
    /// @param condensers of the stages, for a circulation of 1
    /// @param heaterW live heat for a circulation of 1
    /// @param heaterM2 surface that gives it
    private record Circuit(
            double circulation,
            double used,
            double mixedK,
            VapourCondensers condensers,
            double heaterW,
            double heaterM2,
            FlashStages flash) {}

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
        VapourCondensers condensers =
                new VapourCondensers(flash, capacity, mixedK, approachK, 1, surface::coefficient);
        double t = condensers.outK();
        double heaterM2 =
                capacity
                        * VapourCondensers.transferUnits(topK + approachK, t, topK)
                        / surface.coefficient(0.5 * (t + topK));
        return new Circuit(
                circulation, used, mixedK, condensers, capacity * (topK - t), heaterM2, flash);
    }
}

package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.HotWater;

/// Filters and washes product hydrate, with condensate as far as it goes; mother liquor and wash
/// leave together as spent liquor. The hydrate keeps its particle sizes.
///
/// @param washing law, moisture and wash of the cake
/// @param source of wash water beside condensate
/// @param heatLossFraction of the slurry's heat above 25 degC
/// @param powerJPerKg vacuum and pumps, per dry hydrate
public record HydrateFilter(
        CakeWashing washing, HotWater.Source source, double heatLossFraction, double powerJPerKg)
        implements Operation {
    private static final int SODIUM_OXALATE = Substances.index("sodium oxalate");
    // Of the hydrate; only decides when a reader is told. Assumed.
    private static final double MUCH_OXALATE = 0.001;

    public static HydrateFilter of(Settings settings) {
        return new HydrateFilter(
                new CakeWashing(
                        settings.si("clarification.hydrate_moisture"),
                        settings.si("clarification.hydrate_wash") * 1000, // m3/kg to kg/kg
                        settings.si("clarification.cake_wash_efficiency"),
                        settings.si("clarification.hydrate_liquor_left")),
                new HotWater.Source(
                        settings.si("site.water_temperature"),
                        settings.si("clarification.hydrate_wash_temperature")),
                settings.si("clarification.filter_heat_loss"),
                settings.si("clarification.hydrate_filter_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry", "condensate");
    }

    @Override
    public List<String> outlets() {
        return List.of("hydrate", "spent-liquor", "condensate-left");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        double hydrate = Slurry.of(slurry).solidsKgPerS();
        HotWater water = HotWater.of(inlets.stream(1), washing.washKgPerKg() * hydrate, source);
        WashedCake washed = WashedCake.of(slurry, washing, water.water(), heatLossFraction);
        Liquor moisture = Liquor.of(washed.cake().amounts());
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.LOSS, "hydrate filter", -washed.lossW())
                        .power(hydrate * powerJPerKg)
                        .reading("hydrate_kg_per_s", hydrate)
                        .reading("wash_per_cake_liquor", washed.ratio())
                        .reading("liquor_left_fraction", washed.leftFraction())
                        .reading("hydrate_soluble_naoh_kg_per_s", moisture.causticNaohKgPerS());
        water.report(ledger, "wash water to hydrate");
        if (washed.dry()) {
            ledger.warning(
                    "hydrate filter: the slurry holds too little liquor to fill its cake; lower"
                            + " clarification.hydrate_moisture or the seed in precipitation");
        }
        double oxalate = slurry.massKgPerS(SODIUM_OXALATE);
        if (oxalate > MUCH_OXALATE * hydrate && hydrate > 0) {
            ledger.warning(
                    "hydrate filter: oxalate fell with the hydrate, %.2f %% of it; raise"
                                    .formatted(100 * oxalate / hydrate)
                            + " evaporation.oxalate_share or precipitation.seed_wash");
        }
        return Work.of(ledger.build(), washed.cake(), washed.filtrate(), water.draw().left());
    }
}

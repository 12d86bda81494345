package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.diaspore.plant.water.WaterDraw;

/// The last counter-current washers of a mud, which draw their own wash: the filtrate of the
/// residue filter, then condensate, then fresh water.
///
/// All of the filtrate is taken, also where it is more than the wash asked for.
///
/// @param washKgPerKg wash, filtrate included, per dry mud
/// @param freshWaterK temperature of water from outside
public record FinalWashers(MudWashing washing, double washKgPerKg, double freshWaterK)
        implements Operation {

    /// Rounding of the corner where the filtrate is enough, of the wash.
    private static final double CORNER = 0.005;

    public static FinalWashers of(Settings settings) {
        return of(settings, (int) Math.rint(settings.si("clarification.final_washers")));
    }

    /// @param washers stages; with none the mud passes and no wash is drawn
    public static FinalWashers of(Settings settings, int washers) {
        return new FinalWashers(
                MudWashing.of(settings, washers),
                settings.si("clarification.wash_ratio") * 1000, // m3/kg to kg/kg
                settings.si("site.water_temperature"));
    }

    @Override
    public List<String> inlets() {
        return List.of("mud", "condensate", "filtrate");
    }

    @Override
    public List<String> outlets() {
        return List.of("overflow", "mud", "condensate-left");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream mud = inlets.stream(0);
        Stream filtrate = inlets.stream(2);
        double asked = washing.washers() > 0 ? washKgPerKg * Slurry.of(mud).solidsKgPerS() : 0;
        double back = Slurry.of(filtrate).liquorKgPerS();
        double need = asked > 0 ? Rounded.positive(asked - back, CORNER * asked) : 0;
        WaterDraw water = WaterDraw.of(inlets.stream(1), need, freshWaterK);
        Stream wash = Stream.mix(filtrate, water.condensate(), water.fresh());
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("wash water to red mud", water.fresh())
                        .reading("wash_water_kg_per_s", need)
                        .reading("filtrate_kg_per_s", back);
        Parted washed = washing.wash(mud, wash, ledger);
        if (back > asked && asked > 0) {
            ledger.warning(
                    "final washers: the filtrate alone is more than the wash asked for; raise"
                            + " clarification.wash_ratio or lower clarification.cake_solids");
        }
        return Work.of(ledger.build(), washed.first(), washed.second(), water.left());
    }
}

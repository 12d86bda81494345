package org.diaspore.plant.digestion;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Stirred tanks below the boiling point in which clay dissolves and its silica returns as
/// desilication product before the slurry is heated.
///
/// The same rates as in the digester, so gibbsite dissolves too, up to its solubility there. Lime
/// slakes and otherwise waits for the digester.
public final class Predesilication implements Operation {
    private final VesselTrain train;
    private final HeldVessels tanks;
    private final double temperatureK;

    private Predesilication(Settings settings) {
        temperatureK = settings.si("digestion.predesilication_temperature");
        train =
                VesselTrain.of(
                        settings,
                        temperatureK,
                        settings.si("digestion.predesilication_time"),
                        (int) Math.round(settings.si("digestion.predesilication_tanks")));
        tanks =
                new HeldVessels(
                        "predesilication", settings.si("digestion.predesilication_heat_loss"));
    }

    public static Predesilication of(Settings settings) {
        return new Predesilication(settings);
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] amounts = in.amounts();
        Dissolved dissolved = train.run(amounts);
        Ledger.Builder ledger = Ledger.builder();
        Stream out = tanks.hold(ledger, in, Stream.of(amounts, temperatureK, in.pressurePa()));
        dissolved.tell(ledger);
        ledger.reading("desilication_product_kg_per_s", CageProduct.massKgPerS(amounts));
        return Work.of(ledger.build(), out);
    }
}

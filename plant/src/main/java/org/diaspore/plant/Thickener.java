package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Gravity thickener between leach stages: solids go below with some liquor, clear liquor over the
/// rim.
///
/// @param solidsFraction solids in the underflow, by mass
/// @param powerJPerKg power of its rake and underflow pump per dry solids
record Thickener(double solidsFraction, double powerJPerKg) implements Operation {
    /// More of a slurry's liquor than this cannot go below.
    private static final double MOST_BELOW = 0.95;

    static Thickener of(Settings settings) {
        return new Thickener(
                settings.si("leach.underflow_solids"), settings.si("thickening.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("underflow", "overflow");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        Slurry feed = Slurry.of(slurry);
        double wanted = feed.solidsKgPerS() * (1 - solidsFraction) / solidsFraction;
        double most = MOST_BELOW * feed.liquorKgPerS();
        double held = Rounded.limited(wanted, most);
        double share = feed.liquorKgPerS() > 0 ? held / feed.liquorKgPerS() : 0;
        double[] below = slurry.amounts();
        double[] over = new double[below.length];
        for (int i = 0; i < below.length; i++) {
            if (!Slurry.isSolid(i)) {
                over[i] = (1 - share) * below[i];
                below[i] *= share;
            }
        }
        Ledger.Builder ledger = Ledger.builder().power(feed.solidsKgPerS() * powerJPerKg);
        if (wanted > most) {
            ledger.warning("thickener: the slurry is thicker than its underflow should be");
        }
        return Work.of(
                ledger.build(),
                Stream.of(below, slurry.temperatureK(), slurry.pressurePa()),
                Stream.of(over, slurry.temperatureK(), slurry.pressurePa()));
    }
}

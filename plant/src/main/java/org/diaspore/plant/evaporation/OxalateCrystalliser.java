package org.diaspore.plant.evaporation;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Side stream of liquor in which sodium oxalate falls on seed; the rest passes by.
///
/// The side stream is brought to the crystalliser's temperature; of the oxalate above what plant
/// liquor holds there a share falls out in its hold. The oxalate leaves dry. See
/// docs/theory/evaporation.md.
///
/// @param share of the liquor that is treated
/// @param temperatureK of the crystalliser
/// @param approach share of the oxalate above its limit that falls out
public record OxalateCrystalliser(Limit limit, double share, double temperatureK, double approach)
        implements Operation {

    /// What plant liquor holds.
    public static final class Limit {
        private final OxalateLimit oxalate;

        private Limit(OxalateLimit oxalate) {
            this.oxalate = oxalate;
        }
    }

    /// Rounding where the liquor comes as cold as the crystalliser, K.
    private static final double CORNER_K = 0.5;

    private static final int OXALATE = Substances.index("Na2C2O4(aq)");
    private static final int SODIUM_OXALATE = Substances.index("sodium oxalate");

    public static OxalateCrystalliser of(Settings settings) {
        return new OxalateCrystalliser(
                new Limit(OxalateLimit.of(settings)),
                settings.si("evaporation.oxalate_share"),
                settings.si("evaporation.oxalate_temperature"),
                settings.si("evaporation.oxalate_approach"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("liquor", "oxalate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        double[] liquor = in.amounts();
        Liquor whole = Liquor.of(liquor);
        double volume = Math.max(0, whole.volumeM3PerS());
        double mostGPerL = limit.oxalate.gPerL(whole, temperatureK);
        double there = Math.max(0, liquor[OXALATE]);
        double held = Rounded.limited(there, volume * mostGPerL / Substances.kgPerMol(OXALATE));
        double fallen = share * approach * (there - held);
        double[] salt = new double[liquor.length];
        salt[SODIUM_OXALATE] = fallen;
        liquor[OXALATE] -= fallen;
        double coldK = Rounded.lesser(temperatureK, in.temperatureK(), CORNER_K);
        double outK = in.temperatureK() + share * (coldK - in.temperatureK());
        Stream out = Stream.of(liquor, outK, in.pressurePa());
        Stream oxalate = Stream.of(salt, coldK);
        double heat = out.enthalpyW() + oxalate.enthalpyW() - in.enthalpyW();
        double grams = volume > 0 ? there * Substances.kgPerMol(OXALATE) / volume : 0;
        Ledger ledger =
                Ledger.builder()
                        .duty(Duty.Kind.COOLING, "oxalate crystalliser", heat)
                        .taken("liquor to oxalate", coldK, in.temperatureK(), heat)
                        .reading("oxalate_g_per_L", grams)
                        .reading("oxalate_limit_g_per_L", mostGPerL)
                        .reading("oxalate_kg_per_s", oxalate.massKgPerS())
                        .build();
        return Work.of(ledger, out, oxalate);
    }
}

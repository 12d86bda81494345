package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Wet mill that grinds bauxite, as ore or as wet cake, with strong liquor and lime.
///
/// Lime is a share of the dry bauxite and slakes in digestion. No chemistry yet: predesilication
/// will stand after this.
///
/// @param limeFraction CaO per dry bauxite, kg/kg
/// @param powerJPerKg grinding, per dry bauxite
record SlurryMill(double limeFraction, double limeK, double powerJPerKg) implements Operation {
    private static final int LIME = Substances.index("lime");

    static SlurryMill of(Settings settings) {
        return new SlurryMill(
                settings.si("refinery.lime_dose"),
                settings.si("refinery.lime_temperature"),
                settings.si("refinery.mill_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("bauxite", "liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream bauxite = inlets.stream(0);
        double dry = bauxite.massKgPerS(Phase.SOLID);
        double[] lime = new double[Substances.count()];
        lime[LIME] = limeFraction * dry / Substances.kgPerMol(LIME);
        Stream added = Stream.of(lime, limeK);
        Ledger ledger =
                Ledger.builder()
                        .supply("lime to digestion", added)
                        .power(powerJPerKg * dry)
                        .reading("dry_bauxite_kg_per_s", dry)
                        .build();
        return Work.of(ledger, Stream.mix(bauxite, inlets.stream(1), added));
    }
}

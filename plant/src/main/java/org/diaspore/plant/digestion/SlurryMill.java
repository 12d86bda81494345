package org.diaspore.plant.digestion;

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
/// Lime is a share of the dry bauxite; it slakes in the vessels that follow. The size it grinds to
/// is a setting that the vessels read too; power by Bond's third theory (Trans. AIME 193 (1952)
/// 484).
///
/// @param limeFraction CaO per dry bauxite, kg/kg
/// @param grindingJPerKg electric power, J per kg of dry bauxite
/// @param product80M size that 80 % of the product passes, m
public record SlurryMill(
        double limeFraction, double limeK, double grindingJPerKg, double product80M)
        implements Operation {
    private static final int LIME = Substances.index("lime");

    public static SlurryMill of(Settings settings) {
        double feed80M = settings.si("digestion.mill_feed_size");
        double product80M = settings.si("digestion.product_size");
        // 10 Wi (1/sqrt(P80) - 1/sqrt(F80)), sizes in um
        double rise = 1 / Math.sqrt(product80M * 1e6) - 1 / Math.sqrt(feed80M * 1e6);
        return new SlurryMill(
                settings.si("digestion.lime_dose"),
                settings.si("digestion.lime_temperature"),
                10 * settings.si("digestion.mill_work_index") * Math.max(0, rise),
                product80M);
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
        double dry = Math.max(0, bauxite.massKgPerS(Phase.SOLID));
        double[] lime = new double[Substances.count()];
        lime[LIME] = limeFraction * dry / Substances.kgPerMol(LIME);
        Stream added = Stream.of(lime, limeK);
        Stream slurry = Stream.mix(bauxite, inlets.stream(1), added);
        double all = slurry.massKgPerS();
        Ledger ledger =
                Ledger.builder()
                        .supply("lime to digestion", added)
                        .power(grindingJPerKg * dry)
                        .reading("dry_bauxite_kg_per_s", dry)
                        .reading("lime_kg_per_s", limeFraction * dry)
                        .reading("product_p80_m", product80M)
                        .reading(
                                "solids_mass_fraction",
                                all > 0 ? slurry.massKgPerS(Phase.SOLID) / all : 0)
                        .build();
        return Work.of(ledger, slurry);
    }
}

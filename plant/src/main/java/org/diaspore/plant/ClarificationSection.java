package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.clarification.Causticiser;
import org.diaspore.plant.clarification.DilutionTank;
import org.diaspore.plant.clarification.FinalWashers;
import org.diaspore.plant.clarification.PolishingFilter;
import org.diaspore.plant.clarification.ResidueFilter;
import org.diaspore.plant.clarification.Settler;
import org.diaspore.plant.clarification.WasherTrain;
import org.diaspore.plant.setting.Settings;

/// From blow-off slurry to pregnant liquor and residue: dilution, settler, washers with
/// causticising between them, filters.
///
/// ```
/// blow-off -> dilution -> settler -----------------------> polishing filter -> green liquor
///                ^           | mud
///                |           v
///                +---- first washers <- causticiser <-+
///                            | mud                    | overflow
///                            +---------------> final washers <- condensate
///                                                     | mud   ^ filtrate
///                                                     +-> residue filter -> residue
/// ```
final class ClarificationSection {
    /// What dilution and the washers leave of condensate.
    static final String CONDENSATE_LEFT = "spare-bayer-condensate";

    private ClarificationSection() {}

    /// Adds what turns `blow-off-slurry` and condensate into `green-liquor` and `residue`.
    ///
    /// @param condensate name of the stream that dilutes and washes
    /// @param liquor name of a stream that dilutes blow-off slurry beside the wash; blank for none
    static void draw(
            Flowsheet.Builder drawing, Settings settings, String condensate, String liquor) {
        drawing.node(
                        "dilution-tank",
                        DilutionTank.of(settings),
                        List.of("blow-off-slurry", ("strong-wash " + liquor).strip(), condensate),
                        List.of("diluted-slurry", "condensate-to-washers"))
                .node(
                        "settler",
                        Settler.of(settings),
                        List.of("diluted-slurry"),
                        List.of("settler-overflow", "settler-mud"))
                .node(
                        "polishing-filter",
                        PolishingFilter.of(settings),
                        List.of("settler-overflow"),
                        List.of("green-liquor", "polishing-cake"))
                .node(
                        "first-washers",
                        WasherTrain.of(settings),
                        List.of("settler-mud polishing-cake", "causticised-wash"),
                        List.of("strong-wash", "washed-mud"))
                .node(
                        "final-washers",
                        FinalWashers.of(settings),
                        List.of("washed-mud", "condensate-to-washers", "residue-filtrate"),
                        List.of("weak-wash", "last-mud", CONDENSATE_LEFT))
                .node(
                        "wash-causticiser",
                        Causticiser.of(settings),
                        List.of("weak-wash"),
                        List.of("causticised-wash", "calcite-cake"))
                .node(
                        "residue-filter",
                        ResidueFilter.of(settings),
                        List.of("last-mud"),
                        List.of("residue", "residue-filtrate"))
                .start(condensate, Stream.none())
                .start("strong-wash", Stream.none())
                .start("causticised-wash", Stream.none())
                .start("residue-filtrate", Stream.none());
    }
}

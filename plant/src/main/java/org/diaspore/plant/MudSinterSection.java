package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.calcination.Calciner;
import org.diaspore.plant.clarification.HydrateFilter;
import org.diaspore.plant.setting.Settings;

/// The sinter side of a Bayer-sinter series drawn behind a refinery: red mud in, more alumina and a
/// larnite residue out, the mud's soda back to the Bayer side.
///
/// ```
/// ore -> Bayer side -> alumina
///           ^ dilution         | red mud, spare condensate
///           |                  v
///           |               filter -> filtrate to leach
///           |                  v
///           +-- return <- leach <- kiln <- limestone, soda
///                  |               ^
///                  +-> carbonator -> filter -> calciner -> more alumina
///                                  |
///                                  +-> evaporator -> carbonate liquor to the kiln
/// ```
final class MudSinterSection {
    /// Aluminate liquor that goes back to the Bayer side, where its blow-off slurry is diluted.
    static final String RETURNED = "returned-liquor";

    private static final double MUD_K = 333.15;
    // First guesses only: none of them moves the solution.
    private static final double GUESSED_UNDISSOLVED = 0.06;
    private static final double GUESSED_LIQUOR = 0.5;

    private final Settings settings;
    private final Operation evaporator;

    MudSinterSection(Settings settings, Operation evaporator) {
        this.settings = settings;
        this.evaporator = evaporator;
    }

    /// Adds the sinter side that turns the stream `mud` into `sinter-alumina` and `sinter-residue`.
    ///
    /// @param ore what the ore holds; sizes the first guesses
    void draw(Flowsheet.Builder drawing, String mud, Stream ore) {
        drawing.group("sinter");
        Stream guess = mud(ore);
        drawing.node(
                        "liquor-return",
                        LiquorReturn.of(settings),
                        List.of("aluminate-liquor", mud),
                        List.of(RETURNED, "liquor-to-carbonation", "mud-to-filter"))
                .node(
                        "mud-filter",
                        MudFilter.of(settings),
                        List.of("mud-to-filter"),
                        List.of("mud-cake", "mud-filtrate"))
                .node(
                        "sinter-evaporator",
                        KilnCharge.of(settings, evaporator, kiln()),
                        List.of("mud-cake", "carbonate-liquor"),
                        List.of("kiln-charge", "sinter-condensate"))
                .node(
                        "sinter-kiln",
                        kiln(),
                        List.of("kiln-charge", ""),
                        List.of("clinker", "kiln-gas"))
                .node(
                        "sinter-leach",
                        SinterLeach.of(settings),
                        List.of(
                                "clinker mud-filtrate",
                                "sinter-condensate " + ClarificationSection.CONDENSATE_LEFT),
                        List.of("aluminate-liquor", "sinter-residue", "condensate-to-hydrate"))
                .node(
                        "carbonator",
                        Carbonator.of(settings),
                        List.of("liquor-to-carbonation", "kiln-gas"),
                        List.of("sinter-hydrate-slurry", "stack-gas"))
                .node(
                        "sinter-filter",
                        HydrateFilter.of(settings),
                        List.of("sinter-hydrate-slurry", "condensate-to-hydrate"),
                        List.of("sinter-hydrate", "carbonate-liquor", "spare-sinter-condensate"))
                .node(
                        "calciner-of-sinter-hydrate",
                        Calciner.of(settings),
                        List.of("sinter-hydrate"),
                        List.of("sinter-alumina", "sinter-calciner-gas"))
                .start(RETURNED, returnedLiquor(guess))
                .start("aluminate-liquor", aluminateLiquor(guess))
                .start("sinter-condensate", Stream.none());
    }

    private SinterKiln kiln() {
        return SinterKiln.of(
                settings, new SinterKiln.Firing.PerClinker(settings.si("series.kiln_heat")));
    }

    private Stream aluminateLiquor(Stream mud) {
        Stream clinker = kiln().run(Inlets.of(mud, Stream.none())).outlets().get(0);
        return SinterLeach.of(settings).run(Inlets.of(clinker, Stream.none())).outlets().get(0);
    }

    /// What of it returns to the Bayer side.
    private Stream returnedLiquor(Stream mud) {
        Inlets both = Inlets.of(aluminateLiquor(mud), mud);
        return LiquorReturn.of(settings).run(both).outlets().get(0);
    }

    /// About the red mud of an ore: its silica as sodalite, its iron and titania, a little alumina.
    private static Stream mud(Stream ore) {
        double[] amounts = new double[Substances.count()];
        amounts[Substances.index("sodalite")] = ore.elementMolPerS(Element.Si) / 6;
        amounts[Substances.index("diaspore")] =
                GUESSED_UNDISSOLVED * ore.elementMolPerS(Element.Al);
        amounts[Substances.index("hematite")] = ore.elementMolPerS(Element.Fe) / 2;
        amounts[Substances.index("rutile")] = ore.elementMolPerS(Element.Ti);
        double solids = Substances.massFlow(amounts);
        int water = Substances.index("water");
        amounts[water] = GUESSED_LIQUOR * solids / Substances.kgPerMol(water);
        return Stream.of(amounts, MUD_K);
    }
}

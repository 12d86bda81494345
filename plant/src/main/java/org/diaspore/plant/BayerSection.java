package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Mixer;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// The Bayer refinery drawn into a plant: bauxite in, alumina and residue out, one liquor loop.
///
/// ```
/// bauxite -> digestion -> clarification -> precipitation -> calcination
///               ^                ^ condensate  |
///               +-- strong liquor <- liquor <--+
/// ```
///
/// Each section draws itself; here stand the tank that gathers condensate for washing and dilution,
/// and the first guesses, which never move the solution.
final class BayerSection {
    private static final int WATER = Substances.index("water");
    private static final int NAOH = Substances.index("NaOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final double LIQUOR_K = 353.15;
    private static final double GUESSED_SPENT_A_TO_C = 0.34;
    private static final double GUESSED_CARBONATE_PER_CAUSTIC = 0.06;

    private final Settings settings;

    BayerSection(Settings settings) {
        this.settings = settings;
    }

    /// Adds the refinery that turns the stream `bauxite` into `alumina` and `residue`.
    ///
    /// @param ore about what that stream holds; sizes the first guesses
    void draw(Flowsheet.Builder drawing, String bauxite, Stream ore) {
        draw(drawing, bauxite, ore, "");
    }

    /// The same, with aluminate liquor from elsewhere.
    ///
    /// @param liquor stream that joins where blow-off slurry is diluted; blank for none
    void draw(Flowsheet.Builder drawing, String bauxite, Stream ore, String liquor) {
        double blowOff = BlowOffReach.of(settings, ore).held();
        Stream strong = strongLiquor(ore, blowOff);
        // First of the starts: the liquor loop is torn here, the heat of the flash train apart.
        drawing.group("bayer").start("concentrated-liquor", strong);
        String condensates = DigestionSection.draw(drawing, bauxite, settings);
        drawing.node(
                "condensate-tank",
                new Mixer(),
                List.of(
                        condensates
                                + " evaporator-condensate"
                                + PrecipitationSection.condensate(settings)),
                List.of("condensate"));
        ClarificationSection.draw(drawing, settings, PrecipitationSection.CONDENSATE_LEFT, liquor);
        PrecipitationSection.draw(drawing, settings, strong);
        LiquorSection.draw(drawing, settings, strong, blowOff);
    }

    /// Liquor that takes all alumina of the bauxite from spent to blow-off A/C, at strength.
    ///
    /// Rather too much: liquor short of what dissolves stands at its saturation, where more of it
    /// does not lower A/C, and the spec would starve it further.
    private Stream strongLiquor(Stream bauxite, double blowOff) {
        double taken = bauxite.elementMolPerS(Element.Al);
        double low = Caustic.aluminiumPerSodium(GUESSED_SPENT_A_TO_C);
        double high = Caustic.aluminiumPerSodium(blowOff);
        double sodium = taken / Math.max(0.1, high - low);
        double[] amounts = new double[Substances.count()];
        amounts[ALUMINATE] = low * sodium;
        amounts[NAOH] = sodium - amounts[ALUMINATE];
        amounts[CARBONATE] = GUESSED_CARBONATE_PER_CAUSTIC * sodium;
        double wanted = settings.si("evaporation.strong_liquor_caustic");
        amounts[WATER] = 6 * sodium;
        for (int pass = 0; pass < 20; pass++) {
            amounts[WATER] *= Liquor.of(amounts).causticGPerL() / wanted;
        }
        return Stream.of(amounts, LIQUOR_K);
    }
}

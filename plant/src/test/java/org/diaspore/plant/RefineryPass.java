package org.diaspore.plant;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// One pass of an ore through mill, digester, washers, precipitation and calciner, with strong
/// liquor sized so that blow-off A/C comes to a target.
final class RefineryPass {
    static final double ALUMINA = Formula.of("Al2O3").kgPerMol() / 2;
    static final double SILICA = Formula.of("SiO2").kgPerMol();
    static final double SODIUM_HYDROXIDE = Formula.of("NaOH").kgPerMol();

    final Stream ore;
    final Stream strong;
    final Work mill;
    final Work digestion;
    final Work washing;
    final Work precipitation;
    final Work filtration;
    final Work calcination;

    private RefineryPass(Settings settings, Stream ore, Stream strong) {
        this.ore = ore;
        this.strong = strong;
        mill = SlurryMill.of(settings).run(Inlets.of(ore, strong));
        digestion = Digester.of(settings).run(Inlets.of(mill.outlets().get(0)));
        washing =
                WasherTrain.of(settings)
                        .run(Inlets.of(digestion.outlets().get(0), digestion.outlets().get(1)));
        precipitation = Precipitator.of(settings).run(Inlets.of(washing.outlets().get(0)));
        filtration = HydrateFilter.of(settings).run(Inlets.of(precipitation.outlets().get(0)));
        calcination = Calciner.of(settings).run(Inlets.of(filtration.outlets().get(0)));
    }

    static RefineryPass of(Settings settings, Stream ore, double blowOffAToC) {
        double kgPerS = 4;
        for (int step = 0; step < 30; step++) {
            double ratio = blowOff(settings, ore, kgPerS);
            double slope = (blowOff(settings, ore, kgPerS * 1.001) - ratio) / (kgPerS * 0.001);
            kgPerS = Math.clamp(kgPerS - (ratio - blowOffAToC) / slope, kgPerS / 2, kgPerS * 2);
        }
        return new RefineryPass(settings, ore, RefineryStreams.strongLiquor(kgPerS));
    }

    private static double blowOff(Settings settings, Stream ore, double kgPerS) {
        Stream slurry =
                SlurryMill.of(settings)
                        .run(Inlets.of(ore, RefineryStreams.strongLiquor(kgPerS)))
                        .outlets()
                        .get(0);
        Ledger ledger = Digester.of(settings).run(Inlets.of(slurry)).ledger();
        return ledger.reading("blow_off_a_to_c");
    }

    Stream pregnant() {
        return washing.outlets().get(0);
    }

    Stream residue() {
        return washing.outlets().get(1);
    }

    Stream mud() {
        return residue().solids();
    }

    static double aluminaKg(Stream stream) {
        return ALUMINA * stream.elementMolPerS(Element.Al);
    }

    static double silicaKg(Stream stream) {
        return SILICA * stream.elementMolPerS(Element.Si);
    }

    static double causticKg(Stream stream) {
        return SODIUM_HYDROXIDE * stream.elementMolPerS(Element.Na);
    }

    /// Alumina the liquor carries away from the ore, less calciner dust: what becomes product.
    double productKg(double dustFraction) {
        return (aluminaKg(pregnant()) - aluminaKg(strong)) * (1 - dustFraction);
    }

    double sodaliteSilicaKg() {
        return 6 * SILICA * mud().amount("sodalite");
    }

    double dryOreKg() {
        return ore.massKgPerS(Phase.SOLID);
    }

    static double kg(Stream stream, String substance) {
        return stream.massKgPerS(Substances.index(substance));
    }
}

package org.diaspore.plant.digestion;

import java.util.Map;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.RefineryStreams;
import org.diaspore.plant.setting.Settings;

/// Liquors and slurries that the tests of digestion feed.
final class DigestionStreams {
    private DigestionStreams() {}

    /// One mineral with hematite.
    static Stream oreOf(String mineral, double fraction) {
        return RefineryStreams.ofKg(
                298.15, Map.of(mineral, fraction, "hematite", 1 - fraction, "water", 0.05));
    }

    /// Liquor of a caustic, g/L as Na2CO3, and A/C, with carbonate and spent liquor's silica; 1
    /// mol/s of caustic.
    static Stream liquor(double causticGPerL, double aToC) {
        double[] amounts = new double[Substances.count()];
        double aluminium = Caustic.aluminiumPerSodium(aToC);
        amounts[Substances.index("NaAl(OH)4(aq)")] = aluminium;
        amounts[Substances.index("NaOH(aq)")] = 1 - aluminium;
        amounts[Substances.index("Na2CO3(aq)")] = 0.05;
        amounts[Substances.index("Na2H2SiO4(aq)")] = 0.002;
        int water = Substances.index("water");
        amounts[water] = 10;
        for (int pass = 0; pass < 60; pass++) {
            amounts[water] *= Liquor.of(amounts).causticGPerL() / causticGPerL;
        }
        return Stream.of(amounts, 353.15);
    }

    /// Slurry whose liquor would come to an A/C if all gibbsite, boehmite and diaspore dissolved.
    static Stream slurry(Settings settings, Stream ore, double causticGPerL, double full) {
        Stream spent = liquor(causticGPerL, 0.33);
        double alumina = ore.amount("gibbsite") + ore.amount("boehmite") + ore.amount("diaspore");
        double gain = Caustic.aluminiumPerSodium(full) - Caustic.aluminiumPerSodium(0.33);
        return SlurryMill.of(settings)
                .run(Inlets.of(ore, spent.times(alumina / gain)))
                .outlets()
                .get(0);
    }

    static Settings at(double celsius, double minutes, double vessels) {
        return Settings.defaults()
                .with(
                        Map.of(
                                "digestion.temperature",
                                celsius + 273.15,
                                "digestion.time",
                                minutes * 60,
                                "digestion.vessels",
                                vessels));
    }

    /// Mass Al2O3 per SiO2 of the solids.
    static double aluminaPerSilica(Stream slurry) {
        return solid(slurry, Element.Al) * 101.961 / 2 / (solid(slurry, Element.Si) * 60.084);
    }

    /// Mass Na2O per SiO2 of the solids.
    static double sodaPerSilica(Stream slurry) {
        return solid(slurry, Element.Na) * 61.979 / 2 / (solid(slurry, Element.Si) * 60.084);
    }

    static double solid(Stream slurry, Element element) {
        return slurry.only(Phase.SOLID).elementMolPerS(element);
    }
}

package org.diaspore.ore;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Substances;

/// A metal carried in grams per tonne of dry ore, and the oxide that carries it through the plant.
public enum TraceMetal {
    Ga("gallium oxide", Element.Ga),
    Li("lithium oxide", Element.Li),
    V("vanadium oxide", Element.V),
    Sc("scandium oxide", Element.Sc),
    /// Rare earths in all, as mass of Ce2O3; multiply a sum of elements by 1.17 (as cerium).
    REE("rare earth oxide", Element.Ce);

    private final int substance;
    private final double oxidePerMass;

    TraceMetal(String oxide, Element element) {
        this.substance = Substances.index(oxide);
        double metal = Substances.moles(element, substance) * element.kgPerMol();
        this.oxidePerMass = name().equals("REE") ? 1 : Substances.kgPerMol(substance) / metal;
    }

    /// Index of the oxide in the registry of substances.
    public int substance() {
        return substance;
    }

    /// Mass of the oxide per mass that is reported: of the metal, for REE of Ce2O3 itself.
    public double oxidePerMass() {
        return oxidePerMass;
    }

    /// Reads `Ga`, `Li`, `V`, `Sc` or `REE`.
    public static TraceMetal of(String word) {
        for (TraceMetal metal : values()) {
            if (metal.name().equals(word.strip())) {
                return metal;
            }
        }
        throw new InputException(
                "ore.traces",
                word,
                Arrays.stream(values()).map(TraceMetal::name).collect(Collectors.joining(", ")),
                "Try: leave it out; a main oxide such as TiO2 belongs to ore.assay.");
    }
}

package org.diaspore.ore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.InputException;

/// One item of an assay, by the word a laboratory uses: an oxide, or LOI, S, C_org, CO2, Cl.
///
/// `CO2` is that of carbonates, `C_org` the carbon of organic matter, `S` the total sulphur. `LOI`
/// is the loss at 1000 degC in air, where pyrite leaves Fe2O3 and ferrous iron takes up oxygen.
public enum Oxide {
    Al2O3(Element.Al),
    SiO2(Element.Si),
    Fe2O3(Element.Fe),
    TiO2(Element.Ti),
    CaO(Element.Ca),
    MgO(Element.Mg),
    K2O(Element.K),
    Na2O(Element.Na),
    P2O5(Element.P),
    /// No mineral of the make-up carries it: it counts in the total and lies in `unexplained`.
    MnO(),
    /// No mineral of the make-up carries it: it counts in the total and lies in `unexplained`.
    Cr2O3(),
    LOI(),
    S(),
    C_org(),
    CO2(),
    /// No mineral of the make-up carries it: it counts in the total and lies in `unexplained`.
    Cl();

    private final Optional<Element> element;
    private final double kgPerMolElement;

    Oxide(Element element) {
        Formula formula = Formula.of(name());
        this.element = Optional.of(element);
        this.kgPerMolElement = formula.kgPerMol() / formula.moles(element);
    }

    Oxide() {
        this.element = Optional.empty();
        this.kgPerMolElement = 0;
    }

    /// Whether it stays behind on ignition as an oxide and so stands beside LOI in the total.
    public boolean isOxide() {
        return compareTo(LOI) < 0;
    }

    /// Whether minerals of the make-up carry it, so that it tells something about them.
    public boolean isCarried() {
        return element.isPresent() || this == LOI || this == S || this == C_org || this == CO2;
    }

    /// The element it reports, for the nine oxides that minerals of the make-up carry.
    Optional<Element> element() {
        return element;
    }

    /// Mass of this oxide per mole of its element, kg/mol.
    double kgPerMolElement() {
        return kgPerMolElement;
    }

    /// The field name in messages, such as `ore.assay.Al2O3`.
    String field() {
        return "ore.assay." + name();
    }

    /// Reads the laboratory's word.
    ///
    /// @throws InputException for a word that is not in the list; suggests the same word in other
    ///   case
    public static Oxide of(String word) {
        for (Oxide oxide : values()) {
            if (oxide.name().equals(word)) {
                return oxide;
            }
        }
        List<String> names = Arrays.stream(values()).map(Oxide::name).toList();
        String nearest =
                names.stream()
                        .filter(name -> plain(name).equals(plain(word)))
                        .findFirst()
                        .map(name -> "Try: " + name + ".")
                        .orElse("Try: convert to one of these; leave out what was not analysed.");
        throw new InputException(
                "ore.assay", word, names.stream().collect(Collectors.joining(", ")), nearest);
    }

    private static String plain(String word) {
        return word.replaceAll("[^A-Za-z0-9]", "").toLowerCase(java.util.Locale.ROOT);
    }
}

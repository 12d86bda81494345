package org.diaspore.app.report;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.flowsheet.Stream;

/// A column of material tables: an element counted as the oxide people report it by.
///
/// Whatever substance and phase holds the element, it is in the count; H2O is all hydrogen, bound
/// water and that of hydroxides with it.
enum Component {
    ALUMINA("Al2O3", Element.Al),
    SILICA("SiO2", Element.Si),
    SODA("Na2O", Element.Na),
    IRON("Fe2O3", Element.Fe),
    LIME("CaO", Element.Ca),
    WATER("H2O", Element.H),
    TITANIA("TiO2", Element.Ti),
    POTASH("K2O", Element.K),
    MAGNESIA("MgO", Element.Mg),
    SULPHUR("S", Element.S),
    CARBON("C", Element.C);

    private static final List<Component> MAIN = List.of(ALUMINA, SILICA, SODA, IRON, LIME, WATER);

    private final String label;
    private final Element element;
    private final double kgPerMol;

    Component(String label, Element element) {
        this.label = label;
        this.element = element;
        Formula formula = Formula.of(label);
        this.kgPerMol = formula.kgPerMol() / formula.moles(element);
    }

    /// The six of the boundary ledger.
    static List<Component> main() {
        return MAIN;
    }

    String label() {
        return label;
    }

    /// Its flow, t/h.
    double tPerH(Stream stream) {
        return stream.elementMolPerS(element) * kgPerMol * StreamReading.T_PER_H;
    }
}

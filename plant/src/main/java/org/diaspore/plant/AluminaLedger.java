package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// Where a plant's alumina goes: product, residue and its liquor, dust, salts; all aluminium
/// counted as Al2O3.
final class AluminaLedger {
    private static final double ALUMINA_KG_PER_MOL_AL = Substances.get("corundum").kgPerMol() / 2;

    private AluminaLedger() {}

    static MaterialLedger of(List<Crossing> crossings) {
        MaterialLedger.Builder ledger = MaterialLedger.of("alumina as Al2O3");
        for (Crossing crossing : crossings) {
            String gate = Gate.of(crossing);
            Stream stream = crossing.stream();
            double all = kgPerS(stream);
            if (!crossing.inward() && gate.equals("residue")) {
                double dissolved = kgPerS(stream.liquor());
                ledger.add(false, "residue_solids", all - dissolved);
                ledger.add(false, "residue_liquor", dissolved);
            } else {
                ledger.add(crossing.inward(), gate, all);
            }
        }
        return ledger.build();
    }

    private static double kgPerS(Stream stream) {
        return stream.elementMolPerS(Element.Al) * ALUMINA_KG_PER_MOL_AL;
    }
}

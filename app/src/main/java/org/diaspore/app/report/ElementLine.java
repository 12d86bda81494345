package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.plant.Crossing;
import org.diaspore.plant.Result;

/// A line of the ledger of mass by element over the plant's boundary.
record ElementLine(String element, double inKgPerS, double outKgPerS) {

    /// Imbalance by gross inflow.
    double closure() {
        double scale = Math.max(inKgPerS, outKgPerS);
        return scale == 0 ? 0 : Math.abs(inKgPerS - outKgPerS) / scale;
    }

    /// Every element that crosses, in the order of the periodic table.
    static List<ElementLine> of(Result result) {
        List<Crossing> crossings = result.crossings();
        List<ElementLine> lines = new ArrayList<>();
        for (Element element : Element.values()) {
            double in = 0;
            double out = 0;
            for (Crossing crossing : crossings) {
                double flow = crossing.stream().elementMolPerS(element) * element.kgPerMol();
                if (crossing.inward()) {
                    in += flow;
                } else {
                    out += flow;
                }
            }
            if (in != 0 || out != 0) {
                lines.add(new ElementLine(element.name(), in, out));
            }
        }
        return lines;
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Gravity thickener between leach stages: solids go below with some liquor, clear liquor over the
/// rim.
///
/// @param solidsFraction solids in the underflow, by mass
/// @param powerJPerKg power per dry solids, J/kg
record Thickener(double solidsFraction, double powerJPerKg) implements Operation {
    static Thickener of(Settings settings) {
        return new Thickener(
                settings.si("leach.underflow_solids"), settings.si("filtration.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("underflow", "overflow");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        double solids = Math.max(0, slurry.massKgPerS(Phase.SOLID));
        double liquor =
                Math.max(0, slurry.massKgPerS(Phase.LIQUID) + slurry.massKgPerS(Phase.AQUEOUS));
        double wanted = solids * (1 - solidsFraction) / solidsFraction;
        double share = liquor > 0 ? Math.min(wanted / liquor, 0.95) : 0;
        double[] below = slurry.amounts();
        double[] over = new double[below.length];
        for (int i = 0; i < below.length; i++) {
            if (Substances.get(i).phase() != Phase.SOLID) {
                over[i] = (1 - share) * below[i];
                below[i] *= share;
            }
        }
        return Work.of(
                Ledger.builder().power(0.1 * solids * powerJPerKg).build(),
                Stream.of(below, slurry.temperatureK()),
                Stream.of(over, slurry.temperatureK()));
    }
}

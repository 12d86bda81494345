package org.diaspore.plant;

import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// What comes in with the ore and goes round with the liquor: each with a ledger of its own.
///
/// Sulphur, chlorine and the rest are counted as the element's customary compound whatever holds
/// it; carbon is told by form, because carbonate, oxalate, organic matter and fuel leave apart.
enum Impurity {
    SULFATE(Element.S, "SO3", 1),
    CHLORIDE(Element.Cl, "NaCl", 1),
    PHOSPHATE(Element.P, "P2O5", 2),
    VANADIUM(Element.V, "V2O5", 2),
    GALLIUM(Element.Ga, "Ga2O3", 2),
    SILICA(Element.Si, "SiO2", 1),
    CARBON(Element.C, "CO2", 1);

    private static final int OXALATE = Substances.index("sodium oxalate");
    private static final int DISSOLVED_OXALATE = Substances.index("Na2C2O4(aq)");
    private static final int ORGANIC = Substances.index("organic matter");
    private static final int COAL = Substances.index("coal");
    private static final int METHANE = Substances.index("methane");

    private final Element element;
    private final String countedAs;
    private final double kgPerMol;

    Impurity(Element element, String countedAs, double atoms) {
        this.element = element;
        this.countedAs = countedAs;
        this.kgPerMol = Formula.of(countedAs).kgPerMol() / atoms;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String countedAs() {
        return countedAs;
    }

    /// Where it comes from and leaves.
    MaterialLedger ledger(List<Crossing> crossings) {
        MaterialLedger.Builder ledger = MaterialLedger.of(word() + " as " + countedAs);
        for (Crossing crossing : crossings) {
            String gate = Gate.of(crossing);
            Stream stream = crossing.stream();
            if (this == CARBON) {
                byForm(ledger, crossing.inward(), gate, stream);
            } else {
                ledger.add(crossing.inward(), gate, kgPerS(stream));
            }
        }
        return ledger.build();
    }

    /// How many times what comes in goes round with the liquor of a stream before it leaves; times
    /// the days of one turn of the liquor this is the time it takes to build up.
    double turns(Outcome outcome, String liquor, List<Crossing> crossings) {
        double in = ledger(crossings).inKgPerS();
        return in > 0 ? kgPerS(outcome.stream(liquor).liquor()) / in : 0;
    }

    private double kgPerS(Stream stream) {
        return stream.elementMolPerS(element) * kgPerMol;
    }

    private void byForm(MaterialLedger.Builder ledger, boolean inward, String gate, Stream stream) {
        double oxalate = 0;
        double organic = 0;
        double fuel = 0;
        double gas = 0;
        double carbonate = 0;
        for (int i = 0; i < Substances.count(); i++) {
            double carbon = stream.amount(i) * Substances.moles(Element.C, i) * kgPerMol;
            if (i == OXALATE || i == DISSOLVED_OXALATE) {
                oxalate += carbon;
            } else if (i == ORGANIC) {
                organic += carbon;
            } else if (i == COAL || i == METHANE) {
                fuel += carbon;
            } else if (Substances.get(i).phase() == Phase.GAS) {
                gas += carbon;
            } else {
                carbonate += carbon;
            }
        }
        ledger.add(inward, "oxalate_" + gate, oxalate)
                .add(inward, "organic_" + gate, organic)
                .add(inward, fuel > 0 && gate.equals("fuel") ? "fuel" : "fuel_" + gate, fuel)
                .add(inward, "gas_" + gate, gas)
                .add(inward, "carbonate_" + gate, carbonate);
    }
}

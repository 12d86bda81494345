package org.diaspore.flowsheet;

import java.util.List;
import org.diaspore.chemistry.Element;

/// How well matter and energy close around an operation or a plant.
///
/// @param elementClosure worst relative imbalance of an element, by its gross inflow
/// @param worstElement the element it is of
/// @param energyClosure imbalance of enthalpy, by the sum of absolute duties and sensible flows
public record Balance(double elementClosure, Element worstElement, double energyClosure) {
    /// Elements close to this over one operation.
    public static final double ELEMENTS_PER_OPERATION = 1e-9;

    /// Energy closes to this.
    public static final double ENERGY = 1e-6;

    /// The balance around one operation.
    public static Balance of(List<Stream> inlets, Work work) {
        return of(inlets, List.of(work.ledger()), work.outlets());
    }

    /// The balance of what enters, what ledgers add and what leaves.
    public static Balance of(List<Stream> inflows, List<Ledger> ledgers, List<Stream> outflows) {
        double[] in = new double[Element.values().length];
        double[] out = new double[in.length];
        double enthalpyIn = 0;
        double enthalpyOut = 0;
        double moved = 0;
        for (Stream stream : inflows) {
            add(in, stream);
            enthalpyIn += stream.enthalpyW();
            moved += Math.abs(stream.sensibleHeatW());
        }
        for (Ledger ledger : ledgers) {
            for (Supply supply : ledger.supplies()) {
                add(in, supply.stream());
                enthalpyIn += supply.stream().enthalpyW();
                moved += Math.abs(supply.stream().sensibleHeatW());
            }
            for (Duty duty : ledger.duties()) {
                enthalpyIn += duty.watts();
                moved += Math.abs(duty.watts());
            }
        }
        for (Stream stream : outflows) {
            add(out, stream);
            enthalpyOut += stream.enthalpyW();
            moved += Math.abs(stream.sensibleHeatW());
        }
        double gross = 0;
        for (double flow : in) {
            gross += flow;
        }
        double worst = 0;
        Element worstElement = Element.H;
        for (Element element : Element.values()) {
            double scale = Math.max(in[element.ordinal()], 1e-12 * gross);
            double off = Math.abs(in[element.ordinal()] - out[element.ordinal()]);
            if (off > worst * scale) {
                worst = off / scale;
                worstElement = element;
            }
        }
        double energy = Math.abs(enthalpyIn - enthalpyOut);
        return new Balance(worst, worstElement, energy == 0 ? 0 : energy / Math.max(moved, 1e-9));
    }

    private static void add(double[] elements, Stream stream) {
        for (Element element : Element.values()) {
            elements[element.ordinal()] += stream.elementMolPerS(element);
        }
    }

    /// Fails with both sides when the operation called `name` does not close: a bug.
    public void require(String name) {
        if (!(elementClosure <= ELEMENTS_PER_OPERATION) || !(energyClosure <= ENERGY)) {
            throw new AssertionError(
                    name
                            + " does not close: "
                            + worstElement
                            + " by "
                            + elementClosure
                            + " of its inflow (allowed "
                            + ELEMENTS_PER_OPERATION
                            + "), energy by "
                            + energyClosure
                            + " (allowed "
                            + ENERGY
                            + ")");
        }
    }
}

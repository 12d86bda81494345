package org.diaspore.plant;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;

/// The minerals of fully reacted soda-lime sinter, from the elements of its charge.
///
/// Al2O3 -> 2 NaAlO2, Fe2O3 -> 2 NaFeO2, SiO2 -> Ca2SiO4, TiO2 -> CaTiO3. Soda serves sulphate,
/// then alumina, then iron, what is left stays carbonate; lime serves phosphate, titania, then
/// silica, what is left stays lime. What comes up short stays an oxide. Carbon leaves as CO2,
/// hydrogen as steam, part of the sulphur as SO2; oxygen makes up the balance and may come out
/// negative: it is drawn from the air.
final class SinterClinker {
    private static final int OXYGEN = Substances.index("O2");
    private static final int CARBON_DIOXIDE = Substances.index("CO2");
    private static final int CHLORIDE = Substances.index("NaCl(aq)");

    private SinterClinker() {}

    /// Amounts, mol/s, of the products of a charge given in mol/s.
    static double[] of(double[] charge, double sulfurToGasFraction) {
        Left left = new Left(charge);
        double[] out = new double[charge.length];
        out[Substances.index("unexplained")] = charge[Substances.index("unexplained")];
        left.take(out, CHLORIDE, left.of(Element.Cl));
        left.take(out, "SO2", sulfurToGasFraction * left.of(Element.S));
        left.take(out, "thenardite", Math.min(left.of(Element.S), left.of(Element.Na) / 2));
        left.take(out, "SO2", left.of(Element.S));
        left.take(out, "sodium aluminate", Math.min(left.of(Element.Al), left.of(Element.Na)));
        left.take(out, "residual alumina", left.of(Element.Al) / 2);
        left.take(out, "sodium ferrite", Math.min(left.of(Element.Fe), left.of(Element.Na)));
        left.take(out, "hematite", left.of(Element.Fe) / 2);
        left.take(out, "natrite", Math.min(left.of(Element.Na) / 2, left.of(Element.C)));
        left.take(out, "residual soda", left.of(Element.Na) / 2);
        left.take(out, "residual potash", left.of(Element.K) / 2);
        left.take(out, "apatite", Math.min(left.of(Element.P) / 3, left.of(Element.Ca) / 5));
        left.take(out, "perovskite", Math.min(left.of(Element.Ti), left.of(Element.Ca)));
        left.take(out, "rutile", left.of(Element.Ti));
        left.take(out, "larnite", Math.min(left.of(Element.Si), left.of(Element.Ca) / 2));
        left.take(out, "residual silica", left.of(Element.Si));
        left.take(out, "lime", left.of(Element.Ca));
        left.take(out, "periclase", left.of(Element.Mg));
        left.take(out, "gallium oxide", left.of(Element.Ga) / 2);
        left.take(out, "lithium oxide", left.of(Element.Li) / 2);
        left.take(out, "vanadium oxide", left.of(Element.V) / 2);
        left.take(out, "scandium oxide", left.of(Element.Sc) / 2);
        left.take(out, "rare earth oxide", left.of(Element.Ce) / 2);
        left.take(out, CARBON_DIOXIDE, left.of(Element.C));
        left.take(out, "steam", left.of(Element.H) / 2);
        left.take(out, "N2", left.of(Element.N) / 2);
        left.take(out, OXYGEN, left.of(Element.O) / 2);
        return out;
    }

    /// What is left of each element while minerals are made of them.
    private static final class Left {
        private static final Element[] ELEMENTS = Element.values();
        private final double[] moles = new double[ELEMENTS.length];

        Left(double[] charge) {
            for (Element element : ELEMENTS) {
                moles[element.ordinal()] = Substances.elementFlow(element, charge);
            }
        }

        double of(Element element) {
            return moles[element.ordinal()];
        }

        void take(double[] out, String substance, double mol) {
            take(out, Substances.index(substance), mol);
        }

        void take(double[] out, int substance, double mol) {
            out[substance] += mol;
            for (Element element : ELEMENTS) {
                moles[element.ordinal()] -= mol * Substances.moles(element, substance);
            }
        }
    }
}

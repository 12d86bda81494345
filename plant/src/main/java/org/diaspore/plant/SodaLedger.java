package org.diaspore.plant;

import java.util.List;
import java.util.Set;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// Where a plant's soda comes from and is lost, all sodium counted as NaOH.
///
/// Residue is told in three: what desilication product binds, what other solids bind, what its
/// liquor holds. The soda of the product is told in two, by the share that the hydrate brought as
/// liquor to the calciner.
final class SodaLedger {
    private static final double NAOH_KG_PER_MOL = Substances.get("NaOH(aq)").kgPerMol();
    private static final Set<String> DESILICATION_PRODUCTS =
            Set.of("sodalite", "cancrinite", "frame sodalite");
    private static final double ROUNDING = 1e-12;
    private static final boolean[] DESILICATION = desilication();

    private SodaLedger() {}

    static MaterialLedger of(Outcome outcome, List<Crossing> crossings) {
        MaterialLedger.Builder ledger = MaterialLedger.of("soda as NaOH");
        double clinging = hydrateLiquorShare(outcome);
        for (Crossing crossing : crossings) {
            String gate = Gate.of(crossing);
            Stream stream = crossing.stream();
            double dissolved = naohKgPerS(stream.liquor());
            double all = naohKgPerS(stream);
            if (crossing.inward()) {
                ledger.add(true, gate, all);
            } else if (gate.equals("residue")) {
                double bound = 0;
                for (int i = 0; i < DESILICATION.length; i++) {
                    if (DESILICATION[i]) {
                        bound += stream.amount(i) * Substances.moles(Element.Na, i);
                    }
                }
                bound *= NAOH_KG_PER_MOL;
                ledger.add(false, "bound_in_desilication_product", bound);
                double other = all - dissolved - bound;
                boolean isRounding = Math.abs(other) < ROUNDING * all;
                ledger.add(false, "bound_in_other_solids", isRounding ? 0 : other);
                ledger.add(false, "soluble_in_residue", dissolved);
            } else if (gate.equals("product")) {
                ledger.add(false, "occluded_in_product", (1 - clinging) * all);
                ledger.add(false, "with_hydrate_liquor", clinging * all);
            } else if (gate.equals("calcium_silicate")) {
                ledger.add(false, "bound_in_calcium_silicate", all - dissolved);
                ledger.add(false, "soluble_in_calcium_silicate", dissolved);
            } else {
                ledger.add(false, gate, all);
            }
        }
        return ledger.build();
    }

    private static double naohKgPerS(Stream stream) {
        return stream.elementMolPerS(Element.Na) * NAOH_KG_PER_MOL;
    }

    /// Share of the hydrate's sodium that its liquor holds.
    private static double hydrateLiquorShare(Outcome outcome) {
        if (!outcome.hasStream("hydrate")) {
            return 0;
        }
        Stream hydrate = outcome.stream("hydrate");
        double all = hydrate.elementMolPerS(Element.Na);
        return all > 0 ? hydrate.liquor().elementMolPerS(Element.Na) / all : 0;
    }

    private static boolean[] desilication() {
        boolean[] is = new boolean[Substances.count()];
        for (int i = 0; i < is.length; i++) {
            Substance substance = Substances.get(i);
            is[i] =
                    substance.phase() == Phase.SOLID
                            && DESILICATION_PRODUCTS.contains(substance.name());
        }
        return is;
    }
}

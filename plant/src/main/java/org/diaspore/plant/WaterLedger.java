package org.diaspore.plant;

import java.util.List;
import java.util.Set;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// Where a plant's water comes from and goes: all hydrogen counted as H2O, so that water bound in
/// minerals, made from fuel and held by hydroxides sums up.
///
/// Ore is told in two, moisture and minerals; cakes in two, moisture and what their solids bind
/// (solutes counted with the moisture). Water that only goes round, as condensate to washing, is no
/// line.
final class WaterLedger {
    private static final double WATER_KG_PER_MOL_H = Substances.get("water").kgPerMol() / 2;
    private static final Set<String> CAKES =
            Set.of("residue", "calcium_silicate", "tailings", "upgraded_bauxite");

    private WaterLedger() {}

    static MaterialLedger of(List<Crossing> crossings) {
        MaterialLedger.Builder ledger = MaterialLedger.of("water as H2O");
        for (Crossing crossing : crossings) {
            String gate = Gate.of(crossing);
            Stream stream = crossing.stream();
            boolean inward = crossing.inward();
            if (gate.equals("ore")) {
                ledger.add(inward, "ore_moisture", kgPerS(stream.liquor()));
                ledger.add(inward, "ore_minerals", kgPerS(stream.only(Phase.SOLID, Phase.GAS)));
            } else if (CAKES.contains(gate)) {
                ledger.add(inward, gate + "_moisture", kgPerS(stream.liquor()));
                ledger.add(inward, gate + "_solids", kgPerS(stream.only(Phase.SOLID, Phase.GAS)));
            } else {
                ledger.add(inward, gate, kgPerS(stream));
            }
        }
        return ledger.build();
    }

    /// Water driven off liquors inside the plant, kg/s: what operations read as evaporated.
    static double evaporatedKgPerS(Outcome outcome) {
        double sum = 0;
        for (Ledger ledger : outcome.ledgers().values()) {
            sum += ledger.readings().getOrDefault("evaporated_kg_per_s", 0.0);
        }
        return sum;
    }

    private static double kgPerS(Stream stream) {
        return stream.elementMolPerS(Element.H) * WATER_KG_PER_MOL_H;
    }
}

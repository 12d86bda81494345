package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Filters and washes hydrate; mother liquor and wash leave together as spent liquor.
///
/// @param moistureFraction liquor in the cake
/// @param washKgPerKg wash water per dry hydrate
/// @param liquorLeftFraction share of the cake's liquor that is still mother liquor after washing
record HydrateFilter(
        double moistureFraction, double washKgPerKg, double liquorLeftFraction, double washK)
        implements Operation {
    private static final int WATER = Substances.index("water");

    static HydrateFilter of(Settings settings) {
        return new HydrateFilter(
                settings.si("refinery.hydrate_moisture"),
                settings.si("refinery.hydrate_wash") * 1000, // m3/kg to kg/kg
                settings.si("refinery.hydrate_liquor_left"),
                settings.si("refinery.wash_temperature"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("hydrate", "spent-liquor");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        double solids = Math.max(0, slurry.massKgPerS(Phase.SOLID));
        double liquor =
                Math.max(0, slurry.massKgPerS(Phase.LIQUID) + slurry.massKgPerS(Phase.AQUEOUS));
        double wash = washKgPerKg * solids;
        double wanted = solids * moistureFraction / (1 - moistureFraction);
        double moisture = Math.min(wanted, 0.9 * (liquor + wash));
        // mother liquor in the cake; the rest of its moisture is wash water
        double mother = liquor > 0 ? Math.min(moisture * liquorLeftFraction, liquor) : 0;
        double fresh = Math.min(moisture - mother, wash);
        double share = liquor > 0 ? (moisture - fresh) / liquor : 0;

        double[] cake = slurry.amounts();
        double[] spent = slurry.amounts();
        for (int i = 0; i < cake.length; i++) {
            if (Substances.get(i).phase() == Phase.SOLID) {
                spent[i] = 0;
            } else {
                cake[i] *= share;
                spent[i] *= 1 - share;
            }
        }
        double waterKgPerMol = Substances.kgPerMol(WATER);
        cake[WATER] += fresh / waterKgPerMol;
        spent[WATER] += (wash - fresh) / waterKgPerMol;
        Stream washWater = Stream.pure("water", wash, washK);
        Stream hydrate = Stream.of(cake, slurry.temperatureK());
        double enthalpy = slurry.enthalpyW() + washWater.enthalpyW() - hydrate.enthalpyW();
        Ledger ledger =
                Ledger.builder()
                        .supply("wash water to hydrate", washWater)
                        .reading("hydrate_kg_per_s", solids)
                        .build();
        return Work.of(ledger, hydrate, Stream.ofEnthalpy(spent, enthalpy, Stream.ATMOSPHERE_PA));
    }
}

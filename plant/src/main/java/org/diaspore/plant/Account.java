package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;
import org.diaspore.plant.energy.Fuel;

/// What a part of the plant drew across the boundary: reagents, water, fuel, steam and power.
///
/// Summed by substance over the supplies of its ledgers and its feeds, the ore left out, so that an
/// operation need not know how it is accounted.
///
/// @param causticKgPerS NaOH, 100 %, fresh
/// @param limeKgPerS CaO in quicklime (CaO, not limestone)
/// @param limestoneKgPerS calcite drawn as such, not what quicklime holds unburnt
/// @param sodaAshKgPerS sodium carbonate drawn as such
/// @param waterKgPerS fresh liquid water
/// @param fuelW fuel burnt in kilns, lower heating value
/// @param naturalGasW natural gas in it
/// @param steamW heat of condensing steam
public record Account(
        double causticKgPerS,
        double limeKgPerS,
        double limestoneKgPerS,
        double sodaAshKgPerS,
        double waterKgPerS,
        double fuelW,
        double naturalGasW,
        double fuelCarbonDioxideKgPerS,
        double steamW,
        double powerW) {

    private static final int WATER = Substances.index("water");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int LIME = Substances.index("lime");
    private static final int LIMESTONE = Substances.index("calcite");
    private static final int SODA_ASH = Substances.index("natrite");

    /// The account of the nodes in one of the groups.
    static Account of(Outcome outcome, List<String> groups) {
        Account sum = new Account(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Node node : outcome.flowsheet().nodes()) {
            if (!groups.contains(node.group())) {
                continue;
            }
            Ledger ledger = outcome.ledger(node.name());
            for (Supply supply : ledger.supplies()) {
                sum = sum.plus(supply.stream());
            }
            if (node.operation() instanceof Feed && !node.name().equals("ore")) {
                sum = sum.plus(outcome.stream(node.outletStreams().get(0)));
            }
            sum =
                    sum.plus(
                            new Account(
                                    0,
                                    0,
                                    0,
                                    0,
                                    0,
                                    ledger.heatW(Duty.Kind.FUEL),
                                    0,
                                    0,
                                    ledger.heatW(Duty.Kind.STEAM),
                                    ledger.powerW()));
        }
        return sum;
    }

    private Account plus(Stream drawn) {
        double fuel = 0;
        double naturalGas = 0;
        double carbonDioxide = 0;
        boolean isQuicklime = drawn.amount(LIME) > 0;
        for (Fuel kind : Fuel.values()) {
            double heat = drawn.amount(kind.substance()) * kind.heatingValueJPerMol();
            fuel += heat;
            naturalGas += kind == Fuel.NATURAL_GAS ? heat : 0;
            carbonDioxide += heat * kind.carbonDioxideKgPerJ();
        }
        return plus(
                new Account(
                        drawn.massKgPerS(CAUSTIC),
                        drawn.massKgPerS(LIME),
                        isQuicklime ? 0 : drawn.massKgPerS(LIMESTONE),
                        drawn.massKgPerS(SODA_ASH),
                        drawn.massKgPerS(WATER),
                        fuel,
                        naturalGas,
                        carbonDioxide,
                        0,
                        0));
    }

    Account plus(Account other) {
        return new Account(
                causticKgPerS + other.causticKgPerS,
                limeKgPerS + other.limeKgPerS,
                limestoneKgPerS + other.limestoneKgPerS,
                sodaAshKgPerS + other.sodaAshKgPerS,
                waterKgPerS + other.waterKgPerS,
                fuelW + other.fuelW,
                naturalGasW + other.naturalGasW,
                fuelCarbonDioxideKgPerS + other.fuelCarbonDioxideKgPerS,
                steamW + other.steamW,
                powerW + other.powerW);
    }
}

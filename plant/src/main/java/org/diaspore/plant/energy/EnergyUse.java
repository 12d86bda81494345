package org.diaspore.plant.energy;

import java.util.EnumMap;
import java.util.Map;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Supply;
import org.diaspore.plant.setting.Settings;

/// The energy of a solved plant by consumer, W.
///
/// Basis of heat: fuel of kilns at its lower heating value, steam as the fuel of boilers at
/// `site.boiler_efficiency`; power, lime burning and caustic making stand beside it and are added
/// in {@link #totalW()} as the fuel they took. Heat that leaves by cooling and walls is told but
/// not added: it is where the heat went.
///
/// @param heat by consumer
public record EnergyUse(Map<Consumer, Heat> heat, Bought bought, Rejected rejected) {
    /// Heat of one consumer, W.
    ///
    /// @param fuelW burnt in it, lower heating value
    /// @param steamW heat of condensing steam
    /// @param boilerFuelW fuel behind that steam
    public record Heat(double fuelW, double steamW, double boilerFuelW) {
        /// On the basis of fuel, W.
        public double totalW() {
            return fuelW + boilerFuelW;
        }

        Heat plus(Heat other) {
            return new Heat(
                    fuelW + other.fuelW, steamW + other.steamW, boilerFuelW + other.boilerFuelW);
        }
    }

    /// Energy that comes in bought things, W.
    ///
    /// @param powerW electricity
    /// @param powerFuelW the fuel of a grid behind it
    /// @param limeW fuel of lime burning
    /// @param causticFuelW fuel of a grid behind the power of caustic making
    /// @param sodaAshW fuel of soda ash making
    public record Bought(
            double powerW, double powerFuelW, double limeW, double causticFuelW, double sodaAshW) {}

    /// Heat that leaves without matter, W, positive.
    public record Rejected(double coolingW, double wallsW) {}

    public EnergyUse {
        heat = new EnumMap<>(heat);
    }

    public static EnergyUse of(Outcome outcome, Settings settings, Reagents reagents) {
        double boiler = settings.si("site.boiler_efficiency");
        Map<Consumer, Heat> heat = new EnumMap<>(Consumer.class);
        for (Consumer consumer : Consumer.values()) {
            heat.put(consumer, new Heat(0, 0, 0));
        }
        double power = 0;
        double cooling = 0;
        double walls = 0;
        for (Node node : outcome.flowsheet().nodes()) {
            Ledger ledger = outcome.ledger(node.name());
            double steam = ledger.heatW(Duty.Kind.STEAM);
            Heat used = new Heat(fuelW(ledger), steam, steam / boiler);
            heat.merge(Consumer.of(node.name()), used, Heat::plus);
            power += ledger.powerW();
            cooling -= ledger.heatW(Duty.Kind.COOLING);
            walls -= ledger.heatW(Duty.Kind.LOSS);
        }
        double grid = settings.si("power.grid_efficiency");
        Bought bought =
                new Bought(
                        power,
                        power / grid,
                        reagents.limeKgPerS() * settings.si("power.lime_heat"),
                        reagents.causticKgPerS() * settings.si("power.caustic_power") / grid,
                        reagents.sodaAshKgPerS() * settings.si("power.soda_ash_heat"));
        return new EnergyUse(heat, bought, new Rejected(cooling, walls));
    }

    /// Heat of one consumer.
    public Heat of(Consumer consumer) {
        return heat.getOrDefault(consumer, new Heat(0, 0, 0));
    }

    /// Heat of the site: the basis of `refinery.energy_use`, W.
    public double heatW() {
        double sum = 0;
        for (Heat one : heat.values()) {
            sum += one.totalW();
        }
        return sum;
    }

    /// Heat of the site, and power and reagents as the fuel they took, W.
    public double totalW() {
        return heatW() + bought.powerFuelW + bought.limeW + bought.causticFuelW + bought.sodaAshW;
    }

    /// Steam by pressure level, W.
    public SteamDemand steam() {
        double high = 0;
        double low = 0;
        for (Map.Entry<Consumer, Heat> entry : heat.entrySet()) {
            double steam = entry.getValue().steamW;
            high += entry.getKey().needsHighPressure() ? steam : 0;
            low += entry.getKey().needsHighPressure() ? 0 : steam;
        }
        return new SteamDemand(high, low);
    }

    private static double fuelW(Ledger ledger) {
        double sum = ledger.heatW(Duty.Kind.FUEL);
        for (Supply supply : ledger.supplies()) {
            for (Fuel fuel : Fuel.values()) {
                sum += supply.stream().amount(fuel.substance()) * fuel.heatingValueJPerMol();
            }
        }
        return sum;
    }
}

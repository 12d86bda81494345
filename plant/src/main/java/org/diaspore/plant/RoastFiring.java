package org.diaspore.plant;

import org.diaspore.chemistry.Conversion;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.setting.Settings;

/// The fuel of a roaster: coal and natural gas in fixed shares of heat, burnt out.
///
/// @param naturalGasShare of the lower heating value, 0..1; the rest is coal
public record RoastFiring(double naturalGasShare) {
    private static final int COAL = Substances.index("coal");
    private static final int GAS = Substances.index("methane");
    private static final Conversion COAL_BURNING = RoastChemistry.burning("coal");
    private static final Conversion GAS_BURNING = RoastChemistry.burning("methane");
    private static final int MOST_STEPS = 20;
    private static final double ACCURACY = 1e-13;

    public static RoastFiring of(Settings settings) {
        return new RoastFiring(settings.si("roast.natural_gas_share"));
    }

    /// @param gas all that leaves the roaster, mol/s, products of the fuel added
    /// @param heatW lower heating value of the fuel
    /// @param surplusW heat to be taken away because no fuel was needed
    record Fire(double[] gas, Stream fuel, double heatW, double surplusW) {}

    /// Burns what brings `products` to a temperature, given the enthalpy that is there without
    /// fuel.
    Fire fire(double[] products, double enthalpyW, double temperatureK) {
        double heat = 0;
        double[] burnt = products.clone();
        double off = Stream.of(burnt, temperatureK).enthalpyW() - enthalpyW;
        double scale = Math.abs(off) + Math.abs(enthalpyW);
        if (off <= 0) {
            return new Fire(burnt, Stream.none(), 0, -off);
        }
        double trial = 1.2 * off;
        double before = off;
        double last = 0;
        for (int step = 0; step < MOST_STEPS && Math.abs(off) > ACCURACY * scale; step++) {
            heat = trial;
            burnt = products.clone();
            add(burnt, heat);
            off = Stream.of(burnt, temperatureK).enthalpyW() - enthalpyW - fuel(heat).enthalpyW();
            if (off == before) {
                break;
            }
            trial = heat - off * (heat - last) / (off - before);
            last = heat;
            before = off;
        }
        return new Fire(burnt, fuel(heat), heat, 0);
    }

    private double coalMolPerS(double heatW) {
        return (1 - naturalGasShare) * heatW / COAL_BURNING.heatJPerMol();
    }

    private double gasMolPerS(double heatW) {
        return naturalGasShare * heatW / GAS_BURNING.heatJPerMol();
    }

    private Stream fuel(double heatW) {
        double[] amounts = new double[Substances.count()];
        amounts[COAL] = coalMolPerS(heatW);
        amounts[GAS] = gasMolPerS(heatW);
        return Stream.of(amounts, Substance.REFERENCE_K);
    }

    private void add(double[] products, double heatW) {
        addBurnt(products, COAL, COAL_BURNING, coalMolPerS(heatW));
        addBurnt(products, GAS, GAS_BURNING, gasMolPerS(heatW));
    }

    private static void addBurnt(
            double[] products, int fuel, Conversion burning, double fuelMolPerS) {
        products[fuel] += fuelMolPerS;
        burning.run(products, fuelMolPerS);
    }
}

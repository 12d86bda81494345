package org.diaspore.plant.calcination;

import org.diaspore.chemistry.Substances;
import org.diaspore.plant.energy.Fuel;

/// Enthalpies of what passes through a calciner's stages, J, over temperature.
///
/// @param product per mole of aluminium
/// @param air per mole of fuel
/// @param flue gas per mole of fuel
/// @param gasMolPerMol flue gas per fuel, mol/mol
/// @param fuelJPerMol fuel as it comes
/// @param boehmite aluminium of the product that its loss on ignition leaves as boehmite
record CascadeHeats(
        HeatCurve product,
        HeatCurve air,
        HeatCurve flue,
        double gasMolPerMol,
        double fuelJPerMol,
        double boehmite) {
    static final HeatCurve HYDRATE = HeatCurve.of(Substances.index("gibbsite"));
    static final HeatCurve TRANSITION = HeatCurve.of(Substances.index("transition alumina"));
    static final HeatCurve STEAM = HeatCurve.of(Substances.index("steam"));
    static final HeatCurve WATER = HeatCurve.of(Substances.index("water"));

    static CascadeHeats of(Cascade cascade, Fuel fuel, double boehmite, double alpha) {
        double[] product = new double[Substances.count()];
        product[Substances.index("boehmite")] = boehmite;
        product[Substances.index("corundum")] = 0.5 * (1 - boehmite) * alpha;
        product[Substances.index("transition alumina")] = 0.5 * (1 - boehmite) * (1 - alpha);
        double[] air = new double[product.length];
        fuel.addAir(air, 1, cascade.excessAirFraction());
        double[] flue = new double[product.length];
        fuel.addFlueGas(flue, 1, cascade.excessAirFraction());
        double gas = 0;
        for (double mol : flue) {
            gas += mol;
        }
        return new CascadeHeats(
                new HeatCurve(product),
                new HeatCurve(air),
                new HeatCurve(flue),
                gas,
                Substances.get(fuel.substance()).enthalpyJPerMol(cascade.airK()),
                boehmite);
    }
}

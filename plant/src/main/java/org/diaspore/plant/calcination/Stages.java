package org.diaspore.plant.calcination;

import org.diaspore.chemistry.Substances;
import org.diaspore.plant.energy.Fuel;
import org.diaspore.plant.setting.Settings;

/// What of a calciner is settled before a run: its cascade, the heats of what passes through it,
/// and what its furnace makes.
public final class Stages {
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();
    private static final double WATER_KG_PER_MOL = Substances.get("water").kgPerMol();

    private final Cascade cascade;
    private final Ageing ageing;
    private final Ageing.Product product;
    private final CascadeHeats heats;
    private final double mostLossFraction;

    private Stages(Cascade cascade, Ageing ageing, Fuel fuel, double mostLossFraction) {
        this.cascade = cascade;
        this.ageing = ageing;
        this.mostLossFraction = mostLossFraction;
        product = ageing.after(cascade.holdS(), cascade.furnaceK());
        heats =
                CascadeHeats.of(
                        cascade, fuel, boehmite(product.lossFraction()), product.alphaFraction());
    }

    static Stages of(Cascade cascade, Fuel fuel, Settings settings) {
        return new Stages(cascade, Ageing.of(settings), fuel, settings.si("calcination.most_loss"));
    }

    Cascade cascade() {
        return cascade;
    }

    CascadeHeats heats() {
        return heats;
    }

    /// Loss on ignition above which a product is called undercalcined, mass fraction.
    double mostLossFraction() {
        return mostLossFraction;
    }

    /// The furnace's product with the bypass that the hot alumina has calcined.
    Ageing.Product product(double mixedK) {
        return cascade.bypassFraction() > 0
                ? product.with(
                        cascade.bypassFraction(), ageing.after(cascade.bypassHoldS(), mixedK))
                : product;
    }

    /// Moles of boehmite per mole of aluminium for a loss on ignition; boehmite holds half a mole
    /// of water.
    static double boehmite(double lossFraction) {
        double water =
                lossFraction / (1 - lossFraction) * 0.5 * ALUMINA_KG_PER_MOL / WATER_KG_PER_MOL;
        return Math.min(1, 2 * water);
    }

    static double aluminaKgPerMol(double boehmite) {
        return 0.5 * (ALUMINA_KG_PER_MOL + boehmite * WATER_KG_PER_MOL);
    }
}

package org.diaspore.plant.digestion;

import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.DesilicationProduct;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.plant.RateLaw;
import org.diaspore.plant.setting.Settings;

/// Dissolved silica that leaves as desilication product, at one temperature.
///
/// Second order in relative supersaturation, proportional to the product there is to grow on:
///
///     -dc/dt = k m ((c - c*) / c*)²,   c* = 2.7e-5 N_K A (g/L), see {@link DesilicationProduct}
///
/// solved for a stirred vessel as a quadratic. Activation energy 30 kJ/mol from seeded growth in
/// spent liquor (Barnes 1999), where 92 was found without aluminate-rich liquor (Zeng and Li 2012):
/// the first is nearer to a plant. The product m counts what the vessel makes, so that the first grain
/// needs no seed.
final class Desilication {
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final double SILICA_G_PER_MOL = 60.084;
    private static final double HALF_NA2O_G_PER_MOL = 30.990;
    private static final double HALF_AL2O3_G_PER_MOL = 50.981;
    // Mass of product that a mass of silica makes, kg/kg, for the seed that a vessel makes itself.
    private static final double PRODUCT_PER_SILICA = 2.7;
    private static final double ANCHOR_K = 368.15;
    private static final double LEAST_G_PER_L = 0.005;
    private static final double CORNER = 0.01;

    private final double ratePerS;
    private final double solubility;
    private final double carbonateLPerG;
    private final CageProduct product;

    private Desilication(
            double ratePerS, double solubility, double carbonateLPerG, CageProduct product) {
        this.ratePerS = ratePerS;
        this.solubility = solubility;
        this.carbonateLPerG = carbonateLPerG;
        this.product = product;
    }

    static Desilication of(Settings settings, double temperatureK) {
        DesilicationProduct product = DesilicationProduct.published();
        RateLaw law =
                new RateLaw(
                        settings.si("digestion.desilication_energy"),
                        settings.si("digestion.desilication_rate"),
                        ANCHOR_K);
        return new Desilication(
                law.at(temperatureK),
                product.factorLPerG() * Math.exp(product.warmthPerK() * (temperatureK - ANCHOR_K)),
                product.carbonateLPerG(),
                CageProduct.of(settings));
    }

    CageProduct product() {
        return product;
    }

    /// Silica that the product leaves in a liquor, g/L.
    double silicaGPerL(double causticMol, double aluminateMol, double volume, double carbonate) {
        if (!(volume > 0 && causticMol > 0 && aluminateMol > 0)) {
            return LEAST_G_PER_L;
        }
        double caustic = HALF_NA2O_G_PER_MOL * causticMol / volume * 1e-3;
        double alumina = HALF_AL2O3_G_PER_MOL * aluminateMol / volume * 1e-3;
        return LEAST_G_PER_L
                + solubility * caustic * alumina * Math.exp(carbonateLPerG * carbonate);
    }

    /// Lets silica precipitate in a vessel, mol/s; returns how much of it.
    ///
    /// @param volume of the liquor, m3/s at 25 degC
    double run(double[] amounts, double causticMol, double volume, double carbonate, double time) {
        double aluminate = amounts[ALUMINATE];
        double silicate = amounts[SILICATE];
        if (!(volume > 0 && aluminate > 0 && silicate > 0)) {
            return 0;
        }
        double held = silicaGPerL(causticMol, aluminate, volume, carbonate);
        double perLitre = SILICA_G_PER_MOL / volume * 1e-3;
        double over = Rounded.positive(silicate * perLitre - held, CORNER * held);
        double seed = CageProduct.massKgPerS(amounts) / volume + over * PRODUCT_PER_SILICA;
        double a = ratePerS * time * seed / (held * held);
        double left = 2 * over / (1 + Math.sqrt(1 + 4 * a * over));
        double silicon = a * left * left / perLitre;
        double run = Rounded.limited(silicon, 0.9 * Math.min(aluminate, silicate));
        product.precipitate(amounts, run, carbonate);
        return run;
    }
}

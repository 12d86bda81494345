package org.diaspore.chemistry;

import java.util.List;

/// The liquor in a stream: water and solutes, with its density, volume, heat capacity, viscosity,
/// boiling point and strength in the notations of the industry.
///
/// Flows are per second because the amounts given are mol/s; a basis of one second makes them
/// amounts. Sodium is counted in four ways, and K and Li hydroxide count as if they were NaOH, as
/// they do in a titration:
///
/// - *free*: NaOH (hydroxide left for dissolving);
/// - *caustic*: free + NaAl(OH)4 + NaGa(OH)4, the C and N_K of a Bayer liquor and the C of A/C;
/// - *total caustic*: caustic + 2 Na2H2SiO4, what titration finds in a silica leach liquor;
/// - *soda*: total caustic + 2 Na2CO3.
///
/// Concentrations are per volume at 25 degC unless a temperature is given. Density by Laliberté
/// (2009), above 120 degC scaled with that of saturated water; 0 to 350 degC, solutes to about 0.4
/// by mass. Boiling-point elevation by Dewey (1981). Thermal conductivity by Alexandrov (2004) and
/// Riedel (1951). {@link #outOfRange} says where each was measured. Which correlation stands for K,
/// Li, Ga, V, silicate, oxalate and phosphate says `liquor_solutes.tsv`: those are assumed.
public final class Liquor {
    private static final double ZERO_C_K = 273.15;
    private static final double REFERENCE_C = 25;
    private static final int WATER_PASSES = 60;
    private static final double WATER_TOLERANCE_KG = 1e-8;
    private static final double LEAST_WATER_KG = 100;
    private static final int NAOH = Substances.index("NaOH(aq)");
    private static final int KOH = Substances.index("KOH(aq)");
    private static final int LIOH = Substances.index("LiOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int CARBONATE = Substances.index("Na2CO3(aq)");
    private static final double NAOH_KG = Formula.of("NaOH").kgPerMol();
    private static final double SILICA_KG = Formula.of("SiO2").kgPerMol();
    private static final double ALUMINA_KG = Formula.of("Al2O3").kgPerMol();
    private static final double[] ALKALI = new double[Solutes.COUNT];

    static {
        for (int k = 0; k < ALKALI.length; k++) {
            int i = Solutes.INDEX[k];
            ALKALI[k] =
                    Substances.moles(Element.Na, i)
                            + Substances.moles(Element.K, i)
                            + Substances.moles(Element.Li, i);
        }
    }

    private final double[] saltKg = new double[Solutes.COUNT];
    private final double solventKg;
    private final double saltTotalKg;
    private final double waterKg;
    private final double massKg;
    private final double fraction;
    private final double alkaliMol;
    private final double freeMol;
    private final double aluminateMol;
    private final double gallateMol;
    private final double silicateMol;
    private final double carbonateMol;
    private double volume25M3 = Double.NaN; // until asked for

    private Liquor(double[] amounts) {
        waterKg = amounts[Solutes.WATER] * Substances.kgPerMol(Solutes.WATER);
        double solvent = waterKg;
        double salts = 0;
        double alkali = 0;
        for (int k = 0; k < saltKg.length; k++) {
            int i = Solutes.INDEX[k];
            double kg = amounts[i] * Substances.kgPerMol(i);
            saltKg[k] = kg * Solutes.SALT_SHARE[k];
            salts += saltKg[k];
            solvent += kg - saltKg[k];
            alkali += ALKALI[k] * amounts[i];
        }
        solventKg = solvent;
        saltTotalKg = salts;
        massKg = solvent + salts;
        fraction = Laliberte.fraction(salts, massKg);
        alkaliMol = alkali;
        freeMol = amounts[NAOH] + amounts[KOH] + amounts[LIOH];
        aluminateMol = amounts[ALUMINATE];
        gallateMol = amounts[GALLATE];
        silicateMol = amounts[SILICATE];
        carbonateMol = amounts[CARBONATE];
    }

    /// @param amounts mol/s in registry order; solids and gases in it are left aside
    public static Liquor of(double[] amounts) {
        return new Liquor(amounts);
    }

    public double massKgPerS() {
        return massKg;
    }

    public double waterKgPerS() {
        return waterKg;
    }

    /// Mass of all solutes over mass of liquor.
    public double soluteFraction() {
        return massKg > 0 ? (massKg - waterKg) / massKg : 0;
    }

    /// kg/m3; 0 where there is no liquor.
    public double densityKgPerM3(double temperatureK) {
        return massKg > 0 ? massKg / volumeM3PerS(temperatureK) : 0;
    }

    public double volumeM3PerS() {
        if (Double.isNaN(volume25M3)) {
            volume25M3 = volume(REFERENCE_C);
        }
        return volume25M3;
    }

    public double volumeM3PerS(double temperatureK) {
        double celsius = temperatureK - ZERO_C_K;
        if (celsius <= Laliberte.HIGHEST_C) {
            return volume(Math.max(celsius, 0));
        }
        return volume(Laliberte.HIGHEST_C) * WaterDensity.expansionFrom120C(temperatureK);
    }

    /// Water in one cubic metre at 25 degC, kg, found from the density; allocates nothing.
    ///
    /// @param molPerM3 solutes in registry order, the rest of it is left aside
    public static double waterKgPerM3(double[] molPerM3) {
        double salts = 0;
        double bound = 0;
        for (int k = 0; k < Solutes.COUNT; k++) {
            int i = Solutes.INDEX[k];
            double kg = molPerM3[i] * Substances.kgPerMol(i);
            salts += kg * Solutes.SALT_SHARE[k];
            bound += kg * (1 - Solutes.SALT_SHARE[k]);
        }
        double density = WaterDensity.kgPerM3(REFERENCE_C);
        double solvent = Math.max(density - salts, 0.1 * density);
        for (int pass = 0; pass < WATER_PASSES; pass++) {
            double fraction = Laliberte.fraction(salts, salts + solvent);
            double room = 1;
            for (int k = 0; k < Solutes.COUNT; k++) {
                int i = Solutes.INDEX[k];
                if (molPerM3[i] != 0) {
                    double kg = molPerM3[i] * Substances.kgPerMol(i) * Solutes.SALT_SHARE[k];
                    room -= kg * Laliberte.volumeM3PerKg(Solutes.DENSITY[k], fraction, REFERENCE_C);
                }
            }
            double next = room * density;
            if (Math.abs(next - solvent) < WATER_TOLERANCE_KG) {
                return next - bound;
            }
            solvent = Math.max(next, LEAST_WATER_KG);
        }
        return solvent - bound;
    }

    private double volume(double celsius) {
        double sum = solventKg / WaterDensity.kgPerM3(celsius);
        for (int k = 0; k < saltKg.length; k++) {
            if (saltKg[k] != 0) {
                sum += saltKg[k] * Laliberte.volumeM3PerKg(Solutes.DENSITY[k], fraction, celsius);
            }
        }
        return sum;
    }

    /// Specific heat capacity, J/(kg K); 0 where there is no liquor.
    public double heatCapacityJPerKgK(double temperatureK, double pressurePa) {
        if (massKg <= 0) {
            return 0;
        }
        double within = Math.clamp(temperatureK, ZERO_C_K, Steam97.HIGHEST_LIQUID_K);
        double sum = solventKg * Steam97.liquidHeatCapacityJPerKgK(within, pressurePa);
        for (int k = 0; k < saltKg.length; k++) {
            if (saltKg[k] != 0) {
                sum +=
                        saltKg[k]
                                * Laliberte.heatCapacityJPerKgK(
                                        Solutes.HEAT[k], fraction, temperatureK - ZERO_C_K);
            }
        }
        return sum / massKg;
    }

    /// Dynamic viscosity, Pa s; above 120 degC its ratio to that of water is held.
    public double viscosityPaS(double temperatureK) {
        double celsius = Math.clamp(temperatureK - ZERO_C_K, 0, Laliberte.HIGHEST_C);
        double hotter = temperatureK - ZERO_C_K - celsius;
        double water = hotter > 0 ? WaterTransport.thinningFrom120C(temperatureK) : 1;
        return water * viscosity(celsius);
    }

    private double viscosity(double celsius) {
        // Viscosity of water of the same paper, mPa s.
        double water = (celsius + 246) / ((0.05594 * celsius + 5.2842) * celsius + 137.37);
        double sum = solventKg * Math.log(water);
        for (int k = 0; k < saltKg.length; k++) {
            if (saltKg[k] != 0) {
                sum += saltKg[k] * Laliberte.logViscosity(Solutes.VISCOSITY[k], fraction, celsius);
            }
        }
        return massKg > 0 ? 1e-3 * Math.exp(sum / massKg) : 0;
    }

    /// Thermal conductivity, W/(m K); 0 where there is no liquor.
    public double thermalConductivityWPerMK(double temperatureK) {
        double hydroxide = waterKg > 0 ? freeMol / waterKg : 0;
        return massKg > 0
                ? LiquorConductivity.wPerMK(hydroxide, saltKg, volumeM3PerS(), temperatureK)
                : 0;
    }

    /// Which properties are asked for where they were not measured; empty when all are within.
    public List<OutOfRange> outOfRange(double temperatureK) {
        return PropertyRanges.of(this, temperatureK);
    }

    /// The same for one property.
    public List<OutOfRange> outOfRange(Property property, double temperatureK) {
        return PropertyRanges.of(property, this, temperatureK);
    }

    /// Mass of solute k of {@link Solutes} over mass of liquor.
    double fraction(int k) {
        return massKg > 0 ? saltKg[k] / massKg : 0;
    }

    /// The same over water and this solute alone.
    double fractionInItsWater(int k) {
        double kg = waterKg + saltKg[k];
        return kg > 0 ? saltKg[k] / kg : 0;
    }

    /// Alkali metal of all solutes, mol per kg water: the X of Dewey.
    public double alkaliMolPerKgWater() {
        return waterKg > 0 ? alkaliMol / waterKg : 0;
    }

    /// How much hotter the liquor boils than water at the same pressure, K.
    public double boilingPointElevationK(double temperatureK) {
        return BoilingPoint.elevationK(alkaliMolPerKgWater(), temperatureK);
    }

    /// The same for a liquor known by its alkali metal alone, mol per kg water.
    public static double boilingPointElevationK(double alkaliMolPerKgWater, double temperatureK) {
        return BoilingPoint.elevationK(alkaliMolPerKgWater, temperatureK);
    }

    /// Temperature at which the liquor boils, K; 611 Pa to 16.5 MPa.
    public double boilingTemperatureK(double pressurePa) {
        return BoilingPoint.temperatureK(alkaliMolPerKgWater(), pressurePa);
    }

    /// Pressure of steam over the liquor, Pa.
    public double vapourPressurePa(double temperatureK) {
        return Steam97.saturationPressurePa(temperatureK - boilingPointElevationK(temperatureK));
    }

    public double freeCausticMolPerS() {
        return freeMol;
    }

    public double causticMolPerS() {
        return freeMol + aluminateMol + gallateMol;
    }

    public double totalCausticMolPerS() {
        return causticMolPerS() + 2 * silicateMol;
    }

    public double sodaMolPerS() {
        return totalCausticMolPerS() + 2 * carbonateMol;
    }

    /// Total caustic as NaOH, kg/s.
    public double causticNaohKgPerS() {
        return totalCausticMolPerS() * NAOH_KG;
    }

    /// Free caustic at 25 degC.
    public Caustic freeCaustic() {
        return strength(freeMol);
    }

    /// Caustic of Bayer liquor at 25 degC, without silicate.
    public Caustic caustic() {
        return strength(causticMolPerS());
    }

    /// Caustic at 25 degC with that bound to silica.
    public Caustic totalCaustic() {
        return strength(totalCausticMolPerS());
    }

    /// Total caustic as NaOH, g/L at 25 degC.
    public double naohGPerL() {
        return totalCaustic().naohGPerL();
    }

    /// Free caustic as NaOH, g/L at 25 degC.
    public double freeNaohGPerL() {
        return freeCaustic().naohGPerL();
    }

    /// Total caustic as Na2O (N_K), g/L at 25 degC.
    public double na2oGPerL() {
        return totalCaustic().na2oGPerL();
    }

    /// Caustic as Na2CO3 (C of a Bayer liquor, without silicate), g/L at 25 degC.
    public double causticGPerL() {
        return caustic().carbonateGPerL();
    }

    /// Dissolved silica as SiO2, g/L at 25 degC.
    public double silicaGPerL() {
        return perLitre(silicateMol * SILICA_KG);
    }

    /// Dissolved alumina as Al2O3, g/L at 25 degC.
    public double aluminaGPerL() {
        return perLitre(0.5 * aluminateMol * ALUMINA_KG);
    }

    /// Carbonate as Na2CO3, g/L at 25 degC.
    public double carbonateGPerL() {
        return perLitre(carbonateMol * Substances.kgPerMol(CARBONATE));
    }

    /// A/C, g Al2O3 per g caustic as Na2CO3.
    public double aToC() {
        return Caustic.aToC(aluminateMol, causticMolPerS());
    }

    /// Mol SiO2 per mol Na2O of total caustic: the modulus of a silicate liquor.
    public double silicaModulus() {
        return totalCausticMolPerS() > 0 ? 2 * silicateMol / totalCausticMolPerS() : 0;
    }

    private Caustic strength(double mol) {
        double volume = volumeM3PerS();
        return new Caustic(volume > 0 ? mol / volume : 0);
    }

    private double perLitre(double kg) {
        double volume = volumeM3PerS();
        return volume > 0 ? kg / volume : 0;
    }

    @Override
    public String toString() {
        return "Liquor of %.4g kg/s, %.1f g/L NaOH, A/C %.3f, %.1f g/L SiO2, salts %.3f"
                .formatted(
                        massKg,
                        naohGPerL(),
                        aToC(),
                        silicaGPerL(),
                        massKg > 0 ? saltTotalKg / massKg : 0);
    }
}

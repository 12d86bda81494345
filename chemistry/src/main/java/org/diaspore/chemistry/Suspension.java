package org.diaspore.chemistry;

import java.util.List;

/// The slurry in a stream: solids in liquor, with density, heat capacity, viscosity and thermal
/// conductivity.
///
/// - density: volumes add, solids by `solid_volumes.tsv` or the density of `substances.tsv` without
///   thermal expansion;
/// - heat capacity: by mass;
/// - viscosity over that of the liquor, Thomas (1965): `1 + 2.5 f + 10.05 f^2 + 0.00273 exp(16.6
///   f)`, f solids by volume, uniform hard spheres above a micrometre; to f 0.6. Flocculated mud is
///   far stiffer and yields: not modelled;
/// - thermal conductivity, Maxwell (1873): spheres in liquor, the solids first averaged
///   geometrically by volume; to f 0.5.
public final class Suspension {
    private static final double HIGHEST_FRACTION = 0.6;
    // Thomas, J. Colloid Sci. 20 (1965) 267; the first term is Einstein's.
    private static final double EINSTEIN = 2.5;
    private static final double SQUARE = 10.05;
    private static final double FACTOR = 0.00273;
    private static final double EXPONENT = 16.6;

    private final Liquor liquor;
    private final double[] amounts;
    private final double solidsKg;
    private final double solidsM3;
    private final double solidsWPerMK;

    private Suspension(double[] amounts) {
        this.amounts = amounts.clone();
        liquor = Liquor.of(amounts);
        double kg = 0;
        double m3 = 0;
        double logarithm = 0;
        for (int i = 0; i < amounts.length; i++) {
            double volume = amounts[i] * SolidVolumes.m3PerMol(i);
            if (volume > 0) {
                kg += amounts[i] * Substances.kgPerMol(i);
                m3 += volume;
                logarithm += volume * Math.log(SolidVolumes.wPerMK(i));
            }
        }
        solidsKg = kg;
        solidsM3 = m3;
        solidsWPerMK = m3 > 0 ? Math.exp(logarithm / m3) : 1;
    }

    /// @param amounts mol/s in registry order; gases in it are left aside
    public static Suspension of(double[] amounts) {
        return new Suspension(amounts);
    }

    public Liquor liquor() {
        return liquor;
    }

    public double massKgPerS() {
        return solidsKg + liquor.massKgPerS();
    }

    public double volumeM3PerS(double temperatureK) {
        return solidsM3 + liquor.volumeM3PerS(temperatureK);
    }

    /// Solids over slurry by mass; 0 where there is neither.
    public double solidsMassFraction() {
        return massKgPerS() > 0 ? solidsKg / massKgPerS() : 0;
    }

    /// Solids over slurry by volume; 0 where there is neither.
    public double solidsVolumeFraction(double temperatureK) {
        double volume = volumeM3PerS(temperatureK);
        return volume > 0 ? solidsM3 / volume : 0;
    }

    /// kg/m3; 0 where there is neither solid nor liquor.
    public double densityKgPerM3(double temperatureK) {
        double volume = volumeM3PerS(temperatureK);
        return volume > 0 ? massKgPerS() / volume : 0;
    }

    /// Specific heat capacity, J/(kg K); 0 where there is neither solid nor liquor.
    public double heatCapacityJPerKgK(double temperatureK, double pressurePa) {
        if (massKgPerS() <= 0) {
            return 0;
        }
        double sum = liquor.massKgPerS() * liquor.heatCapacityJPerKgK(temperatureK, pressurePa);
        for (int i = 0; i < amounts.length; i++) {
            if (SolidVolumes.m3PerMol(i) > 0 && amounts[i] > 0) {
                HeatCapacity heat = Substances.get(i).heatCapacity();
                sum += amounts[i] * heat.jPerMolK(temperatureK);
            }
        }
        return sum / massKgPerS();
    }

    /// Dynamic viscosity, Pa s; held above 60 % solids by volume.
    public double viscosityPaS(double temperatureK) {
        return liquor.viscosityPaS(temperatureK)
                * relativeViscosity(solidsVolumeFraction(temperatureK));
    }

    /// W/(m K); that of the solids alone where there is no liquor.
    public double thermalConductivityWPerMK(double temperatureK) {
        if (liquor.massKgPerS() <= 0) {
            return solidsKg > 0 ? solidsWPerMK : 0;
        }
        return maxwell(
                liquor.thermalConductivityWPerMK(temperatureK),
                solidsWPerMK,
                solidsVolumeFraction(temperatureK));
    }

    /// Viscosity of a suspension over that of its liquid, at a fraction of solids by volume.
    public static double relativeViscosity(double solidsVolumeFraction) {
        double f = Math.clamp(solidsVolumeFraction, 0, HIGHEST_FRACTION);
        // The exponential is 0.00273 without solids: taken off, so that liquor alone is liquor.
        return 1 + EINSTEIN * f + SQUARE * f * f + FACTOR * Math.expm1(EXPONENT * f);
    }

    /// Conductivity of a medium with spheres in it, at their fraction by volume.
    static double maxwell(double medium, double spheres, double fraction) {
        double contrast = fraction * (medium - spheres);
        return medium * (2 * medium + spheres - 2 * contrast) / (2 * medium + spheres + contrast);
    }

    /// Which properties are asked for where they were not measured.
    public List<OutOfRange> outOfRange(double temperatureK) {
        PropertyRanges.Found found = new PropertyRanges.Found();
        for (Property property : Property.values()) {
            PropertyRanges.check(property, liquor, temperatureK, found);
        }
        PropertyRanges.checkSolids(solidsVolumeFraction(temperatureK), found);
        return found.list();
    }
}

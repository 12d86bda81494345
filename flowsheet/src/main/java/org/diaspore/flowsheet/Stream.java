package org.diaspore.flowsheet;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;

/// Matter on its way: amounts in mol/s by substance, temperature in K, pressure in Pa, and of one
/// solid the particle sizes.
///
/// Enthalpy is computed from these, never carried, so that energy closes like mass.
public final class Stream {
    /// Pressure of plant that stands open to the air, Pa.
    public static final double ATMOSPHERE_PA = 101_325;

    private static final Stream NONE =
            new Stream(new double[Substances.count()], Substance.REFERENCE_K, ATMOSPHERE_PA);

    private final double[] amounts;
    private final double temperatureK;
    private final double pressurePa;
    private final SizedSolid sizes;
    private double enthalpyW = Double.NaN;

    private Stream(double[] ownedAmounts, double temperatureK, double pressurePa) {
        this(ownedAmounts, temperatureK, pressurePa, SizedSolid.NONE);
    }

    private Stream(
            double[] ownedAmounts, double temperatureK, double pressurePa, SizedSolid sizes) {
        this.amounts = ownedAmounts;
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
        this.sizes = sizes;
    }

    /// A stream of these amounts, mol/s in registry order, no solid sized; the array is copied.
    public static Stream of(double[] amounts, double temperatureK, double pressurePa) {
        if (amounts.length != Substances.count()) {
            throw new IllegalArgumentException(
                    amounts.length + " amounts for " + Substances.count() + " substances");
        }
        return new Stream(amounts.clone(), temperatureK, pressurePa);
    }

    /// A stream of these amounts at atmospheric pressure.
    public static Stream of(double[] amounts, double temperatureK) {
        return of(amounts, temperatureK, ATMOSPHERE_PA);
    }

    /// A stream of the amounts whose enthalpy is the one given, W: the temperature is found.
    public static Stream ofEnthalpy(double[] amounts, double enthalpyW, double pressurePa) {
        return of(amounts, Temperature.of(amounts, enthalpyW, pressurePa), pressurePa);
    }

    /// A stream of one substance, kg/s.
    public static Stream pure(String substance, double kgPerS, double temperatureK) {
        double[] amounts = new double[Substances.count()];
        int index = Substances.index(substance);
        amounts[index] = kgPerS / Substances.kgPerMol(index);
        return of(amounts, temperatureK);
    }

    /// The same stream with the sizes of one solid; its amount becomes the sum of the classes.
    public Stream withSizes(SizedSolid solid) {
        if (solid.isNone()) {
            return new Stream(amounts, temperatureK, pressurePa);
        }
        double[] copy = amounts.clone();
        copy[solid.substance()] = solid.totalMolPerS();
        return new Stream(copy, temperatureK, pressurePa, solid);
    }

    /// No matter at all.
    public static Stream none() {
        return NONE;
    }

    /// Adiabatic mixture of streams at the lowest of their pressures.
    public static Stream mix(Stream... streams) {
        Stream only = NONE;
        int flowing = 0;
        for (Stream stream : streams) {
            if (!stream.isEmpty()) {
                only = stream;
                flowing++;
            }
        }
        return flowing <= 1 ? only : mixed(streams);
    }

    private static Stream mixed(Stream[] streams) {
        double[] sum = new double[NONE.amounts.length];
        double enthalpy = 0;
        double pressure = Double.POSITIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = 0;
        SizedSolid sizes = SizedSolid.NONE;
        for (Stream stream : streams) {
            if (stream.isEmpty()) {
                continue;
            }
            sizes = sizes.plus(stream.sizes);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += stream.amounts[i];
            }
            enthalpy += stream.enthalpyW();
            pressure = Math.min(pressure, stream.pressurePa);
            lowest = Math.min(lowest, stream.temperatureK);
            highest = Math.max(highest, stream.temperatureK);
        }
        double start = 0.5 * (lowest + highest);
        Stream mixed = new Stream(sum, Temperature.of(sum, enthalpy, pressure, start), pressure);
        return sizes.isNone() ? mixed : mixed.sizedAs(sizes);
    }

    /// This stream, all of its solid sized like the part that is; an unsized part takes the same
    /// sizes.
    private Stream sizedAs(SizedSolid solid) {
        double sized = solid.totalMolPerS();
        double there = amounts[solid.substance()];
        double factor = sized == 0 || sized == there ? 1 : there / sized;
        return new Stream(
                amounts, temperatureK, pressurePa, factor == 1 ? solid : solid.times(factor));
    }

    public double amount(int substance) {
        return amounts[substance];
    }

    public double amount(String substance) {
        return amounts[Substances.index(substance)];
    }

    /// A copy of the amounts, mol/s, to be changed into those of another stream.
    public double[] amounts() {
        return amounts.clone();
    }

    /// The solid whose particle sizes are followed; {@link SizedSolid#NONE} in most streams.
    public SizedSolid sizes() {
        return sizes;
    }

    public double temperatureK() {
        return temperatureK;
    }

    public double pressurePa() {
        return pressurePa;
    }

    public boolean isEmpty() {
        for (double amount : amounts) {
            if (amount != 0) {
                return false;
            }
        }
        return true;
    }

    /// Enthalpy from the elements at 298.15 K, W.
    public double enthalpyW() {
        if (Double.isNaN(enthalpyW)) {
            enthalpyW = Enthalpy.watts(amounts, temperatureK, pressurePa);
        }
        return enthalpyW;
    }

    /// Heat held above 298.15 K, W.
    public double sensibleHeatW() {
        return enthalpyW() - Enthalpy.watts(amounts, Substance.REFERENCE_K, pressurePa);
    }

    public double massKgPerS() {
        return Substances.massFlow(amounts);
    }

    public double massKgPerS(int substance) {
        return amounts[substance] * Substances.kgPerMol(substance);
    }

    public double massKgPerS(Phase phase) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0 && Substances.get(i).phase() == phase) {
                sum += massKgPerS(i);
            }
        }
        return sum;
    }

    /// Flow of an element, mol/s.
    public double elementMolPerS(Element element) {
        return Substances.elementFlow(element, amounts);
    }

    /// The part of this stream in the given phases, at the same temperature.
    public Stream only(Phase... phases) {
        double[] part = new double[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0) {
                for (Phase phase : phases) {
                    if (Substances.get(i).phase() == phase) {
                        part[i] = amounts[i];
                    }
                }
            }
        }
        boolean sized = !sizes.isNone() && part[sizes.substance()] != 0;
        return new Stream(part, temperatureK, pressurePa, sized ? sizes : SizedSolid.NONE);
    }

    /// The liquor of a slurry: water and what it holds dissolved.
    public Stream liquor() {
        return only(Phase.LIQUID, Phase.AQUEOUS);
    }

    public Stream solids() {
        return only(Phase.SOLID);
    }

    public Stream gas() {
        return only(Phase.GAS);
    }

    /// The same matter in another amount.
    public Stream times(double factor) {
        double[] scaled = new double[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            scaled[i] = factor * amounts[i];
        }
        return new Stream(scaled, temperatureK, pressurePa, sizes.times(factor));
    }

    public Stream at(double newTemperatureK) {
        return new Stream(amounts, newTemperatureK, pressurePa, sizes);
    }

    public Stream atPressure(double newPressurePa) {
        return new Stream(amounts, temperatureK, newPressurePa, sizes);
    }
}

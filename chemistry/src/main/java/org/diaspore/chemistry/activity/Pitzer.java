package org.diaspore.chemistry.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diaspore.chemistry.database.ActivityParameters;

/// Pitzer's virial equations: activity coefficients and activity of water from one excess Gibbs
/// energy, with terms for pairs and triples of species.
///
/// Source: K. S. Pitzer, Activity Coefficients in Electrolyte Solutions, 2nd ed. (1991), chapter 3,
/// in the conventions of PHREEQC 3.8. Per kilogram of water and R T, with I the ionic strength and
/// Z the sum of charges,
///
/// `G = f(I) + sum w(I) m m' + Z sum C m m' + sum t m m' m''`,
///
/// where w holds B, theta, E-theta and lambda. `ln gamma_i = dG/dm_i`, the slopes are the second
/// derivatives, and `ln a_w = -(sum m + sum m dG/dm - G) / 55.50837`, so that Gibbs-Duhem holds by
/// construction; see {@link DebyeHuckelTerm} for the exception above 1 atm. Scaling after MacInnes,
/// where the database asks for it, adds a multiple of the charge and needs Cl- among the species.
/// Range: that of the parameters.
public final class Pitzer implements MolalityModel {
    /// Moles of water per kilogram, as databases were fitted with.
    static final double WATER_MOL_PER_KG = 55.50837;

    /// Ionic strength below which it counts as this, mol/kg.
    private static final double LOWEST = 1e-12;

    private final int n;
    private final int[] charge;
    private final int[] chargeNumber;
    private final double[] halfSquare;
    private final PitzerTerms terms;
    private final boolean etheta;
    private final ActivityParameters.Slope slopeSource;
    private final SolventWater water = new SolventWater();
    private final DebyeHuckelTerm debyeHuckel = new DebyeHuckelTerm();
    private final UnsymmetricalMixing mixing;
    private final int[] chargePosition;
    private final double[] chargeTotal;
    private final double[] chargeField;
    private final ShapeFunction[] shapes;
    private final double[] shapedWeight;
    private final double[] shapedSlope;
    private final double[] shapedCurve;
    private final double[] byStrength;
    private final double[] byCharge;
    private final Optional<MacInnes> macInnes;
    private double temperatureK = Double.NaN;
    private double pressurePa = Double.NaN;

    /// Of the last evaluation: ionic strength I, its root, and Z.
    private double strength;

    private double root;
    private double total;

    /// @param species names in the order of the arrays, without water
    /// @param charges of the same species
    public Pitzer(
            ActivityParameters.Pitzer parameters, List<String> species, List<Integer> charges) {
        n = species.size();
        charge = charges.stream().mapToInt(Integer::intValue).toArray();
        chargeNumber = Arrays.stream(charge).map(Math::abs).toArray();
        halfSquare = Arrays.stream(charge).mapToDouble(z -> 0.5 * z * z).toArray();
        terms = new PitzerTerms(parameters.interactions(), species, charge);
        etheta = parameters.etheta();
        slopeSource = parameters.slope();
        mixing = new UnsymmetricalMixing(charge);
        chargePosition = IntStream.of(charge).map(mixing::position).toArray();
        chargeTotal = new double[mixing.charges()];
        chargeField = new double[mixing.charges()];
        shapes =
                Arrays.stream(terms.alphas)
                        .mapToObj(ShapeFunction::new)
                        .toArray(ShapeFunction[]::new);
        shapedWeight = new double[terms.shaped.size()];
        shapedSlope = new double[terms.shaped.size()];
        shapedCurve = new double[terms.shaped.size()];
        byStrength = new double[n];
        byCharge = new double[n];
        macInnes =
                parameters.macInnes() && species.contains("Cl-")
                        ? Optional.of(new MacInnes(parameters.interactions(), species))
                        : Optional.empty();
    }

    @Override
    public int size() {
        return n;
    }

    @Override
    public void at(double temperatureK, double pressurePa) {
        if (temperatureK == this.temperatureK && pressurePa == this.pressurePa) {
            return;
        }
        switch (slopeSource) {
            case BRADLEY_PITZER -> {
                water.at(temperatureK, pressurePa);
                double atm = water.pressurePa() / SolventWater.PA_PER_ATM;
                debyeHuckel.at(temperatureK, atm, water.aPhi(), water.aPhiSlope());
            }
            case MOLLER -> {
                double aPhi = MollerSlope.at(temperatureK);
                debyeHuckel.at(temperatureK, 1, aPhi, MollerSlope.slope(temperatureK));
            }
        }
        terms.at(temperatureK, pressurePa);
        macInnes.ifPresent(scale -> scale.at(temperatureK, pressurePa));
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
    }

    @Override
    public double evaluate(double[] molality, double[] lnGamma) {
        double sum = sums(molality);
        weigh(terms.shaped.value);
        double osmotic =
                virial(molality, false, debyeHuckel.value, lnGamma)
                        + debyeHuckel.aPhi() * DebyeHuckelTerm.osmotic(strength, root);
        addExtra(debyeHuckel.extra, lnGamma);
        if (macInnes.isPresent()) {
            double f = debyeHuckel.value + debyeHuckel.extra[1];
            macInnes.get().scale(charge, strength, f, lnGamma);
        }
        return -(sum + osmotic) / WATER_MOL_PER_KG;
    }

    @Override
    public double temperatureSlopes(double[] molality, double[] slopes) {
        sums(molality);
        weigh(terms.shaped.slope);
        double osmotic =
                virial(molality, true, debyeHuckel.perTemperature, slopes)
                        + debyeHuckel.aPhi()
                                * debyeHuckel.aPhiShare()
                                * DebyeHuckelTerm.osmotic(strength, root);
        addExtra(debyeHuckel.extraPerTemperature, slopes);
        if (macInnes.isPresent()) {
            double f = debyeHuckel.perTemperature + debyeHuckel.extraPerTemperature[1];
            macInnes.get().scaleTemperatureSlopes(charge, strength, f, slopes);
        }
        return -osmotic / WATER_MOL_PER_KG;
    }

    private double sums(double[] m) {
        double doubled = 0;
        double z = 0;
        double sum = 0;
        Arrays.fill(chargeTotal, 0);
        for (int i = 0; i < n; i++) {
            doubled += halfSquare[i] * m[i];
            z += chargeNumber[i] * m[i];
            sum += m[i];
            chargeTotal[chargePosition[i]] += m[i];
        }
        strength = Math.max(doubled, LOWEST);
        root = Math.sqrt(strength);
        total = z;
        debyeHuckel.evaluate(root);
        for (ShapeFunction shape : shapes) {
            shape.at(root);
        }
        if (etheta) {
            mixing.at(strength, debyeHuckel.aPhi(), debyeHuckel.aPhiShare());
        }
        return sum;
    }

    /// Weights of the terms B1 and B2 at this ionic strength, with their slopes by it.
    private void weigh(double[] values) {
        int[] kind = terms.shaped.kind;
        for (int k = 0; k < values.length; k++) {
            ShapeFunction shape = shapes[kind[k]];
            shapedWeight[k] = values[k] * shape.value;
            shapedSlope[k] = values[k] * shape.slope / strength;
            shapedCurve[k] = values[k] * shape.curve / (strength * strength);
        }
    }

    /// Logarithms of gamma, given F of the Debye-Hückel term; or their slopes by temperature, which
    /// have the same form with the slopes of the parameters.
    ///
    /// @return the part of `sum m dG/dm - G` that is not of the Debye-Hückel term
    private double virial(double[] m, boolean slope, double f, double[] out) {
        Arrays.fill(out, 0, n, 0);
        Arrays.fill(byCharge, 0);
        double triples =
                terms.triples.addTriples(slope ? terms.triples.slope : terms.triples.value, m, out);
        double charged =
                terms.charged.addPairs(
                        slope ? terms.charged.slope : terms.charged.value, m, byCharge);
        double pairs =
                terms.pairs.addPairs(slope ? terms.pairs.slope : terms.pairs.value, m, out)
                        + terms.shaped.addPairs(shapedWeight, m, out);
        double perStrength = terms.shaped.sumPairs(shapedSlope, m);
        if (etheta) {
            double[] slopes = slope ? mixing.slopePerTemperature : mixing.slope;
            perStrength += mixing.field(slopes, chargeTotal, chargeField);
            double[] values = slope ? mixing.perTemperature : mixing.value;
            pairs += mixing.field(values, chargeTotal, chargeField);
        }
        for (int i = 0; i < n; i++) {
            out[i] +=
                    halfSquare[i] * (2 * f + perStrength)
                            + chargeNumber[i] * charged
                            + total * byCharge[i]
                            + chargeField[chargePosition[i]];
        }
        return pairs + strength * perStrength + 2 * (total * charged + triples);
    }

    private void addExtra(double[] extra, double[] out) {
        if (!debyeHuckel.pressed()) {
            return;
        }
        for (int i = 0; i < n; i++) {
            if (chargeNumber[i] < extra.length) {
                out[i] += 2 * halfSquare[i] * extra[chargeNumber[i]];
            }
        }
    }

    @Override
    public void slopes(double[] molality, double[] slopes, double[] waterSlopes) {
        weigh(terms.shaped.value);
        Arrays.fill(slopes, 0, n * n, 0);
        terms.pairs.addPairSlopes(terms.pairs.value, 1, slopes, n);
        terms.shaped.addPairSlopes(shapedWeight, 1, slopes, n);
        terms.charged.addPairSlopes(terms.charged.value, total, slopes, n);
        terms.triples.addTripleSlopes(terms.triples.value, molality, slopes, n);
        double curve = 2 * debyeHuckel.slope + derivatives(molality);
        Arrays.fill(waterSlopes, 0, n, 1);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int at = i * n + j;
                slopes[at] +=
                        halfSquare[i] * halfSquare[j] * curve
                                + halfSquare[i] * byStrength[j]
                                + halfSquare[j] * byStrength[i]
                                + chargeNumber[i] * byCharge[j]
                                + chargeNumber[j] * byCharge[i];
                if (etheta) {
                    slopes[at] += 2 * mixing.between(charge[i], charge[j]);
                }
                waterSlopes[j] += molality[i] * slopes[at];
            }
        }
        for (int j = 0; j < n; j++) {
            waterSlopes[j] /= -WATER_MOL_PER_KG;
        }
        convention(slopes);
    }

    /// Derivatives of the pairs by ionic strength and molality, of the terms C by molality.
    ///
    /// @return second derivative of the pairs by ionic strength
    private double derivatives(double[] m) {
        Arrays.fill(byStrength, 0);
        Arrays.fill(byCharge, 0);
        terms.charged.addPairs(terms.charged.value, m, byCharge);
        terms.shaped.addPairs(shapedSlope, m, byStrength);
        double curve = terms.shaped.sumPairs(shapedCurve, m);
        if (etheta) {
            curve += mixing.field(mixing.curve, chargeTotal, chargeField);
            mixing.field(mixing.slope, chargeTotal, chargeField);
            for (int i = 0; i < n; i++) {
                byStrength[i] += chargeField[chargePosition[i]];
            }
        }
        return curve;
    }

    private void convention(double[] slopes) {
        if (debyeHuckel.pressed()) {
            for (int i = 0; i < n; i++) {
                if (chargeNumber[i] >= debyeHuckel.extraSlope.length) {
                    continue;
                }
                double own = 2 * halfSquare[i] * debyeHuckel.extraSlope[chargeNumber[i]];
                for (int j = 0; j < n; j++) {
                    slopes[i * n + j] += own * halfSquare[j];
                }
            }
        }
        if (macInnes.isPresent()) {
            double f = debyeHuckel.slope + debyeHuckel.extraSlope[1];
            macInnes.get().scaleSlopes(charge, halfSquare, strength, f, slopes);
        }
    }
}

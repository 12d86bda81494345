package org.diaspore.chemistry.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Gamma;

/// Activity coefficients of the Debye-Hückel family, which depend on the composition through the
/// ionic strength alone: Davies, Truesdell-Jones, B-dot, neutral and CO2, see {@link Gamma}.
///
/// Every one of them is `ln gamma = -p sqrt(I) / (1 + q sqrt(I)) + r I - s I / (1 + I)` with four
/// numbers per temperature. Species of equal charge and gamma form a class, computed once; the
/// numbers of a class are set by {@link #at}. Ionic strength in mol/kg water; at or below 0 it
/// counts as 1e-10. Formulas as PHREEQC has them (USGS Techniques and Methods 6-A43), with one
/// exception: an ion without B-dot parameters in a database of that type takes A and B of the
/// database's table, where PHREEQC has none. An instance serves one thread.
public final class IonicStrengthModel {
    private static final double LN_10 = Math.log(10);
    private static final double LOWEST = 1e-10;
    private static final double DAVIES = 0.3;

    private final DebyeHuckelParameters parameters;
    private final int[] classOf;
    private final int[] chargeSquared;
    private final Gamma[] gamma;
    private final double[] p;
    private final double[] q;
    private final double[] r;
    private final double[] s;
    private final double[] pSlope;
    private final double[] qSlope;
    private final double[] rSlope;
    private final double[] sSlope;
    private final double[] classGamma;
    private final double[] classSlope;
    private double temperatureK = Double.NaN;
    private double pressurePa = Double.NaN;

    /// @param activity of the kind DebyeHuckel or BDot
    /// @param charges of the species, in elementary charges
    /// @param gammas of the same species
    public IonicStrengthModel(
            ActivityParameters activity, List<Integer> charges, List<Gamma> gammas) {
        parameters = new DebyeHuckelParameters(activity);
        record Kind(int chargeSquared, Gamma gamma) {}
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        classOf = new int[charges.size()];
        for (int i = 0; i < classOf.length; i++) {
            Kind kind = new Kind(charges.get(i) * charges.get(i), gammas.get(i));
            classOf[i] = kinds.computeIfAbsent(kind, k -> kinds.size());
        }
        List<Kind> classes = new ArrayList<>(kinds.keySet());
        int n = classes.size();
        chargeSquared = classes.stream().mapToInt(Kind::chargeSquared).toArray();
        gamma = classes.stream().map(Kind::gamma).toArray(Gamma[]::new);
        p = new double[n];
        q = new double[n];
        r = new double[n];
        s = new double[n];
        pSlope = new double[n];
        qSlope = new double[n];
        rSlope = new double[n];
        sSlope = new double[n];
        classGamma = new double[n];
        classSlope = new double[n];
    }

    public int size() {
        return classOf.length;
    }

    public int classes() {
        return gamma.length;
    }

    public int classOf(int species) {
        return classOf[species];
    }

    /// Sets the parameters for a temperature in K and a pressure in Pa.
    ///
    /// @throws org.diaspore.chemistry.InputException outside the range of the database's table or
    ///   of liquid water
    public void at(double temperatureK, double pressurePa) {
        if (temperatureK == this.temperatureK && pressurePa == this.pressurePa) {
            return;
        }
        parameters.at(temperatureK, pressurePa);
        for (int k = 0; k < gamma.length; k++) {
            set(k);
        }
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
    }

    private void set(int k) {
        double z2 = chargeSquared[k];
        switch (gamma[k]) {
            case Gamma.Davies davies -> {
                ion(k, 0);
                q[k] = 1;
                r[k] = DAVIES * p[k];
                rSlope[k] = DAVIES * pSlope[k];
            }
            case Gamma.TruesdellJones ion -> {
                ion(k, ion.sizeAngstrom());
                r[k] = LN_10 * ion.b();
            }
            case Gamma.Neutral neutral -> r[k] = LN_10 * neutral.b();
            case Gamma.BDot ion -> {
                if (z2 > 0) {
                    ion(k, ion.sizeAngstrom());
                    r[k] = LN_10 * parameters.bDot;
                    rSlope[k] = LN_10 * parameters.bDotSlope;
                }
            }
            case Gamma.DrummondCo2 co2 -> {
                r[k] = parameters.salting;
                rSlope[k] = parameters.saltingSlope;
                s[k] = parameters.binding;
                sSlope[k] = parameters.bindingSlope;
            }
            case Gamma.Unit unit -> {}
        }
    }

    private void ion(int k, double sizeAngstrom) {
        p[k] = LN_10 * parameters.a * chargeSquared[k];
        pSlope[k] = LN_10 * parameters.aSlope * chargeSquared[k];
        q[k] = sizeAngstrom * parameters.b;
        qSlope[k] = sizeAngstrom * parameters.bSlope;
    }

    /// Natural logarithms of the activity coefficients of all species into `lnGamma`, their slopes
    /// by ionic strength into `slope`.
    public void evaluate(double ionicStrength, double[] lnGamma, double[] slope) {
        evaluateClasses(ionicStrength, classGamma, classSlope);
        for (int i = 0; i < classOf.length; i++) {
            lnGamma[i] = classGamma[classOf[i]];
            slope[i] = classSlope[classOf[i]];
        }
    }

    /// The same for one of each class, in the order of {@link #classOf}.
    public void evaluateClasses(double ionicStrength, double[] lnGamma, double[] slope) {
        double strength = ionicStrength > 0 ? ionicStrength : LOWEST;
        double root = Math.sqrt(strength);
        double perOne = 1 / (1 + strength);
        double bound = strength * perOne;
        double halfPerRoot = 0.5 / root;
        for (int k = 0; k < gamma.length; k++) {
            double damped = 1 / (1 + q[k] * root);
            lnGamma[k] = -p[k] * root * damped + r[k] * strength - s[k] * bound;
            slope[k] = -p[k] * halfPerRoot * damped * damped + r[k] - s[k] * perOne * perOne;
        }
    }

    /// Slopes by temperature at constant ionic strength, 1/K, of all species into `slope`.
    public void temperatureSlopes(double ionicStrength, double[] slope) {
        double strength = ionicStrength > 0 ? ionicStrength : LOWEST;
        double root = Math.sqrt(strength);
        double bound = strength / (1 + strength);
        for (int k = 0; k < gamma.length; k++) {
            double damped = 1 / (1 + q[k] * root);
            classSlope[k] =
                    -pSlope[k] * root * damped
                            + p[k] * strength * damped * damped * qSlope[k]
                            + rSlope[k] * strength
                            - sSlope[k] * bound;
        }
        for (int i = 0; i < classOf.length; i++) {
            slope[i] = classSlope[classOf[i]];
        }
    }
}

package org.diaspore.chemistry.activity;

import java.util.Arrays;

/// The Debye-Hückel term of Pitzer's equations: with A_phi and b = 1.2 (kg/mol)^0.5, `f = -4 A_phi
/// I / b ln(1 + b sqrt(I))` in the excess Gibbs energy; per ion `z^2 F`, `F = f'/2`.
///
/// Source: K. S. Pitzer, J. Phys. Chem. 77 (1973) 268. As in PHREEQC 3.8 b falls a little with
/// pressure above 1 atm for ions of charge 1 and of charge 2, by a fit of C. A. J. Appelo (Appl.
/// Geochem. 55 (2015) 62) to solubilities; the activity of water keeps 1.2, so that the
/// coefficients then are not quite those of one Gibbs energy.
final class DebyeHuckelTerm {
    private static final double B = 1.2;
    private static final double MOST = 0.2;
    private static final double STEP_K = 0.01;

    private double aPhi;
    private double aPhiSlope;
    private final double[] b = {B, B, B};
    private final double[] bSlope = new double[3];
    private boolean pressed;

    /// F of every ion, its slopes by ionic strength and temperature.
    double value;

    double slope;
    double perTemperature;

    /// What is added to F for ions of charge 0 to 2, with its slopes.
    final double[] extra = new double[3];

    final double[] extraSlope = new double[3];
    final double[] extraPerTemperature = new double[3];

    /// @param atm pressure that acts on b, 1 for none
    void at(double temperatureK, double atm, double aPhi, double aPhiSlope) {
        this.aPhi = aPhi;
        this.aPhiSlope = aPhiSlope;
        pressed = atm > 1;
        Arrays.fill(extra, 0);
        Arrays.fill(extraSlope, 0);
        Arrays.fill(extraPerTemperature, 0);
        if (pressed) {
            for (int z = 1; z <= 2; z++) {
                b[z] = b(z, temperatureK, atm);
                bSlope[z] =
                        (b(z, temperatureK + STEP_K, atm) - b(z, temperatureK - STEP_K, atm))
                                / (2 * STEP_K);
            }
        }
    }

    private static double b(int charge, double t, double atm) {
        double fall =
                charge == 1
                        ? (7e-5 + 1.93e-9 * (t - 250) * (t - 250)) * atm
                        : 9.65e-10 * Math.pow(Math.max(t - 263, 0), 2.773) * Math.pow(atm, 0.623);
        return B - Math.min(fall, MOST);
    }

    double aPhi() {
        return aPhi;
    }

    /// Relative slope of A_phi by temperature, 1/K.
    double aPhiShare() {
        return aPhiSlope / aPhi;
    }

    void evaluate(double root) {
        value = term(B, root);
        slope = termSlope(B, root);
        perTemperature = value * aPhiShare();
        if (pressed) {
            for (int z = 1; z <= 2; z++) {
                double own = term(b[z], root);
                extra[z] = own - value;
                extraSlope[z] = termSlope(b[z], root) - slope;
                extraPerTemperature[z] =
                        (own - value) * aPhiShare() + termPerB(b[z], root) * bSlope[z];
            }
        }
    }

    boolean pressed() {
        return pressed;
    }

    /// `I f' - f` over A_phi: the term of the osmotic coefficient.
    static double osmotic(double strength, double root) {
        return -2 * strength * root / (1 + B * root);
    }

    private double term(double b, double root) {
        return -aPhi * (root / (1 + b * root) + 2 / b * Math.log(1 + b * root));
    }

    private double termSlope(double b, double root) {
        double one = 1 + b * root;
        return -aPhi * (3 + 2 * b * root) / (2 * root * one * one);
    }

    private double termPerB(double b, double root) {
        double one = 1 + b * root;
        return -aPhi
                * (-root * root / (one * one) + 2 * root / (b * one) - 2 / (b * b) * Math.log(one));
    }
}

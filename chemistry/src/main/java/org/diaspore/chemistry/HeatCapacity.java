package org.diaspore.chemistry;

/// Molar heat capacity of a pure substance over a temperature range, J/(mol K).
///
/// Outside the range the heat capacity is held at its value at the nearer end, so that enthalpy
/// stays smooth and monotone; {@link Substance#covers(double)} tells a caller who wants to warn.
public sealed interface HeatCapacity {
    double lowestK();

    double highestK();

    /// Heat capacity inside the range, J/(mol K).
    double inRangeJPerMolK(double temperatureK);

    /// Integral of the heat capacity from any fixed origin to a temperature in the range, J/mol.
    double integralJPerMol(double temperatureK);

    /// Heat to bring one mole from one temperature to another, J/mol.
    default double heatJPerMol(double fromK, double toK) {
        return extendedIntegral(toK) - extendedIntegral(fromK);
    }

    default double jPerMolK(double temperatureK) {
        return inRangeJPerMolK(Math.clamp(temperatureK, lowestK(), highestK()));
    }

    private double extendedIntegral(double temperatureK) {
        double inside = Math.clamp(temperatureK, lowestK(), highestK());
        double beyond = temperatureK - inside;
        return integralJPerMol(inside) + (beyond == 0 ? 0 : beyond * inRangeJPerMolK(inside));
    }

    /// a + b T + c/T² + d/√T, the form of Holland and Powell (J. Metamorph. Geol. 29 (2011) 333).
    record HollandPowell(double a, double b, double c, double d, double lowestK, double highestK)
            implements HeatCapacity {
        @Override
        public double inRangeJPerMolK(double t) {
            return a + b * t + c / (t * t) + d / Math.sqrt(t);
        }

        @Override
        public double integralJPerMol(double t) {
            return a * t + 0.5 * b * t * t - c / t + 2 * d * Math.sqrt(t);
        }
    }

    /// R (a1 + a2 T + a3 T² + a4 T³ + a5 T⁴) with one set of five below and one above a break
    /// temperature: the ideal-gas polynomials of NASA (Gordon and McBride, NASA RP-1311, 1994).
    record Nasa(double[] low, double[] high, double breakK, double lowestK, double highestK)
            implements HeatCapacity {
        static final double GAS_CONSTANT_J_PER_MOL_K = 8.314462618; // CODATA 2018, exact

        public Nasa {
            low = low.clone();
            high = high.clone();
        }

        @Override
        public double[] low() {
            return low.clone();
        }

        @Override
        public double[] high() {
            return high.clone();
        }

        @Override
        public double inRangeJPerMolK(double t) {
            double[] a = t < breakK ? low : high;
            return GAS_CONSTANT_J_PER_MOL_K
                    * (a[0] + t * (a[1] + t * (a[2] + t * (a[3] + t * a[4]))));
        }

        @Override
        public double integralJPerMol(double t) {
            return t < breakK
                    ? primitive(low, t) - primitive(low, breakK)
                    : primitive(high, t) - primitive(high, breakK);
        }

        private static double primitive(double[] a, double t) {
            return GAS_CONSTANT_J_PER_MOL_K
                    * t
                    * (a[0] + t * (a[1] / 2 + t * (a[2] / 3 + t * (a[3] / 4 + t * a[4] / 5))));
        }
    }
}

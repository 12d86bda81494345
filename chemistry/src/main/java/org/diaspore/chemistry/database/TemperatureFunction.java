package org.diaspore.chemistry.database;

/// Value of an interaction parameter at a temperature in K and a pressure in Pa.
public sealed interface TemperatureFunction {
    /// Reference temperature of the forms that have one, K.
    double REFERENCE_K = 298.15;

    double at(double temperatureK, double pressurePa);

    /// Derivative by temperature, 1/K.
    double slope(double temperatureK, double pressurePa);

    /// `c0 + c1 (1/T - 1/Tr) + c2 ln(T/Tr) + c3 (T - Tr) + c4 (T^2 - Tr^2) + c5 (1/T^2 - 1/Tr^2)`:
    /// the form of PHREEQC's Pitzer and SIT blocks.
    record Reduced(double c0, double c1, double c2, double c3, double c4, double c5)
            implements TemperatureFunction {
        @Override
        public double at(double temperatureK, double pressurePa) {
            double t = temperatureK;
            double r = REFERENCE_K;
            return c0
                    + c1 * (1 / t - 1 / r)
                    + c2 * Math.log(t / r)
                    + c3 * (t - r)
                    + c4 * (t * t - r * r)
                    + c5 * (1 / (t * t) - 1 / (r * r));
        }

        @Override
        public double slope(double temperatureK, double pressurePa) {
            double t = temperatureK;
            return -c1 / (t * t) + c2 / t + c3 + 2 * c4 * t - 2 * c5 / (t * t * t);
        }
    }

    /// R. T. Pabalan and K. S. Pitzer, Geochim. Cosmochim. Acta 51 (1987) 829, pressure P in bar:
    /// `a1 + a2 P + a3/T + a4 P/T + a5 ln T + a6 T + a7 T P + a8 T^2 + a9 T^2 P + a10/(T-227) +
    /// a11/(647-T) + a12 P/(647-T)`, plus a constant difference.
    record PabalanPitzer(
            double a1,
            double a2,
            double a3,
            double a4,
            double a5,
            double a6,
            double a7,
            double a8,
            double a9,
            double a10,
            double a11,
            double a12,
            double difference)
            implements TemperatureFunction {
        private static final double PA_PER_BAR = 1e5;

        @Override
        public double at(double temperatureK, double pressurePa) {
            double t = temperatureK;
            double p = pressurePa / PA_PER_BAR;
            return difference
                    + a1
                    + a2 * p
                    + (a3 + a4 * p) / t
                    + a5 * Math.log(t)
                    + (a6 + a7 * p) * t
                    + (a8 + a9 * p) * t * t
                    + a10 / (t - 227)
                    + (a11 + a12 * p) / (647 - t);
        }

        @Override
        public double slope(double temperatureK, double pressurePa) {
            double t = temperatureK;
            double p = pressurePa / PA_PER_BAR;
            return -(a3 + a4 * p) / (t * t)
                    + a5 / t
                    + a6
                    + a7 * p
                    + 2 * (a8 + a9 * p) * t
                    - a10 / ((t - 227) * (t - 227))
                    + (a11 + a12 * p) / ((647 - t) * (647 - t));
        }
    }

    /// Another function held at the ends of its range of temperature.
    record Held(TemperatureFunction inner, double lowestK, double highestK)
            implements TemperatureFunction {
        @Override
        public double at(double temperatureK, double pressurePa) {
            return inner.at(Math.clamp(temperatureK, lowestK, highestK), pressurePa);
        }

        @Override
        public double slope(double temperatureK, double pressurePa) {
            return temperatureK > lowestK && temperatureK < highestK
                    ? inner.slope(temperatureK, pressurePa)
                    : 0;
        }
    }

    /// Sum of two functions.
    record Sum(TemperatureFunction first, TemperatureFunction second)
            implements TemperatureFunction {
        @Override
        public double at(double temperatureK, double pressurePa) {
            return first.at(temperatureK, pressurePa) + second.at(temperatureK, pressurePa);
        }

        @Override
        public double slope(double temperatureK, double pressurePa) {
            return first.slope(temperatureK, pressurePa) + second.slope(temperatureK, pressurePa);
        }
    }

    static TemperatureFunction constant(double value) {
        return new Reduced(value, 0, 0, 0, 0, 0);
    }
}

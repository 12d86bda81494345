package org.diaspore.chemistry.activity;

import java.util.List;
import org.diaspore.chemistry.database.ActivityParameters;

/// Activity model whose coefficients depend on every molality (Pitzer, SIT), compiled for an
/// ordered list of solutes; water is not among them.
///
/// Shapes: n solutes; molalities in mol/kg water; matrices are row by row in one array. An instance
/// holds work space and serves one thread.
public interface MolalityModel {
    /// Pitzer's equations compiled for the species of a liquor, charges in the same order.
    static MolalityModel of(
            ActivityParameters.Pitzer parameters, List<String> species, List<Integer> charges) {
        return parameters.macInnes() && !species.contains("Cl-")
                ? new TraceChloride(parameters, species, charges)
                : new Pitzer(parameters, species, charges);
    }

    int size();

    /// Sets the parameters for a temperature in K and a pressure in Pa.
    void at(double temperatureK, double pressurePa);

    /// Natural logarithms of the activity coefficients (molal scale) into `lnGamma`.
    ///
    /// @return natural logarithm of the activity of water
    double evaluate(double[] molality, double[] lnGamma);

    /// Slopes by molality: `d ln gamma_i / d m_j` into `slopes[i * n + j]`, `d ln a_w / d m_j` into
    /// `waterSlopes[j]`. {@link #evaluate} at the same molalities must have been called before.
    void slopes(double[] molality, double[] slopes, double[] waterSlopes);

    /// Slopes by temperature at constant molality, 1/K, into `slopes`.
    ///
    /// @return d ln a_w / dT
    double temperatureSlopes(double[] molality, double[] slopes);
}

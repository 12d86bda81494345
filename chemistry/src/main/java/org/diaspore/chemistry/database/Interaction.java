package org.diaspore.chemistry.database;

import java.util.List;

/// One interaction parameter of the Pitzer or the SIT model, with its temperature function.
///
/// @param kind which parameter
/// @param species two or three names, in any order
/// @param value over temperature and pressure
public record Interaction(Kind kind, List<String> species, TemperatureFunction value) {
    public Interaction {
        species = List.copyOf(species);
    }

    /// Pitzer: K. S. Pitzer, Activity Coefficients in Electrolyte Solutions (1991), chapter 3. `C0`
    /// is C^phi; alphas belong to a pair and come as two interactions.
    public enum Kind {
        B0,
        B1,
        B2,
        C0,
        THETA,
        LAMBDA,
        ZETA,
        PSI,
        ETA,
        MU,
        ALPHA1,
        ALPHA2,
        SIT_EPSILON,
        SIT_EPSILON1
    }
}

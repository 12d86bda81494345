package org.diaspore.app.equilibrium;

import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Gamma;

/// Where an activity model is meant to hold; a matter of judgement, so it warns and never refuses.
///
/// @param highestStrength ionic strength, mol/kg water
/// @param why what the limit rests on
record ActivityRange(double highestStrength, double lowestC, double highestC, String why) {
    static ActivityRange of(Database database) {
        return switch (database.activity()) {
            // C. W. Davies, Ion Association (1962): to 0.5; Truesdell-Jones: to 2 in chloride
            // waters, USGS Techniques and Methods 6-A43 (2013).
            case ActivityParameters.DebyeHuckel d ->
                    allDavies(database)
                            ? range(0.5, "Davies' equation stops to follow measurements")
                            : range(2, "equations of Debye-Hückel type are extrapolated");
            // T. J. Wolery, EQ3/6 (1992): about 1 mol/kg.
            case ActivityParameters.BDot b -> range(1, "the B-dot equation is extrapolated");
            // I. Grenthe, A. Plyasunov and K. Spahiu, in Modelling in Aquatic Chemistry (1997).
            case ActivityParameters.Sit s -> range(3.5, "SIT with constant coefficients drifts");
            // LiquorDatabase: 20 to 280 degC, 10 mol/kg of sodium.
            case ActivityParameters.Pitzer p ->
                    database.name().startsWith("liquor:")
                            ? new ActivityRange(10, 20, 280, "the fit of NaOH ends")
                            : range(6, "most Pitzer parameters were not fitted");
        };
    }

    private static ActivityRange range(double highest, String why) {
        return new ActivityRange(highest, 0, 300, why);
    }

    private static boolean allDavies(Database database) {
        return database.species().stream()
                .noneMatch(s -> s.gamma() instanceof Gamma.TruesdellJones);
    }
}

package org.diaspore.app.plot;

import org.diaspore.chemistry.database.Database;

/// Where the numbers of a plot rest on fitted parameters, and what to say of the rest.
///
/// @param highestC above it curves are grey, degC
/// @param highestSodium above it curves are grey, mol/kg water
/// @param words what grey means
record ValidRange(double highestC, double highestSodium, String words) {
    /// Aluminate parameters were fitted to 150 degC, those of NaOH to 250 degC: `interactions.tsv`.
    static ValidRange ofAlumina(Database database) {
        return ours(database)
                ? new ValidRange(
                        250,
                        10,
                        "Grey: above 250 °C, beyond the fit of NaOH; aluminate is extrapolated"
                                + " above 150 °C.")
                : unknown(database);
    }

    /// Silicate parameters were fitted at 25 to 50 degC and the constants of calcium silicates are
    /// a matter of opinion above 2 mol/kg: `interactions.tsv`, docs/theory/lime.md.
    static ValidRange ofSilicate(Database database) {
        return ours(database)
                ? new ValidRange(
                        150,
                        2,
                        "Grey: above 2 mol/kg sodium, where equilibrium data and plant tests"
                                + " disagree; silicate parameters are extrapolated above 50 °C.")
                : unknown(database);
    }

    private static boolean ours(Database database) {
        return database.name().startsWith("liquor:");
    }

    private static ValidRange unknown(Database database) {
        return new ValidRange(
                Double.POSITIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                database.name() + " does not say its range.");
    }

    static String source(Database database) {
        String model =
                switch (database.activity()) {
                    case org.diaspore.chemistry.database.ActivityParameters.DebyeHuckel d ->
                            "Debye-Hückel (Davies, Truesdell-Jones)";
                    case org.diaspore.chemistry.database.ActivityParameters.BDot b -> "B-dot";
                    case org.diaspore.chemistry.database.ActivityParameters.Pitzer p -> "Pitzer";
                    case org.diaspore.chemistry.database.ActivityParameters.Sit s -> "SIT";
                };
        return "Computed, not measured: Diaspore equilibrium engine, database "
                + database.name()
                + ", activity model "
                + model
                + ", pressure 1 atm or that of saturated water.";
    }
}

package org.diaspore.chemistry.liquor;

import java.util.Locale;

/// Sets of Pitzer parameters of the liquor database; they differ in aluminate.
public enum PitzerSet {
    /// NaOH of Pabalan and Pitzer (1987), aluminate at a constant difference to it.
    RECOMMENDED,
    /// Aluminate of Wesolowski (1992), to 100 degC; above, its difference to NaOH is held.
    WESOLOWSKI,
    /// Aluminate of Felmy and Rustad, to 100 degC and held above, with NaOH of one family.
    FELMY_RUSTAD,
    /// Polythermal set of THEREDA release 2025 for NaOH, aluminate and the salts; to 120 degC, held
    /// above.
    THEREDA;

    /// As in the tables: `felmy-rustad`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.diaspore.chemistry.liquor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.diaspore.chemistry.InputException;

/// Which of the named alternatives a liquor database is made with.
///
/// @param interactions `recommended`, or a set that replaces the aluminate parameters:
///   `wesolowski`, `felmy-rustad`
/// @param complex whether the aluminosilicate complex AlSiO3(OH)4-3 may form; its activity
///   coefficient in strong caustic is unknown
/// @param offsets log10 K by name of the prior; the prior's own value where not named
public record LiquorOptions(String interactions, boolean complex, Map<String, Double> offsets) {
    public static final String RECOMMENDED = "recommended";
    public static final LiquorOptions DEFAULTS = new LiquorOptions(RECOMMENDED, false, Map.of());

    /// @throws InputException for a set or a prior that does not exist, or an offset out of range
    public LiquorOptions {
        if (!InteractionTable.sets().contains(interactions)) {
            throw new InputException(
                    "interactions",
                    interactions,
                    "one of " + String.join(", ", InteractionTable.sets()),
                    "Try: " + RECOMMENDED + ".");
        }
        offsets.forEach(LogKPrior::check);
        offsets = Map.copyOf(offsets);
    }

    public LiquorOptions withInteractions(String set) {
        return new LiquorOptions(set, complex, offsets);
    }

    public LiquorOptions withComplex(boolean formed) {
        return new LiquorOptions(interactions, formed, offsets);
    }

    /// @param prior name in `priors.tsv`
    /// @param log10 offset of log10 K
    public LiquorOptions withOffset(String prior, double log10) {
        var next = new LinkedHashMap<>(offsets);
        next.put(prior, log10);
        return new LiquorOptions(interactions, complex, next);
    }
}

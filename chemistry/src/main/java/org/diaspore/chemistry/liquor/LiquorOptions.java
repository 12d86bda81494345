package org.diaspore.chemistry.liquor;

import java.util.Map;
import java.util.TreeMap;
import org.diaspore.chemistry.InputException;

/// What a liquor database is built of.
///
/// @param set Pitzer parameters
/// @param wesolowskiGibbsite gibbsite by the constant of Wesolowski (1992) in place of Thermoddem's
/// @param aluminosilicate whether the complex SiAlO3(OH)4-3 is a species; its activity coefficient
///   was never measured and decides the solubility of desilication product, so it is off
/// @param tetramer whether Si4O8(OH)4-4 is a species, for strong silicate liquor
/// @param offsets added to log10 K of the dissolution in caustic, by mineral; means of the priors
///   of `priors.tsv` are 0
public record LiquorOptions(
        PitzerSet set,
        boolean wesolowskiGibbsite,
        boolean aluminosilicate,
        boolean tetramer,
        Map<String, Double> offsets) {
    public static final LiquorOptions RECOMMENDED =
            new LiquorOptions(PitzerSet.RECOMMENDED, false, false, false, Map.of());

    public LiquorOptions {
        offsets = Map.copyOf(offsets);
        for (Map.Entry<String, Double> offset : offsets.entrySet()) {
            if (!(Math.abs(offset.getValue()) <= 10)) {
                throw new InputException(
                        "offset of " + offset.getKey(),
                        offset.getValue(),
                        "between -10 and 10, units of log10 K of the formula as written",
                        "Try: 0.1, one standard deviation for boehmite.");
            }
        }
    }

    public LiquorOptions withSet(PitzerSet other) {
        return new LiquorOptions(other, wesolowskiGibbsite, aluminosilicate, tetramer, offsets);
    }

    public LiquorOptions withWesolowskiGibbsite(boolean on) {
        return new LiquorOptions(set, on, aluminosilicate, tetramer, offsets);
    }

    public LiquorOptions withAluminosilicate(boolean on) {
        return new LiquorOptions(set, wesolowskiGibbsite, on, tetramer, offsets);
    }

    public LiquorOptions withTetramer(boolean on) {
        return new LiquorOptions(set, wesolowskiGibbsite, aluminosilicate, on, offsets);
    }

    /// @param mineral as in the database: `Boehmite`
    public LiquorOptions withOffset(String mineral, double log10K) {
        Map<String, Double> more = new TreeMap<>(offsets);
        more.put(mineral, log10K);
        return new LiquorOptions(set, wesolowskiGibbsite, aluminosilicate, tetramer, more);
    }
}

package org.diaspore.chemistry.liquor;

import java.util.List;

/// Rewrites reactions of geochemical sources, which have Al+3, Si(OH)4, HCO3- and H+, into those of
/// caustic liquor with H2O, OH- and the master species.
final class CausticBasis {
    private record Bridge(String species, WeighedReaction by) {}

    private static final List<Bridge> BRIDGES =
            List.of(
                    bridge("HCO3-", "HCO3-"),
                    bridge("Si(OH)4", "SiO2(OH)2-2"),
                    bridge("Al+3", "Al(OH)4-"),
                    bridge("H+", "OH-"));

    private CausticBasis() {}

    /// The reaction that makes one mole of a species; OH- stays in terms of H+, its master.
    static WeighedReaction formation(String species, String constant) {
        WeighedReaction source = SourceConstant.named(constant).weighed();
        return rewritten(species, source).scaled(species, 1);
    }

    /// The reaction that dissolves one mole of a mineral.
    static WeighedReaction dissolution(String mineral, String constant) {
        WeighedReaction source = SourceConstant.named(constant).weighed();
        return rewritten(mineral, source).scaled(mineral, -1);
    }

    private static WeighedReaction rewritten(String kept, WeighedReaction reaction) {
        if (kept.equals("OH-")) {
            return reaction;
        }
        WeighedReaction rewritten = reaction;
        for (Bridge bridge : BRIDGES) {
            if (!bridge.species.equals(kept)) {
                rewritten = rewritten.without(bridge.species, bridge.by);
            }
        }
        return rewritten;
    }

    private static Bridge bridge(String species, String constant) {
        return new Bridge(species, SourceConstant.named(constant).weighed());
    }
}

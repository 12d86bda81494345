package org.diaspore.plant;

import java.util.List;
import java.util.Locale;

/// A solid that caustic takes up at a rate of its own; the lines of `leach-kinetics.tsv`.
public enum LeachPool {
    AMORPHOUS("amorphous silica"),
    GLASS("glass silica"),
    /// Spinel gives its alumina and its silica in its own ratio.
    SPINEL("spinel alumina", "spinel silica"),
    METAKAOLINITE("metakaolinite"),
    KAOLINITE("kaolinite"),
    TRANSITION_ALUMINA("transition alumina"),
    CRISTOBALITE("cristobalite"),
    POTASH("residual potash"),
    SODA("residual soda"),
    ANHYDRITE("anhydrite"),
    GALLIUM("gallium oxide"),
    LITHIUM("lithium oxide"),
    VANADIUM("vanadium oxide");

    private final List<String> solids;

    LeachPool(String... solids) {
        this.solids = List.of(solids);
    }

    /// The substances it is carried as.
    List<String> solids() {
        return solids;
    }

    /// As in tables: `transition_alumina`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

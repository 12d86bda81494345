package org.diaspore.ore;

import java.util.Locale;
import org.diaspore.chemistry.InputException;

/// Which hydrate carries the alumina: what an assay alone cannot say of diaspore and boehmite.
public enum OreKind {
    /// Karst bauxite as in China, Turkey, Iran: diaspore; boehmite and gibbsite are rare.
    DIASPORIC,
    /// Boehmite first, some gibbsite and diaspore.
    BOEHMITIC,
    /// Lateritic: gibbsite first, some boehmite; iron partly as goethite.
    GIBBSITIC,
    /// Diasporic or gibbsitic, whichever the water in the LOI makes more probable.
    AUTO;

    /// Reads `diasporic`, `boehmitic`, `gibbsitic` or `auto`.
    public static OreKind of(String word) {
        for (OreKind kind : values()) {
            if (kind.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new InputException(
                "ore.kind", word, "diasporic, boehmitic, gibbsitic or auto", "Try: auto.");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

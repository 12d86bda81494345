package org.diaspore.chemistry.liquor;

/// Minerals that alumina dissolves from in the Bayer process.
public enum AluminaMineral {
    GIBBSITE("Gibbsite"),
    BOEHMITE("Boehmite"),
    DIASPORE("Diaspore");

    private final String mineral;

    AluminaMineral(String mineral) {
        this.mineral = mineral;
    }

    /// Its name in the liquor database.
    public String mineral() {
        return mineral;
    }
}

package org.diaspore.app.plot;

/// Colours that stay apart in grey print and for the colour-blind.
final class Palette {
    /// Dark blue over green to ochre, falling steadily in darkness.
    private static final int[][] ORDERED = {
        {46, 30, 110}, {38, 84, 150}, {22, 130, 140}, {56, 160, 96}, {160, 180, 50}, {224, 160, 40}
    };

    static final String FIRST = "#1f4e96";
    static final String SECOND = "#b5651d";
    static final String THIRD = "#2f8f5b";
    static final String FOURTH = "#7a3b8f";

    private Palette() {}

    /// The k-th of n colours in order.
    static String ordered(int k, int n) {
        double place = n < 2 ? 0 : (double) k / (n - 1) * (ORDERED.length - 1);
        int below = Math.min((int) place, ORDERED.length - 2);
        double share = place - below;
        int[] rgb = new int[3];
        for (int c = 0; c < 3; c++) {
            rgb[c] =
                    (int)
                            Math.round(
                                    ORDERED[below][c] * (1 - share)
                                            + ORDERED[below + 1][c] * share);
        }
        return String.format(java.util.Locale.ROOT, "#%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
    }
}

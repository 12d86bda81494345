package org.diaspore.chemistry.liquor;

import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Table;

/// Equilibrium A/C of Bayer liquor over an alumina mineral, g Al2O3 per g caustic as Na2CO3.
///
/// Gibbsite by Rosenberg and Healy (1996; see {@link Gibbsite}); boehmite and diaspore from a table
/// derived from a Pitzer model, linear in temperature and caustic, good to 0.05, extended linearly
/// past 250 g/L and held past the table's temperatures.
public enum AluminaSolubility {
    BOEHMITE,
    DIASPORE;

    private final double[] temperatureK;
    private final double[] at200;
    private final double[] at250;

    AluminaSolubility() {
        String phase = name().toLowerCase(Locale.ROOT);
        List<Table.Row> rows =
                Table.read(AluminaSolubility.class, "alumina-solubility.tsv").rows().stream()
                        .filter(row -> row.text("phase").equals(phase))
                        .toList();
        temperatureK =
                rows.stream().mapToDouble(row -> row.number("temperature_degC") + 273.15).toArray();
        at200 = rows.stream().mapToDouble(row -> row.number("at_200")).toArray();
        at250 = rows.stream().mapToDouble(row -> row.number("at_250")).toArray();
    }

    /// @param causticGPerL caustic as Na2CO3 at 25 degC
    public double equilibriumAToC(double atK, double causticGPerL) {
        int last = temperatureK.length - 1;
        double held = Math.clamp(atK, temperatureK[0], temperatureK[last]);
        int i = 1;
        while (i < last && temperatureK[i] < held) {
            i++;
        }
        double share = (held - temperatureK[i - 1]) / (temperatureK[i] - temperatureK[i - 1]);
        double low = at200[i - 1] + share * (at200[i] - at200[i - 1]);
        double high = at250[i - 1] + share * (at250[i] - at250[i - 1]);
        return low + (causticGPerL - 200) / 50 * (high - low);
    }

    /// Caustic as Na2CO3, g/L at 25 degC; 0 where no liquor flows, safe at a solver's trial points.
    public static double causticGPerL(Liquor liquor) {
        double volume = liquor.volumeM3PerS();
        return volume > 0 ? 0.5 * liquor.causticMolPerS() * 105.988 / volume * 1e-3 : 0;
    }
}

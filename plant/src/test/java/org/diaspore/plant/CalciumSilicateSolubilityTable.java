package org.diaspore.plant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes `calcium-silicate-solubility.tsv` from the equilibrium engine: `main` with the path of
/// the file, run from the test classes after the liquor database or the engine has changed.
final class CalciumSilicateSolubilityTable {
    private static final double[] CELSIUS = {25, 45, 70, 95, 120, 150, 180, 215, 250};
    private static final double[] OFFSETS = {-4, -3, -2, -1, -0.5, 0};
    private static final double[] CAUSTIC = {0.3, 0.5, 0.8, 1.2, 1.7, 2.3, 3, 3.6, 4.3, 5};
    private static final double[] CALCIUM_TO_SILICON = {
        0.85, 0.95, 1.05, 1.15, 1.25, 1.35, 1.45, 1.55, 1.6
    };
    private static final int LOWEST = 8;
    private static final int HIGHEST = 16;

    private static final String HEADER =
            """
            # Silica over calcium silicate hydrate in caustic soda: log10 mol SiO2 per kg of water, at C/S of the solid 0.85 to 1.6.
            # Made by the equilibrium engine, do not edit: liquor database, recommended Pitzer set, C0.7SH to C1.6SH of Thermoddem (blanc-2012) and portlandite; no carbonate, no alumina.
            # Two neighbours of the series side by side fix silica; it is given in the middle between them, and at 1.6 with portlandite, which also bounds the rest from below.
            # offset: log10 units per silicon on the constants of the series, 0 is the database. caustic: free caustic with that bound to silica.
            # Cubic interpolation in temperature, offset and ln caustic is within 0.025 of the engine (log10; 6 % of the silica), held in a test. The data are trusted to about 2 mol/kg; uncertainty of each constant 0.5 per silicon.
            """;

    private CalciumSilicateSolubilityTable() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(
                Path.of(args[0]), String.join("\n", lines()) + "\n", StandardCharsets.UTF_8);
    }

    static List<String> lines() {
        List<String> lines = new ArrayList<>(HEADER.lines().toList());
        StringBuilder names = new StringBuilder("temperature_degC\toffset\tcaustic_mol_per_kg");
        for (double ratio : CALCIUM_TO_SILICON) {
            names.append("\tat_").append(ratio);
        }
        lines.add(names.toString());
        List<CalciumSilicateEquilibrium> engines = new ArrayList<>();
        for (double offset : OFFSETS) {
            engines.add(new CalciumSilicateEquilibrium(offset));
        }
        for (double celsius : CELSIUS) {
            for (int o = 0; o < OFFSETS.length; o++) {
                for (double caustic : CAUSTIC) {
                    lines.add(line(engines.get(o), celsius, OFFSETS[o], caustic));
                }
            }
        }
        return lines;
    }

    private static String line(
            CalciumSilicateEquilibrium engine, double celsius, double offset, double caustic) {
        StringBuilder line = new StringBuilder();
        line.append(number(celsius)).append('\t').append(offset);
        line.append('\t').append(caustic);
        for (int tenths = LOWEST; tenths <= HIGHEST; tenths++) {
            double silica = engine.silicaMolPerKg(celsius + 273.15, caustic, tenths);
            line.append(String.format(Locale.ROOT, "\t%.4f", Math.log10(silica)));
        }
        return line.toString();
    }

    private static String number(double whole) {
        return Long.toString(Math.round(whole));
    }
}

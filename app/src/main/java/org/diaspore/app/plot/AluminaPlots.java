package org.diaspore.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.liquor.RosenbergHealy;

/// Solubility of gibbsite, boehmite and diaspore in pure caustic liquor: A/C over caustic and over
/// temperature.
final class AluminaPlots {
    static final List<String> MINERALS = List.of("Gibbsite", "Boehmite", "Diaspore");

    private static final double ZERO_C_K = 273.15;
    private static final int LEAST_CAUSTIC = 60;
    private static final int MOST_CAUSTIC = 320;
    private static final int[] TRIHYDRATE_C = {
        40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150
    };
    private static final int[] MONOHYDRATE_C = {100, 120, 140, 160, 180, 200, 220, 240, 260, 280};
    private static final int[] CAUSTICS = {150, 200, 250};
    private static final List<String> COLOURS =
            List.of(Palette.FIRST, Palette.SECOND, Palette.THIRD);
    private static final Curve.Stroke[] STROKES = {
        Curve.Stroke.DOTTED, Curve.Stroke.LINE, Curve.Stroke.DASHED
    };

    private final Database database;
    private final ValidRange range;

    AluminaPlots(Database database) {
        this.database = database;
        range = ValidRange.ofAlumina(database);
    }

    /// A/C over caustic, one curve for each temperature, the hottest first.
    Chart isotherms(String mineral) {
        boolean gibbsite = mineral.equals("Gibbsite");
        int[] temperatures = gibbsite ? TRIHYDRATE_C : MONOHYDRATE_C;
        var saturated = new SaturatedLiquor(database, mineral);
        List<Curve> curves = new ArrayList<>();
        for (int k = temperatures.length - 1; k >= 0; k--) {
            int celsius = temperatures[k];
            List<Curve.Point> points =
                    IntStream.iterate(LEAST_CAUSTIC, c -> c <= MOST_CAUSTIC, c -> c + 5)
                            .mapToObj(c -> point(saturated, celsius, c, c))
                            .toList();
            String colour = Palette.ordered(k, temperatures.length);
            curves.add(new Curve(celsius + " °C", colour, Curve.Stroke.LINE, points));
        }
        if (gibbsite) {
            curves.add(rosenbergHealy());
        }
        return new Chart(
                mineral.toLowerCase(java.util.Locale.ROOT) + "-isotherms",
                "Solubility of "
                        + mineral.toLowerCase(java.util.Locale.ROOT)
                        + " in caustic liquor",
                "Pure NaOH and NaAl(OH)4; C as Na2CO3, per litre at 25 °C. "
                        + (gibbsite
                                ? "Boehmite is the stabler solid, see alumina-over-temperature."
                                : range.words()),
                caustic(),
                ratio(0.9),
                curves,
                "",
                ValidRange.source(database)
                        + (gibbsite
                                ? " Circles: the correlation of Rosenberg and Healy (1996), every"
                                        + " second temperature; computed too."
                                : ""));
    }

    private static Curve rosenbergHealy() {
        RosenbergHealy correlation = RosenbergHealy.published();
        List<Curve.Point> points = new ArrayList<>();
        for (int celsius = 60; celsius <= 140; celsius += 20) {
            for (int c = 120; c <= 300; c += 30) {
                double aToC = correlation.aToC(celsius + ZERO_C_K, Caustic.ofCarbonateGPerL(c));
                points.add(new Curve.Point(c, aToC, true, ""));
            }
        }
        return new Curve("correlation, 60 to 140 °C", "#333", Curve.Stroke.CIRCLES, points);
    }

    /// A/C over temperature of all three at three strengths of caustic.
    Chart overTemperature(List<String> minerals) {
        List<Curve> curves = new ArrayList<>();
        for (String mineral : minerals) {
            var saturated = new SaturatedLiquor(database, mineral);
            boolean gibbsite = mineral.equals("Gibbsite");
            for (int k = CAUSTICS.length - 1; k >= 0; k--) {
                int caustic = CAUSTICS[k];
                List<Curve.Point> points =
                        IntStream.iterate(
                                        gibbsite ? 30 : 60,
                                        t -> t <= (gibbsite ? 160 : 280),
                                        t -> t + 5)
                                .mapToObj(t -> point(saturated, t, caustic, t))
                                .toList();
                String colour = COLOURS.get(MINERALS.indexOf(mineral));
                curves.add(new Curve(mineral + ", C " + caustic, colour, STROKES[k], points));
            }
        }
        return new Chart(
                "alumina-over-temperature",
                "Solubility of aluminium hydroxides over temperature",
                "Pure NaOH and NaAl(OH)4; C in g/L as Na2CO3, per litre at 25 °C. "
                        + range.words()
                        + " Gibbsite is metastable where boehmite lies below it.",
                Axis.linear("temperature, °C", "temperature_C", 20, 300, 20),
                ratio(0.9),
                curves,
                "",
                ValidRange.source(database));
    }

    private Curve.Point point(SaturatedLiquor liquor, int celsius, int caustic, double x) {
        double aToC = liquor.aToC(celsius + ZERO_C_K, caustic);
        return new Curve.Point(x, aToC, celsius <= range.highestC(), "");
    }

    private static Axis caustic() {
        return Axis.linear("caustic C, g/L as Na2CO3", "caustic_g_per_L", 50, 325, 25);
    }

    private static Axis ratio(double most) {
        return Axis.linear("A/C, g Al2O3 per g Na2CO3", "A_per_C", 0, most, 0.1);
    }
}

package org.diaspore.app.plot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diaspore.chemistry.database.Database;

/// Calcium silicates over lime and caustic: residual silica, and which solid there is.
final class SilicatePlots {
    static final String LIME = "Portlandite";

    /// C-S-H gels by Ca/Si, poorest in lime first.
    static final List<String> GELS =
            List.of(
                    "C0.7SH", "C0.8SH", "C0.9SH", "C1SH", "C1.1SH", "C1.2SH", "C1.3SH", "C1.4SH",
                    "C1.5SH", "C1.6SH");

    private static final List<String> CRYSTALS =
            List.of(
                    "Gyrolite",
                    "Tobermorite11A",
                    "Tobermorite14A",
                    "Xonotlite",
                    "Foshagite",
                    "Jennite",
                    "Afwillite",
                    "Hillebrandite");

    private static final double ZERO_C_K = 273.15;
    private static final int[] TEMPERATURES_C = {60, 95, 105};
    private static final List<String> COLOURS =
            List.of(Palette.FIRST, Palette.THIRD, Palette.SECOND);
    private static final double[] SODIUM = {0.5, 1, 2, 3};
    // The silica of the liquor needs twice its moles of sodium.
    private static final double LEAST_SODIUM = 0.25;
    // Enough to stay saturated, and little enough not to bind much of the water.
    private static final double EXCESS_MOL = 2;
    private static final double PLENTY_MOL = 5;
    // 7 g SiO2 per kg water: the liquor of the lime test cited in docs/theory/lime.md.
    private static final double LIQUOR_SILICA_MOL = 7 / 60.084;

    private final Database database;
    private final ValidRange range;
    private final List<String> gels;
    private final List<String> crystals;

    SilicatePlots(Database database) {
        this.database = database;
        range = ValidRange.ofSilicate(database);
        gels = there(GELS);
        crystals = there(CRYSTALS);
        crystals.add(LIME);
        gels.add(LIME);
    }

    private List<String> there(List<String> names) {
        var found = new ArrayList<String>();
        for (String name : names) {
            if (database.mineral(name).isPresent()) {
                found.add(name);
            }
        }
        return found;
    }

    /// What the database must have for these plots.
    static boolean canBe(Database database) {
        return database.mineral(LIME).isPresent()
                && GELS.stream().allMatch(name -> database.mineral(name).isPresent())
                && database.master("Si").isPresent()
                && database.master("Na").isPresent();
    }

    /// Residual silica over caustic with lime in excess: gels, and crystalline silicates without
    /// gels.
    Chart excessLime() {
        List<Curve> curves = new ArrayList<>();
        for (int k = TEMPERATURES_C.length - 1; k >= 0; k--) {
            curves.add(excessLime(k, gels, Curve.Stroke.LINE));
        }
        for (int k = TEMPERATURES_C.length - 1; k >= 0; k--) {
            if (crystals.size() > 1) {
                curves.add(excessLime(k, crystals, Curve.Stroke.DASHED));
            }
        }
        return new Chart(
                "silica-excess-lime",
                "Silica left in caustic liquor over solids with lime in excess",
                "Solid lines: C-S-H gels and portlandite; dashed: crystalline silicates without gels."
                        + " The legend names the solid beside portlandite. "
                        + range.words(),
                sodium(0),
                silica(0.01, 50),
                curves,
                "solids",
                ValidRange.source(database));
    }

    private Curve excessLime(int k, List<String> solids, Curve.Stroke stroke) {
        int celsius = TEMPERATURES_C[k];
        var liquor = new LimedLiquor(database, solids);
        List<Curve.Point> points = new ArrayList<>();
        Set<String> met = new LinkedHashSet<>();
        for (int step = 2; step <= 40; step++) {
            double sodium = 0.1 * step;
            LimedLiquor.Outcome o =
                    liquor.at(
                            celsius + ZERO_C_K,
                            sodium,
                            0,
                            Map.of(
                                    LIME,
                                    EXCESS_MOL,
                                    solids.get(solids.size() - 2),
                                    EXCESS_MOL / 5));
            if (Double.isFinite(o.silicaGPerKg())) {
                met.add(o.solids().replace(" + " + LIME, ""));
            }
            points.add(
                    new Curve.Point(
                            sodium,
                            o.silicaGPerKg(),
                            sodium <= range.highestSodium() + 1e-9,
                            o.solids()));
        }
        return new Curve(
                celsius + " °C: " + String.join(", ", met), COLOURS.get(k), stroke, points);
    }

    /// Residual silica over the Ca/Si of the solid at one temperature.
    Chart overLime() {
        var liquor = new LimedLiquor(database, gels);
        List<Curve> curves = new ArrayList<>();
        for (int k = SODIUM.length - 1; k >= 0; k--) {
            List<Curve.Point> points = new ArrayList<>();
            for (int step = 1; step <= 105; step++) {
                double lime = 0.01 * step * 2 * PLENTY_MOL;
                LimedLiquor.Outcome o =
                        liquor.at(
                                95 + ZERO_C_K,
                                SODIUM[k],
                                0,
                                Map.of("C0.7SH", PLENTY_MOL, LIME, lime));
                points.add(
                        new Curve.Point(
                                o.limeToSilica(),
                                o.silicaGPerKg(),
                                SODIUM[k] <= range.highestSodium(),
                                o.solids()));
            }
            curves.add(
                    new Curve(
                            "NaOH " + Axis.text(SODIUM[k]) + " mol/kg",
                            Palette.ordered(k, SODIUM.length),
                            SODIUM[k] > range.highestSodium()
                                    ? Curve.Stroke.DASHED
                                    : Curve.Stroke.LINE,
                            points));
        }
        return new Chart(
                "silica-over-lime",
                "Silica left in caustic liquor over C-S-H of growing lime, 95 °C",
                "Each step is a pair of neighbouring gels; the last is a gel with portlandite. "
                        + range.words(),
                Axis.linear("Ca/Si of the C-S-H, mol/mol", "Ca_per_Si", 0.7, 1.7, 0.1),
                silica(0.05, 100),
                curves,
                "solids",
                ValidRange.source(database));
    }

    /// Which C-S-H comes from a leach liquor over caustic and lime charged.
    RegionMap stability() {
        var liquor = new LimedLiquor(database, gels);
        List<Double> xs = middles(LEAST_SODIUM, 4, 50);
        List<Double> ys = middles(0.2, 2.6, 48);
        List<List<String>> states = new ArrayList<>();
        for (double ratio : ys) {
            List<String> row = new ArrayList<>();
            for (double sodium : xs) {
                row.add(
                        liquor.at(
                                        95 + ZERO_C_K,
                                        sodium,
                                        LIQUOR_SILICA_MOL,
                                        Map.of(LIME, ratio * LIQUOR_SILICA_MOL))
                                .solids()
                                .replaceAll(" \\+ C[0-9.]+SH", ""));
            }
            states.add(row);
        }
        List<String> order = new ArrayList<>(List.of("none"));
        for (String gel : GELS) {
            order.add(gel);
        }
        for (String gel : GELS) {
            order.add(gel + " + " + LIME);
        }
        order.add(LIME);
        order.add("not converged");
        return new RegionMap(
                "csh-stability",
                "C-S-H from a silicate liquor over lime and caustic, 95 °C",
                "Liquor with 7 g SiO2 per kg water at the start; of two gels the one that holds more"
                        + " silica is named; crystalline silicates left out. "
                        + range.words().replace("Grey: above", "Uncertain: above"),
                sodium(LEAST_SODIUM),
                Axis.linear("lime charged, mol CaO per mol SiO2", "CaO_per_SiO2", 0.2, 2.6, 0.2),
                "solid",
                xs,
                ys,
                states,
                order,
                range.highestSodium(),
                ValidRange.source(database));
    }

    private static List<Double> middles(double least, double most, int cells) {
        List<Double> middles = new ArrayList<>();
        for (int k = 0; k < cells; k++) {
            middles.add(least + (most - least) * (k + 0.5) / cells);
        }
        return middles;
    }

    private static Axis sodium(double least) {
        return Axis.linear(
                "sodium, mol per kg water (as NaOH)", "sodium_mol_per_kgw", least, 4, 0.5);
    }

    private static Axis silica(double least, double most) {
        return Axis.log("SiO2 in the liquor, g per kg water", "SiO2_g_per_kgw", least, most);
    }
}

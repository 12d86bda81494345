package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Table;

/// Table of silica over calcium silicate hydrate in caustic soda, made by the equilibrium engine
/// with the liquor database; `calcium-silicate-solubility.tsv` says how, and with what error.
///
/// Range: 25 to 250 degC, 0.3 to 5 mol caustic per kg of water, offset -4 to 0. Held beyond the
/// temperatures; straight in the logarithms beyond the strengths.
final class CalciumSilicateSolubility {
    static final double HIGHEST_CAUSTIC_MOL_PER_KG = 5;

    private static final double WEAKEST_MOL_PER_KG = 1e-3;
    private static final double[] CALCIUM_TO_SILICON = {
        0.85, 0.95, 1.05, 1.15, 1.25, 1.35, 1.45, 1.55, 1.6
    };
    private static final List<Table.Row> ROWS =
            Table.read(CalciumSilicateSolubility.class, "calcium-silicate-solubility.tsv").rows();
    private static final Axis TEMPERATURE_K = axis("temperature_degC", 273.15);
    private static final Axis OFFSET = axis("offset", 0);
    private static final Axis LN_CAUSTIC = lnCaustic();
    private static final double[] LOG10 = log10();

    private CalciumSilicateSolubility() {}

    private static Axis axis(String column, double shift) {
        return new Axis(
                ROWS.stream()
                        .mapToDouble(row -> row.number(column) + shift)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private static Axis lnCaustic() {
        double[] knots = axis("caustic_mol_per_kg", 0).knots();
        for (int i = 0; i < knots.length; i++) {
            knots[i] = Math.log(knots[i]);
        }
        return new Axis(knots);
    }

    /// All numbers, row by row: temperature slowest, then offset, then caustic, then C/S.
    private static double[] log10() {
        int columns = CALCIUM_TO_SILICON.length;
        int rows = TEMPERATURE_K.knots().length * OFFSET.knots().length * LN_CAUSTIC.knots().length;
        if (rows != ROWS.size()) {
            throw new IllegalStateException("calcium-silicate-solubility.tsv has gaps");
        }
        double[] all = new double[rows * columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                all[r * columns + c] = ROWS.get(r).number("at_" + CALCIUM_TO_SILICON[c]);
            }
        }
        return all;
    }

    static SilicaCurve curve(double temperatureK, double causticMolPerKg, double offset) {
        return new SilicaCurve(CALCIUM_TO_SILICON, log10(temperatureK, causticMolPerKg, offset));
    }

    /// log10 of silica, mol/kg water, at each C/S of the table.
    static double[] log10(double temperatureK, double causticMolPerKg, double offset) {
        double[] kelvin = TEMPERATURE_K.knots();
        double[] byTemperature = new double[Axis.WEIGHTS];
        double[] byOffset = new double[Axis.WEIGHTS];
        double[] byCaustic = new double[Axis.WEIGHTS];
        int t =
                TEMPERATURE_K.weigh(
                        Math.clamp(temperatureK, kelvin[0], kelvin[kelvin.length - 1]),
                        byTemperature);
        int o = OFFSET.weigh(offset, byOffset);
        int k =
                LN_CAUSTIC.weigh(
                        Math.log(Math.max(causticMolPerKg, WEAKEST_MOL_PER_KG)), byCaustic);
        double[] sum = new double[CALCIUM_TO_SILICON.length];
        for (int a = 0; a < Axis.WEIGHTS; a++) {
            for (int b = 0; b < Axis.WEIGHTS; b++) {
                for (int c = 0; c < Axis.WEIGHTS; c++) {
                    double weight = byTemperature[a] * byOffset[b] * byCaustic[c];
                    if (weight != 0) {
                        add(t + a, o + b, k + c, weight, sum);
                    }
                }
            }
        }
        return sum;
    }

    private static void add(int t, int o, int k, double weight, double[] sum) {
        int row = (t * OFFSET.knots().length + o) * LN_CAUSTIC.knots().length + k;
        for (int c = 0; c < sum.length; c++) {
            sum[c] += weight * LOG10[row * sum.length + c];
        }
    }
}

package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

/// What every model of molalities must satisfy.
final class MolalityModelChecks {
    private MolalityModelChecks() {}

    /// Slopes by molality against central differences.
    static void slopes(MolalityModel model, double[] m) {
        int n = model.size();
        double[] slopes = new double[n * n];
        double[] water = new double[n];
        double[] above = new double[n];
        double[] below = new double[n];
        model.evaluate(m, above);
        model.slopes(m, slopes, water);
        double largest = Arrays.stream(slopes).map(Math::abs).max().orElse(0);
        for (int j = 0; j < n; j++) {
            double h = 1e-5 * Math.max(m[j], 0.1);
            double[] moved = m.clone();
            moved[j] = m[j] + h;
            double waterAbove = model.evaluate(moved, above);
            moved[j] = m[j] - h;
            double waterBelow = model.evaluate(moved, below);
            for (int i = 0; i < n; i++) {
                double expected = (above[i] - below[i]) / (2 * h);
                assertThat(slopes[i * n + j])
                        .as("d ln gamma %d / d m %d", i, j)
                        .isCloseTo(expected, within(1e-6 * Math.abs(expected) + 1e-7 * largest));
            }
            assertThat(water[j])
                    .as("d ln a_w / d m %d", j)
                    .isCloseTo((waterAbove - waterBelow) / (2 * h), within(1e-8 * largest));
        }
    }

    /// Slopes by temperature against central differences.
    static void temperatureSlopes(
            MolalityModel model, double[] m, double temperatureK, double pressurePa) {
        int n = model.size();
        double[] slopes = new double[n];
        double[] above = new double[n];
        double[] below = new double[n];
        double h = 0.05;
        model.at(temperatureK + h, pressurePa);
        double waterAbove = model.evaluate(m, above);
        model.at(temperatureK - h, pressurePa);
        double waterBelow = model.evaluate(m, below);
        model.at(temperatureK, pressurePa);
        double water = model.temperatureSlopes(m, slopes);
        for (int i = 0; i < n; i++) {
            double expected = (above[i] - below[i]) / (2 * h);
            assertThat(slopes[i])
                    .as("d ln gamma %d / dT", i)
                    .isCloseTo(expected, within(1e-5 * Math.abs(expected) + 1e-7));
        }
        double expected = (waterAbove - waterBelow) / (2 * h);
        assertThat(water).isCloseTo(expected, within(1e-5 * Math.abs(expected) + 1e-8));
    }

    /// Gibbs-Duhem in its differential form: `sum m_i d ln gamma_i / dm_j + 1 + 55.5 d ln a_w /
    /// dm_j = 0`.
    static void gibbsDuhem(MolalityModel model, double[] m) {
        int n = model.size();
        double[] slopes = new double[n * n];
        double[] water = new double[n];
        model.evaluate(m, new double[n]);
        model.slopes(m, slopes, water);
        for (int j = 0; j < n; j++) {
            double sum = 1 + Pitzer.WATER_MOL_PER_KG * water[j];
            double size = 1;
            for (int i = 0; i < n; i++) {
                sum += m[i] * slopes[i * n + j];
                size += Math.abs(m[i] * slopes[i * n + j]);
            }
            assertThat(sum).isCloseTo(0, within(1e-12 * size));
        }
    }

    /// Gibbs-Duhem along a path of growing concentration, from values alone, by Simpson's rule.
    static void gibbsDuhemIntegral(MolalityModel model, double[] m, double tolerance) {
        int n = model.size();
        int steps = 2000;
        double[] scaled = new double[n];
        double[] ln = new double[n];
        double[] start = new double[n];
        double[] before = new double[n];
        double sum = 0;
        double from = 0.01;
        double waterStart = at(model, m, from * from, scaled, start);
        System.arraycopy(start, 0, before, 0, n);
        double waterEnd = waterStart;
        double previous = from * from;
        for (int k = 1; k <= steps; k++) {
            double root = from + (1 - from) * k / steps;
            double share = root * root;
            waterEnd = at(model, m, share, scaled, ln);
            for (int i = 0; i < n; i++) {
                // Trapezoid of m d ln(gamma m).
                double middle = m[i] * 0.5 * (share + previous);
                sum += middle * (ln[i] - before[i]) + m[i] * (share - previous);
            }
            System.arraycopy(ln, 0, before, 0, n);
            previous = share;
        }
        assertThat(Pitzer.WATER_MOL_PER_KG * (waterEnd - waterStart))
                .isCloseTo(-sum, within(tolerance));
    }

    private static double at(
            MolalityModel model, double[] m, double share, double[] scaled, double[] ln) {
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = share * m[i];
        }
        return model.evaluate(scaled, ln);
    }
}

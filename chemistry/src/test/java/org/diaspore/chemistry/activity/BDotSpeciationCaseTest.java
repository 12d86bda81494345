package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.Gamma;
import org.junit.jupiter.api.Test;

/// Solutions of 25 to 200 degC computed with PHREEQC 3 and its llnl.dat; read from the reference
/// folder, skipped without it.
class BDotSpeciationCaseTest {
    private static final List<String> SPECIES =
            List.of("H+", "OH-", "Na+", "SiO2", "HSiO3-", "Ca+2", "CO3-2", "SO4-2", "Al+3");
    private static final List<Integer> CHARGES = List.of(1, -1, 1, 0, -1, 2, -2, -2, 3);

    /// Ion sizes as the database gives them, angstrom.
    private static final List<Gamma> GAMMAS =
            List.of(
                    new Gamma.BDot(9),
                    new Gamma.BDot(3.5),
                    new Gamma.BDot(4),
                    new Gamma.BDot(3),
                    new Gamma.BDot(4),
                    new Gamma.BDot(6),
                    new Gamma.BDot(4.5),
                    new Gamma.BDot(4),
                    new Gamma.BDot(9));

    @Test
    void activityCoefficientsAreThoseOfPhreeqc() {
        var model =
                new IonicStrengthModel(
                        ReferenceData.database("llnl.dat").activity(), CHARGES, GAMMAS);
        List<String> lines = ReferenceData.lines("chemistry/llnl-speciation.csv");
        List<String> header = List.of(lines.getFirst().split(","));
        double[] ln = new double[model.size()];
        for (String line : lines.subList(1, lines.size())) {
            double[] x = Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            double degC = x[header.indexOf("temperature_C")];
            model.at(degC + 273.15, x[header.indexOf("pressure_atm")] * 101325);
            model.evaluate(x[header.indexOf("out_mu")], ln, new double[ln.length]);
            for (int i = 0; i < ln.length; i++) {
                double m = x[header.indexOf("out_m_" + SPECIES.get(i))];
                double la = x[header.indexOf("out_la_" + SPECIES.get(i))];
                if (m > 0) {
                    assertThat(ln[i] / Math.log(10))
                            .as("%s at %s degC", SPECIES.get(i), degC)
                            .isCloseTo(la - Math.log10(m), within(1e-8));
                }
            }
        }
    }
}

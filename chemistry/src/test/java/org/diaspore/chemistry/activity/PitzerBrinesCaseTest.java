package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.ReferenceData;
import org.diaspore.chemistry.database.ActivityParameters;
import org.junit.jupiter.api.Test;

/// Brines of Na, K, Mg, Ca, Cl, SO4 and CO3 computed with PHREEQC 3 and its pitzer.dat; read from
/// the reference folder, skipped without it.
class PitzerBrinesCaseTest {
    private static final List<String> SPECIES =
            List.of(
                    "H+", "OH-", "Na+", "Cl-", "SO4-2", "CO3-2", "HCO3-", "K+", "Mg+2", "Ca+2",
                    "CaCO3", "MgOH+");
    private static final List<Integer> CHARGES = List.of(1, -1, 1, -1, -2, -2, -1, 1, 2, 2, 0, 1);

    @Test
    void activityCoefficientsOfBrinesAreThoseOfPhreeqc() {
        var parameters =
                (ActivityParameters.Pitzer) ReferenceData.database("pitzer.dat").activity();
        Pitzer pitzer = new Pitzer(parameters, SPECIES, CHARGES);
        List<String> lines = ReferenceData.lines("chemistry/pitzer-brines.csv");
        List<String> header = List.of(lines.getFirst().split(","));
        int n = SPECIES.size();
        for (String line : lines.subList(1, lines.size())) {
            double[] x = Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
            double[] m = new double[n];
            double[] expected = new double[n];
            for (int i = 0; i < n; i++) {
                m[i] = x[header.indexOf("out_m_" + SPECIES.get(i))];
                expected[i] = x[header.indexOf("out_la_" + SPECIES.get(i))] - Math.log10(m[i]);
            }
            pitzer.at(273.15 + x[1], x[2] * 101325);
            double[] ln = new double[n];
            pitzer.evaluate(m, ln);
            for (int i = 0; i < n; i++) {
                if (m[i] > 0) {
                    // The file leaves out CO2 and HSO4-; without them 3e-7 would do.
                    assertThat(ln[i] / Math.log(10))
                            .as("%s of %s", SPECIES.get(i), line)
                            .isCloseTo(expected[i], within(3e-5));
                }
            }
        }
    }
}

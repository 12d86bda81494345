package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;
import org.junit.jupiter.api.Assumptions;
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
    void activityCoefficientsOfBrinesAreThoseOfPhreeqc() throws IOException {
        Path folder =
                Path.of(System.getProperty("diaspore.reference", "../shared/data"), "chemistry");
        Path file = folder.resolve("pitzer-brines.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference data absent: " + file);
        Pitzer pitzer =
                new Pitzer(
                        new ActivityParameters.Pitzer(
                                parameters(folder.resolve("databases/pitzer.dat")),
                                true,
                                true,
                                ActivityParameters.Slope.BRADLEY_PITZER),
                        SPECIES,
                        CHARGES);
        List<String> lines = Files.readAllLines(file);
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

    private static List<Interaction> parameters(Path database) throws IOException {
        List<Interaction> all = new ArrayList<>();
        Kind kind = Kind.B0;
        boolean inside = false;
        for (String line : Files.readAllLines(database, StandardCharsets.ISO_8859_1)) {
            String text = line.split("#", 2)[0].strip();
            if (text.matches("[A-Z_]+")) {
                inside = text.equals("PITZER");
            } else if (inside && text.startsWith("-")) {
                kind = Kind.valueOf(text.substring(1));
            } else if (inside && !text.isEmpty()) {
                all.add(interaction(kind, text.split("\\s+")));
            }
        }
        return all;
    }

    private static Interaction interaction(Kind kind, String[] cells) {
        int species =
                switch (kind) {
                    case PSI, ZETA, ETA, MU -> 3;
                    default -> 2;
                };
        double[] c = new double[6];
        for (int k = 0; k < 6 && species + k < cells.length; k++) {
            c[k] = Double.parseDouble(cells[species + k]);
        }
        return new Interaction(
                kind,
                List.of(Arrays.copyOf(cells, species)),
                new TemperatureFunction.Reduced(c[0], c[1], c[2], c[3], c[4], c[5]));
    }
}

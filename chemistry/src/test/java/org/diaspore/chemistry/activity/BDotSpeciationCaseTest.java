package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.BDotTable;
import org.diaspore.chemistry.database.Gamma;
import org.junit.jupiter.api.Assumptions;
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
    void activityCoefficientsAreThoseOfPhreeqc() throws IOException {
        Path folder =
                Path.of(System.getProperty("diaspore.reference", "../shared/data"), "chemistry");
        Path file = folder.resolve("llnl-speciation.csv");
        Assumptions.assumeTrue(Files.exists(file), "reference data absent: " + file);
        var model =
                new IonicStrengthModel(
                        new ActivityParameters.BDot(table(folder.resolve("databases/llnl.dat"))),
                        CHARGES,
                        GAMMAS);
        List<String> lines = Files.readAllLines(file);
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

    private static BDotTable table(Path database) throws IOException {
        Map<String, List<Double>> read = new LinkedHashMap<>();
        List<Double> now = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(database, StandardCharsets.ISO_8859_1)) {
            String text = line.split("#", 2)[0].strip();
            if (text.matches("[A-Z_]+")) {
                inside = text.equals("LLNL_AQUEOUS_MODEL_PARAMETERS");
            } else if (inside && text.startsWith("-") && Character.isLetter(text.charAt(1))) {
                now = read.computeIfAbsent(text.substring(1), name -> new ArrayList<>());
            } else if (inside && !text.isEmpty()) {
                Arrays.stream(text.split("\\s+")).map(Double::valueOf).forEach(now::add);
            }
        }
        return new BDotTable(
                read.getOrDefault("temperatures", List.of()),
                read.getOrDefault("dh_a", List.of()),
                read.getOrDefault("dh_b", List.of()),
                read.getOrDefault("bdot", List.of()),
                read.getOrDefault("co2_coefs", List.of()));
    }
}

package org.diaspore.ore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.diaspore.chemistry.InputException;
import org.junit.jupiter.api.Test;

/// Each wrong thing gives one message that names the field, the value and a remedy.
class WrongInputIdentityTest {
    @Test
    void numbersThatNoAssayCanHave() {
        refused("ore.assay.Al2O3", "-48.00 %", () -> Assays.of("Al2O3: -48, SiO2: 10"));
        refused("ore.assay.SiO2", "192.00 %", () -> Assays.of("Al2O3: 48, SiO2: 192"));
        refused("ore.assay.SiO2", "NaN", () -> Assays.of("Al2O3: 48, SiO2: NaN"));
        refused("ore.assay.LOI", "-3.00 %", () -> Assays.of("Al2O3: 48, SiO2: 19, LOI: -3"));
    }

    @Test
    void totalsThatNoAssayCanHave() {
        refused(
                "ore.assay total",
                "112.00 %",
                () -> Assays.of("Al2O3: 60, SiO2: 20, Fe2O3: 10, TiO2: 4, LOI: 18"));
        refused(
                "ore.assay total",
                "79.00 %",
                () -> Assays.of("Al2O3: 40, SiO2: 19, Fe2O3: 5, TiO2: 2, LOI: 13"));
        refused("ore.assay total", "0.67 %", () -> Assays.of("Al2O3: 0.48, SiO2: 0.19"));
    }

    @Test
    void gasesThatTheLossCannotHold() {
        refused(
                "ore.assay.LOI",
                "5.00 %",
                () -> Assays.of("Al2O3: 50, SiO2: 20, LOI: 5, S: 3, C_org: 2, CO2: 4"));
    }

    @Test
    void exclusionsThatMakeNoSense() {
        Map<Oxide, Double> assay = Assays.fractions("Al2O3: 50, SiO2: 20, LOI: 14");
        refused("ore.loi_excludes", "SiO2", () -> Assay.of(assay, EnumSet.of(Oxide.SiO2)));
        refused("ore.loi_excludes", "S", () -> Assay.of(assay, Set.of(Oxide.S)));
    }

    @Test
    void wordsThatAreNotKnown() {
        refused("ore.assay", "Al", () -> Oxide.of("Al"));
        InputException wrongCase =
                catchThrowableOfType(InputException.class, () -> Oxide.of("al2o3"));
        assertThat(wrongCase.remedy()).isEqualTo("Try: Al2O3.");
        InputException carbon = catchThrowableOfType(InputException.class, () -> Oxide.of("C org"));
        assertThat(carbon.remedy()).isEqualTo("Try: C_org.");
        refused("ore.minerals", "unobtainium", () -> Mineral.of("unobtainium"));
        refused("ore.traces", "Au", () -> TraceMetal.of("Au"));
        refused("ore.kind", "lateritic", () -> OreKind.of("lateritic"));
    }

    @Test
    void assaysThatCannotBeMineralised() {
        refused("ore.assay.SiO2", "nothing", () -> MineralMakeup.of(Assays.of("Al2O3: 50")));
        refused(
                "ore.assay.LOI",
                "30.00 %",
                () -> MineralMakeup.of(Assays.of("Al2O3: 10, SiO2: 50, Fe2O3: 5, LOI: 30")));
        refused(
                "ore.assay.LOI",
                "1.00 %",
                () ->
                        MineralMakeup.of(
                                Assays.of(
                                        "Al2O3: 68, SiO2: 20, Fe2O3: 6, TiO2: 3, K2O: 0.1,"
                                                + " LOI: 1")));
        refused(
                "ore.assay.K2O",
                "20.00 %",
                () -> MineralMakeup.of(Assays.of("Al2O3: 50, SiO2: 10, K2O: 20")));
    }

    @Test
    void aRatioWithoutSilica() {
        refused("A/S", "Infinity", () -> Assays.of("Al2O3: 50, SiO2: 0").aluminaSilicaRatio());
        refused("ore.assay.SiO2", "nothing", () -> Assays.of("Al2O3: 50").aluminaSilicaRatio());
        refused("A/S", "NaN", () -> AluminaSilicaRatio.of(0, 0));
    }

    @Test
    void mineralTablesThatDoNotSum() {
        refused("ore.minerals sum", "0.00 %", () -> MineralMakeup.of(Map.of()));
        refused(
                "ore.minerals sum",
                "110.00 %",
                () -> MineralMakeup.of(Map.of(Mineral.DIASPORE, 0.7, Mineral.KAOLINITE, 0.4)));
        refused(
                "ore.minerals.quartz",
                "-10.00 %",
                () -> MineralMakeup.of(Map.of(Mineral.DIASPORE, 0.9, Mineral.QUARTZ, -0.1)));
    }

    @Test
    void oresAndBlendsThatCannotBe() {
        MineralMakeup makeup = MineralMakeup.of(Map.of(Mineral.DIASPORE, 1.0));
        refused("ore.moisture", "95.00 %", () -> new Ore("wet", makeup, 0.95));
        refused("ore.name", "nothing", () -> new Ore(" ", makeup, 0.05));
        refused(
                "ore.traces.Ga",
                "70000.0 g/t",
                () -> Traces.ofGramsPerTonne(Map.of(TraceMetal.Ga, 70000.0)));
        Ore ore = new Ore("a", makeup, 0.05);
        refused("blend shares", "70.00 %", () -> new Blend(List.of(new Blend.Part(ore, 0.7))));
        refused("blend share of a", "-10.00 %", () -> new Blend.Part(ore, -0.1));
    }

    /// Whatever is typed, there is a make-up that closes or a message: nothing else.
    @Test
    void anyAssayIsReadOrRefusedInWords() {
        Random random = new Random(21);
        int read = 0;
        for (int trial = 0; trial < 3000; trial++) {
            Map<Oxide, Double> assay = new EnumMap<>(Oxide.class);
            double scale = random.nextDouble();
            for (Oxide item : Oxide.values()) {
                if (random.nextDouble() < 0.7) {
                    assay.put(item, scale * Math.pow(random.nextDouble(), 4));
                }
            }
            try {
                MineralMakeup makeup = MineralMakeup.of(Assay.of(assay));
                double sum = Arrays.stream(makeup.fractions()).sum();
                assertThat(sum).isCloseTo(1, offset(1e-12));
                for (Mineral mineral : Mineral.values()) {
                    assertThat(makeup.sigma(mineral)).isBetween(1e-6, 0.5);
                }
                read++;
            } catch (InputException e) {
                assertThat(e.remedy()).startsWith("Try: ");
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    private static void refused(String field, String value, ThrowingCallable what) {
        InputException refusal = catchThrowableOfType(InputException.class, what);
        assertThat(refusal).as("%s %s is refused", field, value).isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.value()).startsWith(value);
        assertThat(refusal.remedy()).startsWith("Try: ");
    }
}

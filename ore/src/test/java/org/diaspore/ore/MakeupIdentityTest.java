package org.diaspore.ore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MakeupIdentityTest {
    private static final EnumSet<Mineral> WITH_AN_ITEM_OF_THEIR_OWN =
            EnumSet.of(Mineral.ILLITE, Mineral.PYRITE, Mineral.APATITE, Mineral.ORGANIC_MATTER);

    @ParameterizedTest
    @EnumSource(names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
    void mineralsToAssayAndBackGiveTheSameAssayAndMinerals(OreKind kind) {
        Random random = new Random(1 + kind.ordinal());
        for (int trial = 0; trial < 300; trial++) {
            double[] truth = Assays.randomMinerals(kind, random);
            MineralMakeup makeup = MineralMakeup.of(Assay.ofMinerals(truth, Set.of()), kind);
            makeup.residuals()
                    .forEach((item, residual) -> {
                        double given = makeup.givenAssay().orElseThrow().orZero(item);
                        assertThat(residual)
                                .as(item.name())
                                .isCloseTo(0, offset(2 * Precision.sigma(item, given)));
                    });
            for (Mineral mineral : WITH_AN_ITEM_OF_THEIR_OWN) {
                assertThat(makeup.fraction(mineral))
                        .as(mineral.key())
                        .isCloseTo(truth[mineral.ordinal()], offset(0.005));
            }
        }
    }

    @Test
    void fractionsAreNotNegativeAndSumToOne() {
        Random random = new Random(2);
        for (int trial = 0; trial < 300; trial++) {
            double[] truth = Assays.randomMinerals(OreKind.DIASPORIC, random);
            MineralMakeup makeup = MineralMakeup.of(noisy(truth, random), OreKind.DIASPORIC);
            double sum = 0;
            for (double fraction : makeup.fractions()) {
                assertThat(fraction).isNotNegative();
                sum += fraction;
            }
            assertThat(sum).isCloseTo(1, offset(2.3e-16));
        }
    }

    /// Over ores as the prior has them and analyses as precise as stated, a mineral lies within its
    /// one sigma about as often as a normal law says (68 %), and within three nearly always.
    @Test
    void truthLiesWithinTheStatedUncertaintyAsOftenAsItShould() {
        Random random = new Random(3);
        int within = 0;
        int far = 0;
        int all = 0;
        for (int trial = 0; trial < 500; trial++) {
            double[] truth = Assays.randomMinerals(OreKind.DIASPORIC, random);
            MineralMakeup makeup = MineralMakeup.of(noisy(truth, random), OreKind.DIASPORIC);
            for (Mineral mineral : Mineral.values()) {
                double off =
                        (makeup.fraction(mineral) - truth[mineral.ordinal()])
                                / makeup.sigma(mineral);
                within += Math.abs(off) < 1 ? 1 : 0;
                far += Math.abs(off) > 3.5 ? 1 : 0;
                all++;
            }
        }
        assertThat((double) within / all).isBetween(0.55, 0.85);
        assertThat((double) far / all).isLessThan(0.02);
    }

    @Test
    void oneDrawFromNothingIsTheMakeupItself() {
        MineralMakeup makeup = MineralMakeup.of(Assays.of(Assays.LIULIN));
        double[] same = makeup.draw(new double[Mineral.count()]);
        for (Mineral mineral : Mineral.values()) {
            assertThat(same[mineral.ordinal()]).isCloseTo(makeup.fraction(mineral), offset(1e-9));
        }
    }

    @Test
    void drawsStayInBoundsFitTheAssayAndSpreadAsStated() {
        MineralMakeup makeup = MineralMakeup.of(Assays.of(Assays.LIULIN));
        Random random = new Random(4);
        int draws = 2000;
        double[] sum = new double[Mineral.count()];
        double[] squares = new double[Mineral.count()];
        double alumina = 0;
        for (int draw = 0; draw < draws; draw++) {
            double[] drawn = makeup.draw(Assays.normals(random));
            double total = 0;
            for (int m = 0; m < drawn.length; m++) {
                assertThat(drawn[m]).isNotNegative();
                total += drawn[m];
                sum[m] += drawn[m];
                squares[m] += drawn[m] * drawn[m];
            }
            assertThat(total).isCloseTo(1, offset(1e-15));
            alumina += Math.pow(makeup.withFractions(drawn).assay().orZero(Oxide.Al2O3) - 0.48, 2);
        }
        assertThat(Math.sqrt(alumina / draws)).isLessThan(0.005);
        for (Mineral mineral : EnumSet.of(Mineral.DIASPORE, Mineral.KAOLINITE, Mineral.PYRITE)) {
            int m = mineral.ordinal();
            double mean = sum[m] / draws;
            double spread = Math.sqrt(squares[m] / draws - mean * mean);
            assertThat(spread / makeup.sigma(mineral)).as(mineral.key()).isBetween(0.5, 1.7);
        }
    }

    @Test
    void aDrawIsAPureFunctionOfItsNumbers() {
        MineralMakeup makeup = MineralMakeup.of(Assays.of(Assays.LIULIN));
        double[] z = Assays.normals(new Random(5));
        assertThat(makeup.draw(z)).isEqualTo(makeup.draw(z.clone()));
    }

    @Test
    void anItemThatWasNotAnalysedLeavesItsMineralLessKnown() {
        Map<Oxide, Double> all = Assays.fractions(Assays.LIULIN);
        Map<Oxide, Double> less = new EnumMap<>(all);
        less.remove(Oxide.K2O);
        less.remove(Oxide.S);
        MineralMakeup full = MineralMakeup.of(Assay.of(all));
        MineralMakeup part = MineralMakeup.of(Assay.of(less));
        for (Mineral mineral : EnumSet.of(Mineral.ILLITE, Mineral.PYRITE, Mineral.KAOLINITE)) {
            assertThat(part.sigma(mineral)).isGreaterThan(full.sigma(mineral));
        }
        assertThat(part.fraction(Mineral.PYRITE)).isPositive();
    }

    @Test
    void anLoiWithoutItsGasesTellsTheSameMinerals() {
        Random random = new Random(6);
        Set<Oxide> gases = EnumSet.of(Oxide.S, Oxide.C_org, Oxide.CO2);
        for (int trial = 0; trial < 50; trial++) {
            double[] truth = Assays.randomMinerals(OreKind.DIASPORIC, random);
            truth[Mineral.GYPSUM.ordinal()] = 0;
            truth = Posterior.closed(truth);
            Assay with = Assay.ofMinerals(truth, Set.of());
            Assay without = Assay.ofMinerals(truth, gases);
            assertThat(without.total()).isCloseTo(with.total(), offset(1e-12));
            Assay read = Assay.of(without.fractions(), gases);
            MineralMakeup makeup = MineralMakeup.of(read, OreKind.DIASPORIC);
            MineralMakeup same = MineralMakeup.of(with, OreKind.DIASPORIC);
            assertThat(makeup.fraction(Mineral.PYRITE))
                    .isCloseTo(same.fraction(Mineral.PYRITE), offset(0.001));
            assertThat(makeup.fraction(Mineral.DIASPORE))
                    .isCloseTo(same.fraction(Mineral.DIASPORE), offset(0.01));
        }
    }

    @Test
    void waterTellsGibbsiticFromDiasporicOre() {
        Random random = new Random(7);
        for (OreKind kind : EnumSet.of(OreKind.DIASPORIC, OreKind.GIBBSITIC)) {
            int right = 0;
            for (int trial = 0; trial < 200; trial++) {
                double[] truth = Assays.randomMinerals(kind, random);
                int hydrate =
                        kind == OreKind.DIASPORIC
                                ? Mineral.DIASPORE.ordinal()
                                : Mineral.GIBBSITE.ordinal();
                truth[hydrate] = Math.max(truth[hydrate], 0.4);
                truth = Posterior.closed(truth);
                right += MineralMakeup.of(noisy(truth, random)).kind() == kind ? 1 : 0;
            }
            assertThat(right).as(kind.word()).isGreaterThan(190);
        }
    }

    /// Waste blocks of a mine are rocks too: habit of bauxite must not bend or refuse them.
    @Test
    void rocksThatAreNoBauxiteAreReadAsWhatTheyAre() {
        MineralMakeup sandstone = MineralMakeup.of(Assays.of("Al2O3: 4, SiO2: 92, LOI: 1.5"));
        assertThat(sandstone.fraction(Mineral.QUARTZ)).isGreaterThan(0.85);
        assertThat(sandstone.residuals().get(Oxide.SiO2)).isCloseTo(0, offset(0.01));
        MineralMakeup limestone =
                MineralMakeup.of(Assays.of("Al2O3: 1, SiO2: 2, CaO: 52, MgO: 1, LOI: 43"));
        assertThat(limestone.fraction(Mineral.CALCITE)).isGreaterThan(0.85);
        MineralMakeup clay = MineralMakeup.of(Assays.of("Al2O3: 38, SiO2: 45, LOI: 13.9"));
        assertThat(clay.fraction(Mineral.KAOLINITE)).isGreaterThan(0.8);
        MineralMakeup ironstone =
                MineralMakeup.of(Assays.of("Al2O3: 6, SiO2: 7, Fe2O3: 76, LOI: 10"));
        assertThat(ironstone.fraction(Mineral.GOETHITE)).isGreaterThan(0.4);
    }

    @Test
    void aMineralTableIsTakenAsItStands() {
        Map<Mineral, Double> table = new EnumMap<>(Mineral.class);
        table.put(Mineral.DIASPORE, 0.60);
        table.put(Mineral.KAOLINITE, 0.35);
        table.put(Mineral.ANATASE, 0.05);
        MineralMakeup makeup = MineralMakeup.of(table);
        assertThat(makeup.fraction(Mineral.KAOLINITE)).isCloseTo(0.35, offset(1e-12));
        assertThat(makeup.fraction(Mineral.UNEXPLAINED)).isZero();
        assertThat(makeup.warnings()).isEmpty();
        table.put(Mineral.ANATASE, 0.02);
        assertThat(MineralMakeup.of(table).fraction(Mineral.UNEXPLAINED))
                .isCloseTo(0.03, offset(1e-12));
        assertThat(MineralMakeup.of(table).warnings()).hasSize(1);
        assertThat(MineralMakeup.of(table, Assays.of("Al2O3: 65, SiO2: 20")).warnings())
                .anyMatch(line -> line.startsWith("SiO2: given 20.00 %, minerals hold 16."));
    }

    private static Assay noisy(double[] minerals, Random random) {
        Map<Oxide, Double> noisy = new EnumMap<>(Oxide.class);
        Assay.ofMinerals(minerals, Set.of())
                .fractions()
                .forEach((item, value) ->
                        noisy.put(
                                item,
                                Math.max(
                                        0,
                                        value
                                                + Precision.sigma(item, value)
                                                        * random.nextGaussian())));
        return Assay.of(noisy);
    }
}

package org.diaspore.ore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;
import org.junit.jupiter.api.Test;

class OreIdentityTest {
    private static final Traces TRACES =
            Traces.ofGramsPerTonne(
                    Map.of(
                            TraceMetal.Ga, 70.0,
                            TraceMetal.Li, 300.0,
                            TraceMetal.V, 250.0,
                            TraceMetal.Sc, 40.0,
                            TraceMetal.REE, 600.0));
    private final Ore liulin =
            new Ore("Liulin", MineralMakeup.of(Assays.of(Assays.LIULIN)), TRACES, 0.08);

    @Test
    void dryMassAndMoistureAreExact() {
        double[] amounts = liulin.amountsMolPerS(100);
        int water = Substances.index("water");
        double moisture = amounts[water] * Substances.kgPerMol(water);
        double all = Substances.massFlow(amounts);
        assertThat(all - moisture).isCloseTo(100, offset(1e-10));
        assertThat(moisture / all).isCloseTo(0.08, offset(1e-14));
    }

    @Test
    void elementsOfTheStreamAreThoseOfTheAssay() {
        double[] amounts = liulin.amountsMolPerS(1);
        double silica = Substances.elementFlow(Element.Si, amounts) * (28.085 + 2 * 15.999) * 1e-3;
        assertThat(silica).isCloseTo(liulin.silicaFraction(), offset(1e-12));
        double alumina =
                Substances.elementFlow(Element.Al, amounts) * (26.982 + 1.5 * 15.999) * 1e-3;
        assertThat(alumina).isCloseTo(liulin.aluminaFraction(), offset(1e-12));
        double gallium = Substances.elementFlow(Element.Ga, amounts) * Element.Ga.kgPerMol();
        assertThat(gallium).isCloseTo(70e-6, offset(1e-15));
        double lithium = Substances.elementFlow(Element.Li, amounts) * Element.Li.kgPerMol();
        assertThat(lithium).isCloseTo(300e-6, offset(1e-15));
    }

    @Test
    void tracesOfAnOreWithoutInertTakeFromAllMinerals() {
        MineralMakeup pure =
                MineralMakeup.of(Map.of(Mineral.DIASPORE, 0.7, Mineral.KAOLINITE, 0.3));
        double[] amounts = new Ore("pure", pure, TRACES, 0).amountsMolPerS(10);
        assertThat(Substances.massFlow(amounts)).isCloseTo(10, offset(1e-12));
        assertThat(Arrays.stream(amounts).min().orElseThrow()).isNotNegative();
    }

    @Test
    void reactiveSilicaIsSilicaLessQuartz() {
        double quartz = liulin.makeup().fraction(Mineral.QUARTZ);
        assertThat(liulin.reactiveSilicaFraction())
                .isCloseTo(liulin.silicaFraction() - quartz, offset(1e-12));
    }

    @Test
    void hostSharesSumToOneAndFollowTheOre() {
        for (TraceMetal metal : TraceMetal.values()) {
            double sum = liulin.hosts(metal).values().stream().mapToDouble(v -> v).sum();
            assertThat(sum).isCloseTo(1, offset(1e-12));
        }
        assertThat(liulin.hosts(TraceMetal.Ga).get(Mineral.DIASPORE)).isGreaterThan(0.8);
        Ore sand = new Ore("sand", MineralMakeup.of(Map.of(Mineral.QUARTZ, 1.0)), TRACES, 0);
        assertThat(sand.hosts(TraceMetal.Ga)).containsEntry(Mineral.UNEXPLAINED, 1.0);
    }

    @Test
    void blendsAddOxidesAndTakeRatiosAfterwards() {
        Ore rich = new Ore("rich", MineralMakeup.of(Assays.of("Al2O3: 68, SiO2: 8")), 0.02);
        Ore blend =
                new Blend(List.of(new Blend.Part(liulin, 0.6), new Blend.Part(rich, 0.4))).ore();
        double alumina = 0.6 * liulin.aluminaFraction() + 0.4 * rich.aluminaFraction();
        double silica = 0.6 * liulin.silicaFraction() + 0.4 * rich.silicaFraction();
        assertThat(blend.aluminaSilicaRatio().value()).isCloseTo(alumina / silica, offset(1e-9));
        double[] sum = liulin.amountsMolPerS(60);
        double[] other = rich.amountsMolPerS(40);
        double[] blended = blend.amountsMolPerS(100);
        for (Element element : Element.values()) {
            double expected =
                    Substances.elementFlow(element, sum) + Substances.elementFlow(element, other);
            // Traces are taken out of inert, which the rich ore has too: all elements add.
            assertThat(Substances.elementFlow(element, blended))
                    .as(element.name())
                    .isCloseTo(expected, offset(1e-9 * (1 + expected)));
        }
    }

    @Test
    void aBlendIsKnownBetterThanItsPartsAndAnOreBlendedWithItselfIsItself() {
        Ore twice =
                new Blend(List.of(new Blend.Part(liulin, 0.5), new Blend.Part(liulin, 0.5))).ore();
        Random random = new Random(9);
        for (Mineral mineral : Mineral.values()) {
            assertThat(twice.makeup().fraction(mineral))
                    .isCloseTo(liulin.makeup().fraction(mineral), offset(1e-12));
        }
        assertThat(twice.makeup().sigma(Mineral.KAOLINITE))
                .isLessThan(liulin.makeup().sigma(Mineral.KAOLINITE));
        double[] drawn = twice.makeup().draw(Assays.normals(random));
        assertThat(Arrays.stream(drawn).min().orElseThrow()).isNotNegative();
        assertThat(twice.moistureFraction()).isCloseTo(0.08, offset(1e-12));
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class FlotationBankIdentityTest {
    private static final FlotationBank BANK = FlotationBank.of(Settings.defaults());

    private static Stream ore(Map<String, Double> kgPerS) {
        double[] amounts = new double[Substances.count()];
        kgPerS.forEach((name, kg) -> {
            int index = Substances.index(name);
            amounts[index] = kg / Substances.kgPerMol(index);
        });
        return Stream.of(amounts, 298.15);
    }

    @Test
    void whereAluminaIsMostlyClayTheRatioIsKeptAndTheRecoveryFalls() {
        Work work = BANK.run(Inlets.of(ore(Map.of("diaspore", 35.0, "kaolinite", 45.0))));
        Analysis concentrate = Analysis.ofSolids(work.outlets().get(0));
        assertThat(concentrate.aluminaSilicaRatio()).isCloseTo(10, within(1e-9));
        assertThat(work.ledger().reading("alumina_recovery_fraction")).isLessThan(0.86);
        assertThat(work.ledger().warnings())
                .anyMatch(text -> text.contains("flotation.alumina_silica_ratio"));
    }

    @Test
    void anOreBetterThanTheConcentrateIsToldSo() {
        Work work = BANK.run(Inlets.of(ore(Map.of("diaspore", 80.0, "kaolinite", 5.0))));
        assertThat(work.ledger().warnings()).anyMatch(text -> text.contains("plant bayer"));
    }

    @Test
    void cakesHoldTheirMoistureAndWaterIsDrawnForIt() {
        Work work =
                BANK.run(Inlets.of(ore(Map.of("diaspore", 60.0, "kaolinite", 25.0, "water", 5.0))));
        Stream concentrate = work.outlets().get(0);
        Stream tailings = work.outlets().get(1);
        assertThat(concentrate.massKgPerS(Phase.LIQUID) / concentrate.massKgPerS())
                .isCloseTo(0.12, within(1e-9));
        assertThat(tailings.massKgPerS(Phase.LIQUID) / tailings.massKgPerS())
                .isCloseTo(0.22, within(1e-9));
        double drawn = work.ledger().supplies().get(0).stream().massKgPerS();
        assertThat(drawn + 5)
                .isCloseTo(
                        concentrate.massKgPerS(Phase.LIQUID) + tailings.massKgPerS(Phase.LIQUID),
                        within(1e-9));
    }

    @Test
    void aHigherRatioCostsRecoveryOnceClayHoldsTheAlumina() {
        Stream clayey = ore(Map.of("diaspore", 40.0, "kaolinite", 40.0));
        double last = 1;
        for (double ratio : new double[] {6, 8, 10, 14}) {
            Settings settings = Settings.defaults().with("flotation.alumina_silica_ratio", ratio);
            double recovery =
                    FlotationBank.of(settings)
                            .run(Inlets.of(clayey))
                            .ledger()
                            .reading("alumina_recovery_fraction");
            assertThat(recovery).isLessThanOrEqualTo(last);
            last = recovery;
        }
    }
}

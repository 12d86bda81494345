package org.diaspore.plant.evaporation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class SaltsIdentityTest {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final Stream STRONG = BayerLiquors.of(390, 0.36, 60, 10, 35, 4, 363.15);

    private static Work run(Operation operation, Stream liquor) {
        return operation.run(Inlets.of(liquor));
    }

    private static Stream withPotassium(Stream liquor) {
        double[] amounts = liquor.amounts();
        amounts[Substances.index("KOH(aq)")] += 200;
        amounts[Substances.index("Na3VO4(aq)")] += 5;
        return Stream.of(amounts, liquor.temperatureK());
    }

    @Test
    void theLiquorLeavesAtItsLimits() {
        Work work = run(SaltCrystalliser.of(DEFAULTS), STRONG);
        Liquor out = Liquor.of(work.outlets().get(0).amounts());
        double limit = work.ledger().reading("carbonate_limit_g_per_L");
        assertThat(out.carbonateGPerL()).isCloseTo(limit, within(0.01 * limit));
        assertThat(work.outlets().get(1).elementMolPerS(Element.S)).isZero();
        assertThat(work.outlets().get(2).amount("thenardite")).isPositive();
    }

    @Test
    void weakLiquorGivesNoSaltUnlessItIsBoiledDown() {
        Stream weak = BayerLiquors.of(230, 0.36, 40, 8, 12, 1, 363.15);
        assertThat(run(SaltCrystalliser.of(DEFAULTS), weak).outlets().get(1).massKgPerS())
                .isLessThan(0.01);
        Work boiled =
                run(
                        SaltCrystalliser.of(DEFAULTS.with("evaporation.salting_boil_down", 0.55)),
                        weak);
        assertThat(boiled.outlets().get(1).massKgPerS()).isGreaterThan(5);
        assertThat(boiled.ledger().heatW(Duty.Kind.STEAM)).isPositive();
    }

    @Test
    void whatDoesNotCrystalliseHasAnOutletToo() {
        Stream liquor = withPotassium(STRONG);
        Stream waste = run(SaltCrystalliser.of(DEFAULTS), liquor).outlets().get(2);
        assertThat(waste.elementMolPerS(Element.Cl) / liquor.elementMolPerS(Element.Cl))
                .isCloseTo(0.04, within(1e-9));
        assertThat(waste.elementMolPerS(Element.V)).isPositive();
        assertThat(waste.elementMolPerS(Element.K)).isPositive();
    }

    @Test
    void strongerLiquorHoldsLess() {
        SaltLimits limits = SaltLimits.of(DEFAULTS);
        for (double c = 200; c < 600; c += 20) {
            assertThat(limits.carbonateGPerL(c + 20)).isLessThan(limits.carbonateGPerL(c));
            assertThat(limits.sulfateGPerL(c + 20)).isLessThan(limits.sulfateGPerL(c));
        }
    }

    @Test
    void oxalateFallsByTheShareTreatedAndOnlyAboveItsLimit() {
        Stream rich = BayerLiquors.of(230, 0.35, 35, 8, 12, 7, 348.15);
        double before = 0;
        for (double share : new double[] {0.1, 0.3, 1}) {
            Settings settings = DEFAULTS.with("evaporation.oxalate_share", share);
            Ledger ledger = run(OxalateCrystalliser.of(settings), rich).ledger();
            assertThat(ledger.reading("oxalate_kg_per_s")).isGreaterThan(before);
            before = ledger.reading("oxalate_kg_per_s");
        }
        Ledger poor = run(OxalateCrystalliser.of(DEFAULTS), BayerLiquors.spent()).ledger();
        assertThat(poor.reading("oxalate_kg_per_s")).isLessThan(1e-3);
    }
}

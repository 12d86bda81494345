package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.diaspore.chemistry.Element;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class LiquorSaltsIdentityTest {
    private static final Stream LIQUOR =
            RefineryStreams.ofKg(
                    363.15,
                    Map.of(
                            "water", 9.0,
                            "NaOH(aq)", 1.2,
                            "Na2CO3(aq)", 0.2,
                            "Na2SO4(aq)", 0.1,
                            "KOH(aq)", 0.05,
                            "NaCl(aq)", 0.02));

    private static Work purge(String key, double value) {
        return SaltingOut.of(Settings.defaults().with(key, value)).run(Inlets.of(LIQUOR));
    }

    @Test
    void saltsLeaveByTheSharesSet() {
        Work work = purge("purge.bleed", 0.1);
        Stream salts = work.outlets().get(1);
        double cling = 0.1 * 0.02;
        assertThat(salts.elementMolPerS(Element.S) / LIQUOR.elementMolPerS(Element.S))
                .isCloseTo(0.07 + cling * 0.93, within(1e-9));
        assertThat(salts.elementMolPerS(Element.C) / LIQUOR.elementMolPerS(Element.C))
                .isCloseTo(0.06 + cling * 0.94, within(1e-9));
        assertThat(salts.elementMolPerS(Element.Cl) / LIQUOR.elementMolPerS(Element.Cl))
                .isCloseTo(cling, within(1e-9));
        assertThat(salts.amount("arcanite")).isPositive();
    }

    @Test
    void noBleedNoSaltsNoSteam() {
        Work work = purge("purge.bleed", 0);
        assertThat(work.outlets().get(1).massKgPerS()).isZero();
        assertThat(work.ledger().heatW(Duty.Kind.STEAM)).isZero();
    }

    @Test
    void boilingDownTakesSteamThatTheCondenserGivesBack() {
        Work work = purge("purge.bleed", 0.2);
        assertThat(work.ledger().heatW(Duty.Kind.STEAM)).isGreaterThan(100_000);
        assertThat(work.ledger().heatW(Duty.Kind.COOLING)).isNegative();
    }

    @Test
    void boughtCausticHasItsStrengthAndItsSalts() {
        Stream caustic = CausticMakeUp.stream(Settings.defaults(), 2);
        assertThat(caustic.massKgPerS(org.diaspore.chemistry.Substances.index("NaOH(aq)")))
                .isCloseTo(2, within(1e-12));
        assertThat(caustic.massKgPerS()).isCloseTo(4 + 2 * 0.0022, within(1e-9));
        assertThat(caustic.elementMolPerS(Element.Cl)).isPositive();
        assertThat(CausticMakeUp.stream(Settings.defaults(), 0).massKgPerS()).isZero();
    }
}

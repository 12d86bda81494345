package org.diaspore.plant.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.junit.jupiter.api.Test;

class HotWaterIdentityTest {
    private static final HotWater.Source SOURCE = new HotWater.Source(298.15, 358.15);
    private static final Stream CONDENSATE = Stream.pure("water", 5, 350);

    @Test
    void condensateIsTakenFirstAndWhatIsLeftGoesOn() {
        HotWater water = HotWater.of(CONDENSATE, 2, SOURCE);
        assertThat(water.draw().condensate().massKgPerS()).isCloseTo(2, within(1e-3));
        assertThat(water.draw().left().massKgPerS()).isCloseTo(3, within(1e-3));
        assertThat(water.water().massKgPerS()).isCloseTo(2, within(1e-12));
    }

    @Test
    void freshWaterIsHeatedAndTheHeatIsTold() {
        HotWater water = HotWater.of(CONDENSATE, 8, SOURCE);
        assertThat(water.draw().fresh().massKgPerS()).isCloseTo(3, within(1e-2));
        assertThat(water.draw().fresh().temperatureK()).isEqualTo(298.15);
        Ledger.Builder builder = Ledger.builder();
        water.report(builder, "wash water");
        Ledger ledger = builder.build();
        double in = CONDENSATE.enthalpyW() + water.draw().fresh().enthalpyW() + ledger.heatW();
        double out = water.water().enthalpyW() + water.draw().left().enthalpyW();
        assertThat(out / in).isCloseTo(1, within(1e-12));
        // 4.18 kJ/(kg K) of water.
        double perKg = water.heatingW() / water.draw().fresh().massKgPerS();
        assertThat(perKg).isCloseTo(4180 * 60, within(1500.0));
    }

    @Test
    void waterWarmerThanTheWashIsNotCooled() {
        HotWater water = HotWater.of(Stream.none(), 1, new HotWater.Source(310, 300));
        assertThat(water.heatingW()).isZero();
        assertThat(water.water().temperatureK()).isEqualTo(310);
    }
}

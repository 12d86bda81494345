package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParticleSizesIdentityTest {
    @Test
    void eightyPercentPassSeventySixMicrometresWhenSaidSo() {
        ParticleSizes mill = ParticleSizes.passing(0.80, 76e-6, 1.1);
        assertThat(mill.p80M()).isCloseTo(76e-6, within(1e-12));
        assertThat(mill.fractionPassing(76e-6)).isCloseTo(0.80, within(1e-12));
        assertThat(mill.fractionPassing(mill.modulusM())).isCloseTo(0.6321, within(1e-4));
        assertThat(mill.withP80M(200e-6).p80M()).isCloseTo(200e-6, within(1e-12));
        assertThat(mill.fractionPassing(0)).isZero();
    }

    @Test
    void classesOfEqualMassClimbInSizeAndKeepTheMedian() {
        ParticleSizes crushed = ParticleSizes.ofTopSize(20e-3, 0.9);
        double[] sizes = crushed.classSizesM(5);
        assertThat(sizes).isSorted().hasSize(5);
        assertThat(sizes[2]).isCloseTo(crushed.sizeM(0.5), within(1e-12));
        assertThat(sizes[4]).isLessThan(20e-3);
    }

    @Test
    void impossibleSizesAreRefusedWithARemedy() {
        assertThatThrownBy(() -> new ParticleSizes(-1, 1)).hasMessageContaining("Try:");
        assertThatThrownBy(() -> new ParticleSizes(Double.NaN, 1)).hasMessageContaining("Try:");
        assertThatThrownBy(() -> new ParticleSizes(1e-3, 0)).hasMessageContaining("Try:");
        assertThatThrownBy(() -> ParticleSizes.passing(1, 1e-3, 1)).hasMessageContaining("Try:");
        assertThatThrownBy(() -> new ParticleSizes(1e-3, 1).classSizesM(0))
                .isInstanceOf(InputException.class);
    }
}

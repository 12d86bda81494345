package org.diaspore.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScientificIdentityTest {
    @Test
    void it_writes_what_format_writes_but_for_the_last_digit() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            double number = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-300, 300));
            String slow = String.format(Locale.ROOT, "%.12e", number);
            String fast = Scientific.of(number);
            assertThat(fast).hasSameSizeAs(slow);
            assertThat(Double.parseDouble(fast))
                    .isCloseTo(Double.parseDouble(slow), within(1.1e-12 * Math.abs(number)));
        }
    }

    @Test
    void round_numbers_and_powers_of_ten_are_plain() {
        for (int k = -40; k < 40; k++) {
            double ten = Double.parseDouble("1e" + k);
            assertThat(Scientific.of(ten)).isEqualTo(String.format(Locale.ROOT, "%.12e", ten));
        }
        assertThat(Scientific.of(-999.999)).isEqualTo("-9.999990000000e+02");
        assertThat(Scientific.of(9.9999999999999e5)).isEqualTo("1.000000000000e+06");
        assertThat(Scientific.of(0)).isEqualTo("0.000000000000e+00");
        assertThat(Scientific.of(Double.MIN_VALUE)).isEqualTo("4.900000000000e-324");
    }
}

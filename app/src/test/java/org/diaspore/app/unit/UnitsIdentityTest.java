package org.diaspore.app.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UnitsIdentityTest {
    @Test
    void every_unit_and_every_pair_of_units_converts_there_and_back() {
        SplittableRandom random = new SplittableRandom(2026);
        for (Unit above : Units.simple()) {
            roundTrip(above.symbol(), random.nextDouble(1e-3, 1e4));
            for (Unit below : Units.simple()) {
                if (above.offset() == 0 && below.offset() == 0) {
                    roundTrip(above.symbol() + "/" + below.symbol(), random.nextDouble(1e-3, 1e4));
                }
            }
        }
    }

    private static void roundTrip(String symbol, double value) {
        Unit unit = Units.of(symbol);
        assertThat(unit.fromSi(unit.toSi(value)))
                .as(symbol)
                .isCloseTo(
                        value, within(1e-12 * Math.max(value, unit.toSi(value) / unit.factor())));
        assertThat(Quantity.parse("x", value + " " + symbol).si())
                .as(symbol)
                .isEqualTo(unit.toSi(value));
    }

    @Test
    void a_unit_per_itself_is_a_plain_number() {
        for (Unit unit : Units.simple()) {
            if (unit.offset() == 0) {
                Unit ratio = Units.of(unit.symbol() + "/" + unit.symbol());
                assertThat(ratio.dimension()).as(unit.symbol()).isEqualTo(Dimension.NONE);
                assertThat(ratio.factor()).isEqualTo(1);
            }
        }
    }

    @Test
    void dimensions_of_products_do_not_depend_on_order() {
        assertThat(Units.of("kWh/t").dimension()).isEqualTo(Units.of("J/kg").dimension());
        assertThat(Units.of("kg/m3").dimension()).isEqualTo(Units.of("g/L").dimension());
        assertThat(Units.of("m3*kg").dimension()).isEqualTo(Units.of("kg*m3").dimension());
    }
}

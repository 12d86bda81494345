package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UnitsIdentityTest {
    @Test
    void every_unit_and_every_pair_of_units_converts_there_and_back() {
        SplittableRandom random = new SplittableRandom(2026);
        for (Unit above : Units.simple()) {
            roundTrip(above.symbol(), random.nextDouble(1e-3, 1e4));
            for (Unit below : Units.simple()) {
                if (combines(above) && combines(below)) {
                    roundTrip(above.symbol() + "/" + below.symbol(), random.nextDouble(1e-3, 1e4));
                }
            }
        }
    }

    private static boolean combines(Unit unit) {
        return unit.offset() == 0 && !unit.symbol().contains("/");
    }

    private static void roundTrip(String symbol, double value) {
        Unit unit = Units.of(symbol);
        assertThat(unit.fromSi(unit.toSi(value)))
                .as(symbol)
                .isCloseTo(
                        value, within(1e-12 * Math.max(value, unit.toSi(value) / unit.factor())));
    }

    @Test
    void a_unit_per_itself_is_a_plain_number() {
        for (Unit unit : Units.simple()) {
            if (combines(unit)) {
                Unit ratio = Units.of(unit.symbol() + "/" + unit.symbol());
                assertThat(ratio.dimension()).as(unit.symbol()).isEqualTo(Dimension.NONE);
                assertThat(ratio.factor()).isEqualTo(1);
            }
        }
    }

    @Test
    void a_symbol_that_is_none_is_not_found() {
        for (String symbol :
                List.of("", "/", "kg/", "/kg", "kg//t", "kg t", "GJ/degC", "degC*m", "Mtpa")) {
            assertThat(Units.find(symbol)).as(symbol).isEmpty();
        }
    }

    @Test
    void a_choice_shows_its_word_and_a_number_its_unit() {
        assertThat(Units.show(1, "coal|natural gas")).isEqualTo("natural gas");
        assertThat(Units.show(1273.15, "degC")).isEqualTo("1000 degC");
        assertThat(Units.show(8000 * 3600.0, "h/y")).isEqualTo("8000 h/y");
        assertThat(Units.show(3, "count")).isEqualTo("3");
        assertThat(Units.show(2.5e-9, "mol/mol")).isEqualTo("2.5e-9 mol/mol");
        assertThat(Units.digits(-1234567.89, 6)).isEqualTo("-1234570");
        assertThat(Units.digits(1e7, 6)).isEqualTo("1e7");
    }

    @Test
    void dimensions_of_products_do_not_depend_on_order() {
        assertThat(Units.of("kWh/t").dimension()).isEqualTo(Units.of("J/kg").dimension());
        assertThat(Units.of("kg/m3").dimension()).isEqualTo(Units.of("g/L").dimension());
        assertThat(Units.of("m3*kg").dimension()).isEqualTo(Units.of("kg*m3").dimension());
    }
}

package org.diaspore.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Expected texts follow RFC 8259.
class JsonWriterCaseTest {
    @Test
    void maps_keep_their_order_and_nest() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("b", 1.5);
        document.put("a", List.of(true, "x"));
        document.put("none", Map.of());
        assertThat(JsonWriter.write(document))
                .isEqualTo("{\n  \"b\": 1.5,\n  \"a\": [true, \"x\"],\n  \"none\": {}\n}");
    }

    @Test
    void text_is_escaped() {
        assertThat(JsonWriter.write("a\"b\\c\nd\te\u0001Al₂O₃"))
                .isEqualTo("\"a\\\"b\\\\c\\nd\\te\\u0001Al₂O₃\"");
    }

    @Test
    void numbers_read_back_to_the_same_double() {
        for (double number : new double[] {0.1, 1e-300, 1.0 / 3, 12345678.9, 3, -7, 1e20}) {
            assertThat(Double.parseDouble(JsonWriter.write(number))).isEqualTo(number);
        }
    }

    @Test
    void a_number_that_is_none_stops_here() {
        assertThatThrownBy(() -> JsonWriter.write(Map.of("x", Double.NaN)))
                .isInstanceOf(IllegalStateException.class);
    }
}

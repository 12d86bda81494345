package org.diaspore.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestIdentityTest {
    private static final List<String> KEYS =
            List.of("assay", "rate", "moisture", "minerals", "traces");

    @Test
    void a_slip_of_one_letter_finds_the_word_meant() {
        for (String key : KEYS) {
            for (int i = 0; i < key.length(); i++) {
                String missing = key.substring(0, i) + key.substring(i + 1);
                String changed = key.substring(0, i) + 'x' + key.substring(i + 1);
                assertThat(Nearest.to(missing, KEYS)).as(missing).contains(key);
                assertThat(Nearest.to(changed, KEYS)).as(changed).contains(key);
            }
        }
    }

    @Test
    void swapped_letters_and_another_case_count_as_small_slips() {
        assertThat(Nearest.to("asasy", KEYS)).contains("assay");
        assertThat(Nearest.to("RATE", KEYS)).contains("rate");
    }

    @Test
    void a_word_that_resembles_none_gets_no_suggestion() {
        assertThat(Nearest.to("pressure", KEYS)).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void the_distance_is_symmetric_and_zero_only_for_equal_words() {
        for (String a : KEYS) {
            for (String b : KEYS) {
                assertThat(Nearest.changes(a, b)).isEqualTo(Nearest.changes(b, a));
                assertThat(Nearest.changes(a, b) == 0).isEqualTo(a.equals(b));
            }
        }
    }
}

package org.diaspore.chemistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourcesIdentityTest {
    @Test
    void everySubstanceCitesSourcesThatStandInTheBibliography() {
        for (Substance substance : Substances.all()) {
            assertThat(Sources.citation(substance.source())).as(substance.name()).isNotBlank();
        }
    }

    @Test
    void anUnknownKeySaysWhereToAddIt() {
        assertThatThrownBy(() -> Sources.citation("nobody-1900"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nobody-1900")
                .hasMessageContaining("Try:");
    }
}

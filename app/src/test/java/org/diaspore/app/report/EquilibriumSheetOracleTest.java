package org.diaspore.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diaspore.study.Sheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of differences to PHREEQC.
class EquilibriumSheetOracleTest {
    @Test
    void everyNumberOfTheReferenceIsMetAndEveryStateConverges() {
        Path reference = Path.of(System.getProperty("diaspore.reference", "../shared/data"));
        Assumptions.assumeTrue(
                Files.exists(reference.resolve("chemistry")),
                "reference data absent: " + reference);
        Sheet sheet = EquilibriumSheet.of(reference);
        assertThat(sheet.rows()).hasSize(3);
        sheet.rows()
                .forEach(row -> {
                    assertThat(row.get(3)).as("%s", row).isEqualTo(row.get(2));
                    assertThat(row.getLast()).as("%s", row).startsWith("none of ");
                });
    }

    @Test
    void whereTheReferenceIsAbsentTheSheetSaysSo(@TempDir Path empty) {
        assertThat(EquilibriumSheet.of(empty).rows())
                .allSatisfy(row -> assertThat(row).contains("reference data absent"));
    }
}

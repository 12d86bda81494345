package org.diaspore.chemistry.liquor;

import java.util.Arrays;
import java.util.List;
import org.diaspore.chemistry.ReferenceData;

/// A table of the reference folder; a test that reads one is skipped without the folder.
final class ReferenceTable {
    private ReferenceTable() {}

    /// Cells of the rows below the header.
    static List<List<String>> rows(String file) {
        return ReferenceData.lines("thermo/" + file).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",")))
                .toList();
    }
}

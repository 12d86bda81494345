package org.diaspore.app.casefile;

import java.util.List;
import java.util.Map;

/// A case as its file gives it: checked for form, units and ranges, with the line of every value.
///
/// @param file the name by which messages call the file
/// @param name what the case is called
/// @param plant the plant to run
/// @param prices money per something, each in its own currency
/// @param questions figures the reader of the report asks for first
public record CaseFile(
        String file,
        String name,
        String plant,
        OreSection ore,
        Map<String, Setting> settings,
        Map<String, Given> prices,
        List<String> questions) {
    public CaseFile {
        settings = Ordered.copy(settings);
        prices = Ordered.copy(prices);
        questions = List.copyOf(questions);
    }
}

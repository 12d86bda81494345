package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;

/// Streams of a site by what they are, whatever plant makes them.
final class SiteStreams {
    private static final List<String> PRODUCTS = List.of("alumina", "sinter-alumina");

    private SiteStreams() {}

    /// All calcined alumina.
    static Stream alumina(Outcome outcome) {
        return Stream.mix(
                PRODUCTS.stream()
                        .filter(outcome::hasStream)
                        .map(outcome::stream)
                        .toArray(Stream[]::new));
    }

    /// Name of the stream that goes to residue disposal.
    static String residue(Outcome outcome) {
        return outcome.hasStream("sinter-residue") ? "sinter-residue" : "residue";
    }
}

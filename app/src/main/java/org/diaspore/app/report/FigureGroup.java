package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.plant.Figure;

/// Figures that are shown together under one heading.
record FigureGroup(String title, List<Figure> figures) {
    private static final Map<String, String> LEDGERS =
            Map.of(
                    "refinery.energy.", "Energy by consumer, per tonne of alumina",
                    "refinery.soda.", "Soda, per tonne of alumina",
                    "refinery.alumina.", "Alumina, of what comes in",
                    "refinery.water.", "Water, per tonne of alumina",
                    "refinery.impurity.", "Impurities, per tonne of alumina");

    /// Whether a figure is a line of a ledger: for the page and the files, too much for a terminal.
    static boolean isLedgerLine(String name) {
        return LEDGERS.keySet().stream().anyMatch(name::startsWith);
    }

    static final String BY_PART = "Site by part, per tonne of alumina";

    /// The groups of these figures, in the order of the report; none is empty, none is left out.
    static List<FigureGroup> of(Collection<Figure> figures) {
        Map<String, List<Figure>> byTitle = new LinkedHashMap<>();
        for (String title :
                List.of(
                        "Upgrading, per tonne of dry raw ore",
                        "Whole site, per tonne of alumina",
                        "Product",
                        "Liquor, precipitation and washing",
                        "Carbon dioxide, per tonne of alumina",
                        "Energy by consumer, per tonne of alumina",
                        "Soda, per tonne of alumina",
                        "Alumina, of what comes in",
                        "Water, per tonne of alumina",
                        "Impurities, per tonne of alumina",
                        "Critical minerals",
                        BY_PART,
                        "Balances and solution")) {
            byTitle.put(title, new ArrayList<>());
        }
        for (Figure figure : figures) {
            byTitle.computeIfAbsent(title(figure.name()), t -> new ArrayList<>()).add(figure);
        }
        return byTitle.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new FigureGroup(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String title(String name) {
        if (name.startsWith("refinery.co2")) {
            return "Carbon dioxide, per tonne of alumina";
        }
        for (Map.Entry<String, String> ledger : LEDGERS.entrySet()) {
            if (name.startsWith(ledger.getKey())) {
                return ledger.getValue();
            }
        }
        return switch (name.substring(0, Math.max(0, name.indexOf('.')))) {
            case "upgrade" -> "Upgrading, per tonne of dry raw ore";
            case "refinery" -> "Whole site, per tonne of alumina";
            case "product" -> "Product";
            case "digestion", "liquor" -> "Liquor, precipitation and washing";
            case "site" -> BY_PART;
            case "recovery" -> "Critical minerals";
            case "balance", "solve" -> "Balances and solution";
            default -> "Others";
        };
    }
}

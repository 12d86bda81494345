package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Solubilities of salts in water, CRC Handbook, g of anhydrous salt per 100 g of water: the
/// constants and the interactions of the database together. The tolerance is what they reach;
/// carbonate is not good: its constants and its interactions come from two families and leave it 8
/// to 16 % low.
class SaltSolubilityCaseTest {
    private static final Database LIQUOR = LiquorDatabase.recommended();

    @ParameterizedTest
    @CsvSource({
        "Thermonatrite, 40, 48.8, 105.988, 0.12",
        "Thermonatrite, 60, 46.4, 105.988, 0.17",
        "Thermonatrite, 80, 45.1, 105.988, 0.14",
        "Thermonatrite, 100, 44.7, 105.988, 0.10",
        "Natron, 25, 30.7, 105.988, 0.09",
        "Thenardite, 40, 47.8, 142.036, 0.05",
        "Thenardite, 60, 44.7, 142.036, 0.05",
        "Thenardite, 100, 42.2, 142.036, 0.05",
        "Halite, 25, 35.9, 58.44, 0.03",
        "Halite, 100, 39.2, 58.44, 0.03",
        "Villiaumite, 25, 4.13, 41.988, 0.02",
        "Villiaumite, 100, 5.06, 41.988, 0.02",
        "SodiumOxalate, 0, 2.69, 133.998, 0.03",
        "SodiumOxalate, 25, 3.61, 133.998, 0.03",
        "SodiumOxalate, 60, 4.94, 133.998, 0.03",
        "SodiumOxalate, 100, 6.47, 133.998, 0.03"
    })
    void aSaltDissolvesInWaterAsTheHandbookSays(
            String name, double celsius, double gPer100G, double molar, double tolerance) {
        Mineral salt = LIQUOR.mineral(name).orElseThrow();
        List<String> ions = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (Term term : salt.dissolution()) {
            if (!term.species().equals("H2O")) {
                ions.add(term.species());
                counts.add(term.coefficient());
            }
        }
        LiquorSolution solution = new LiquorSolution(LIQUOR, ions).at(celsius);
        double expected = gPer100G * 10 / molar;
        assertThat(solubility(salt, solution, counts, celsius))
                .isCloseTo(expected, within(tolerance * expected));
    }

    private static double solubility(
            Mineral salt, LiquorSolution solution, List<Double> counts, double celsius) {
        double low = 1e-6;
        double high = 15;
        for (int pass = 0; pass < 60; pass++) {
            double middle = Math.sqrt(low * high);
            Map<String, Double> a =
                    solution.with(counts.stream().mapToDouble(n -> n * middle).toArray())
                            .activities();
            double product =
                    salt.dissolution().stream()
                            .mapToDouble(t -> t.coefficient() * a.getOrDefault(t.species(), 0.0))
                            .sum();
            if (product > salt.logK().at(celsius + 273.15)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}

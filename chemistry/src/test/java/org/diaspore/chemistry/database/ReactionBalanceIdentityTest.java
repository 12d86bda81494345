package org.diaspore.chemistry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diaspore.chemistry.ReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Elements and charge of every reaction, summed from the records and not from the text.
class ReactionBalanceIdentityTest {
    @ParameterizedTest
    @ValueSource(strings = {"phreeqc.dat", "pitzer.dat", "llnl.dat"})
    void everyReactionBalancesInElementsAndCharge(String file) {
        Database database = ReferenceData.database(file);
        Map<String, AqueousSpecies> byName =
                database.species().stream()
                        .collect(Collectors.toMap(AqueousSpecies::name, Function.identity()));
        for (AqueousSpecies species : database.species()) {
            if (!species.formation().isEmpty()) {
                Map<String, Double> sum = new HashMap<>();
                add(sum, species.elements(), species.charge(), 1);
                balanced(species.name(), sum, species.formation(), byName);
            }
        }
        for (Mineral mineral : database.minerals()) {
            Map<String, Double> sum = new HashMap<>();
            add(sum, mineral.elements(), 0, -1);
            balanced(mineral.name(), sum, mineral.dissolution(), byName);
        }
    }

    private static void balanced(
            String name,
            Map<String, Double> sum,
            List<Term> terms,
            Map<String, AqueousSpecies> byName) {
        for (Term term : terms) {
            AqueousSpecies other = byName.get(term.species());
            assertThat(other).as(term.species()).isNotNull();
            add(sum, other.elements(), other.charge(), term.coefficient());
        }
        sum.forEach((what, n) -> assertThat(n).as("%s: %s", name, what).isCloseTo(0, within(1e-8)));
    }

    private static void add(
            Map<String, Double> sum, Map<String, Double> elements, int charge, double times) {
        elements.forEach(
                (e, n) -> sum.merge(new Master(e, "", 1, 0).symbol(), times * n, Double::sum));
        sum.merge("charge", times * charge, Double::sum);
    }
}

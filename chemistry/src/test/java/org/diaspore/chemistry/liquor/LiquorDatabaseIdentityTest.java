package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Sources;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.activity.Pitzer;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiquorDatabaseIdentityTest {
    private static final Database ALL =
            LiquorDatabase.with(
                    LiquorOptions.RECOMMENDED.withAluminosilicate(true).withTetramer(true));

    @Test
    void everyReactionBalancesItsChargeAndIsMadeOfSpeciesOfTheDatabase() {
        Map<String, Integer> charge = new HashMap<>();
        ALL.species().forEach(s -> charge.put(s.name(), s.charge()));
        for (AqueousSpecies s : ALL.species()) {
            if (!s.formation().isEmpty()) {
                assertThat(-charge(s.formation(), charge))
                        .as(s.name())
                        .isCloseTo(s.charge(), within(1e-8));
            }
        }
        for (Mineral m : ALL.minerals()) {
            assertThat(charge(m.dissolution(), charge)).as(m.name()).isCloseTo(0, within(1e-8));
        }
    }

    @Test
    void theAtomsOfEveryReactionAreThoseOfTheFormula() {
        for (Table.Row row : Table.read(LiquorDatabase.class, "species.tsv").rows()) {
            if (!row.text("name").equals("e-")) {
                sameAtoms(
                        row.text("formula"),
                        ALL.species(row.text("name")).orElseThrow().elements());
            }
        }
        for (Mineral m : ALL.minerals()) {
            sameAtoms(m.formula(), m.elements());
        }
    }

    private static double charge(List<Term> terms, Map<String, Integer> charge) {
        return terms.stream()
                .mapToDouble(t -> t.coefficient() * charge.getOrDefault(t.species(), 99))
                .sum();
    }

    private static void sameAtoms(String formula, Map<String, Double> elements) {
        double oxalate = elements.getOrDefault("Oxalate", 0.0);
        for (Element element : Element.values()) {
            double count = elements.getOrDefault(element.name(), 0.0);
            count += element == Element.C ? 2 * oxalate : element == Element.O ? 4 * oxalate : 0;
            // 1e-3: the rounding of the formulas of calcium silicate hydrates in their source.
            assertThat(count)
                    .as(element + " of " + formula)
                    .isCloseTo(Formula.of(formula).moles(element), within(1e-3));
        }
    }

    @Test
    void gibbsiteInCausticIsTheSumOfThreeConstantsOfTheSource() {
        Mineral gibbsite = ALL.mineral("Gibbsite").orElseThrow();
        assertThat(gibbsite.dissolution())
                .containsExactlyInAnyOrder(new Term("OH-", -1), new Term("Al(OH)4-", 1));
        for (double t : new double[] {298.15, 373.15, 523.15}) {
            double sum =
                    SourceConstant.named("Gibbsite").logK().at(t)
                            + SourceConstant.named("Al(OH)4-").logK().at(t)
                            - SourceConstant.named("OH-").logK().at(t);
            assertThat(gibbsite.logK().at(t)).isCloseTo(sum, within(1e-10));
        }
    }

    @Test
    void everyValueCitesABookOfTheBibliography() {
        for (SourceConstant constant : LiquorDatabase.constants()) {
            assertThat(Sources.citation(constant.source())).as(constant.name()).isNotBlank();
            assertThat(constant.spread()).as(constant.name()).isPositive();
            assertThat(constant.highestC()).as(constant.name()).isGreaterThan(constant.lowestC());
        }
        for (Table.Row row : Table.read(LiquorDatabase.class, "interactions.tsv").rows()) {
            assertThat(Sources.citation(row.text("source"))).isNotBlank();
            assertThat(row.text("grade")).isIn("measured", "derived", "assumed");
        }
    }

    @ParameterizedTest
    @EnumSource(PitzerSet.class)
    void everySetNamesSpeciesOfTheDatabaseAndStaysFiniteTo280DegC(PitzerSet set) {
        Database database = LiquorDatabase.with(LiquorOptions.RECOMMENDED.withSet(set));
        ActivityParameters.Pitzer pitzer = (ActivityParameters.Pitzer) database.activity();
        Set<String> names =
                ALL.species().stream().map(AqueousSpecies::name).collect(Collectors.toSet());
        for (Interaction interaction : pitzer.interactions()) {
            assertThat(names).as(interaction.toString()).containsAll(interaction.species());
        }
        List<AqueousSpecies> solutes =
                database.species().stream()
                        .filter(s -> !s.name().equals("H2O") && !s.name().equals("e-"))
                        .toList();
        Pitzer model =
                new Pitzer(
                        pitzer,
                        solutes.stream().map(AqueousSpecies::name).toList(),
                        solutes.stream().map(AqueousSpecies::charge).toList());
        double[] molality = new double[solutes.size()];
        double[] lnGamma = new double[solutes.size()];
        for (int i = 0; i < molality.length; i++) {
            molality[i] =
                    switch (solutes.get(i).name()) {
                        case "Na+" -> 5.0;
                        case "OH-" -> 3.0;
                        case "Al(OH)4-" -> 1.6;
                        case "CO3-2" -> 0.2;
                        default -> 1e-6;
                    };
        }
        for (double celsius = 0; celsius <= 280; celsius += 20) {
            model.at(celsius + 273.15, 6.5e6);
            model.evaluate(molality, lnGamma);
            for (int i = 0; i < lnGamma.length; i++) {
                assertThat(lnGamma[i]).as(solutes.get(i).name()).isBetween(-40.0, 40.0);
            }
        }
    }

    /// Polynomials in temperature run away outside their data; none may here.
    @ParameterizedTest
    @EnumSource(PitzerSet.class)
    void noInteractionRunsAwayBetween0And280DegC(PitzerSet set) {
        Database database = LiquorDatabase.with(LiquorOptions.RECOMMENDED.withSet(set));
        ActivityParameters.Pitzer pitzer = (ActivityParameters.Pitzer) database.activity();
        for (Interaction interaction : pitzer.interactions()) {
            double most =
                    switch (interaction.kind()) {
                        case B0 -> 1.5;
                        case B1 -> 12;
                        case C0, PSI -> 0.15;
                        case THETA, LAMBDA -> 0.6;
                        default -> Double.POSITIVE_INFINITY;
                    };
            for (double t = 273.15; t < 554; t += 20) {
                assertThat(interaction.value().at(t, 1e6))
                        .as("%s at %s K", interaction, t)
                        .isBetween(-most, most);
            }
        }
    }

    @Test
    void calciumOverLimeFallsWithCausticAndNeverVanishes() {
        LiquorSolution liquor =
                new LiquorSolution(LiquorDatabase.recommended(), List.of("Na+", "OH-", "Ca+2"));
        Mineral lime = ALL.mineral("Portlandite").orElseThrow();
        for (double celsius = 25; celsius <= 150; celsius += 25) {
            double before = 0.03;
            for (double naoh = 0; naoh <= 6; naoh += 0.5) {
                double now = calcium(liquor.at(celsius), lime, naoh, celsius + 273.15);
                assertThat(now).as("%s degC, %s mol/kg", celsius, naoh).isBetween(1e-8, before);
                before = 2 * now;
            }
        }
    }

    private static double calcium(LiquorSolution liquor, Mineral lime, double naoh, double t) {
        double low = 1e-12;
        double high = 1;
        for (int pass = 0; pass < 60; pass++) {
            double m = Math.sqrt(low * high);
            Map<String, Double> a = liquor.with(naoh, naoh + 2 * m, m).activities();
            double product =
                    lime.dissolution().stream()
                            .mapToDouble(x -> x.coefficient() * a.getOrDefault(x.species(), 0.0))
                            .sum();
            if (product > lime.logK().at(t)) {
                high = m;
            } else {
                low = m;
            }
        }
        return low;
    }

    @Test
    void anOffsetMovesItsMineralAloneAndAStrangerIsRefused() {
        Database moved = LiquorDatabase.with(LiquorOptions.RECOMMENDED.withOffset("Boehmite", 0.1));
        assertThat(
                        moved.mineral("Boehmite").orElseThrow().logK().at(400)
                                - ALL.mineral("Boehmite").orElseThrow().logK().at(400))
                .isCloseTo(0.1, within(1e-12));
        assertThat(moved.mineral("Gibbsite")).isEqualTo(ALL.mineral("Gibbsite"));
        assertThatThrownBy(() ->
                        LiquorDatabase.with(LiquorOptions.RECOMMENDED.withOffset("boehmite", 0.1)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Try: Boehmite");
    }
}

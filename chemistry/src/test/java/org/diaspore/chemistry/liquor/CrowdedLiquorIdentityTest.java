package org.diaspore.chemistry.liquor;

import static org.assertj.core.api.Assertions.assertThat;

import org.diaspore.chemistry.equilibrium.Equilibrator;
import org.diaspore.chemistry.equilibrium.Equilibrium;
import org.diaspore.chemistry.equilibrium.EquilibriumProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Much solid in little water: the equations have a second answer far beyond their data, with all
/// of it dissolved, which is not taken.
class CrowdedLiquorIdentityTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 3})
    void muchCalciumSilicateStaysSolid(double sodium) {
        var problem =
                EquilibriumProblem.at(368.15, 101325)
                        .withTotal("Na", sodium)
                        .withMineral("C0.7SH", 5)
                        .withMineral("Portlandite", 10.1);
        for (String gel :
                new String[] {
                    "C0.8SH", "C0.9SH", "C1SH", "C1.1SH", "C1.2SH", "C1.3SH", "C1.4SH", "C1.5SH",
                    "C1.6SH"
                }) {
            problem = problem.withMineral(gel, 0);
        }
        Equilibrium e = new Equilibrator(LiquorDatabase.recommended()).solve(problem);
        assertThat(e.converged()).as(e.reason()).isTrue();
        assertThat(e.molality("SiO2(OH)2-2") + e.molality("SiO(OH)3-")).isLessThan(3);
        assertThat(e.mineralMol().values().stream().mapToDouble(m -> m).sum()).isGreaterThan(4);
    }
}

package org.diaspore.chemistry.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.diaspore.chemistry.ReferenceData;
import org.junit.jupiter.api.Test;

/// Waters on which the solver once failed: much solid against little liquor, traces of a second
/// mineral, ionic strength that answers to highly charged species.
class HardStatesIdentityTest {
    private final Equilibrator equilibrator = new Equilibrator(ReferenceData.database("llnl.dat"));

    private void converges(
            double temperatureK, Map<String, Double> totals, Map<String, Double> minerals) {
        var problem = EquilibriumProblem.at(temperatureK, temperatureK < 373.15 ? 101325 : 2026500);
        for (var total : totals.entrySet()) {
            problem = problem.withTotal(total.getKey(), total.getValue());
        }
        for (var mineral : minerals.entrySet()) {
            problem = problem.withMineral(mineral.getKey(), mineral.getValue());
        }
        Equilibrium e = equilibrator.solve(problem);
        assertThat(e.converged()).as(e.reason()).isTrue();
    }

    @Test
    void tracesOfDiasporeBesideAMoleOfGrossular() {
        converges(
                417.1815986999951,
                Map.of("Na", 3.077690801658513e-8, "Ga", 1.1093207644165697e-7, "Cl", 7.45397e-4),
                Map.of(
                        "Portlandite",
                        0.0,
                        "Grossular",
                        0.9331153942840328,
                        "Diaspore",
                        1.08241e-4));
    }

    @Test
    void feldsparInSilicaGel() {
        converges(
                288.97328965045483,
                Map.of(
                        "Li", 3.069654457394629e-7,
                        "Si", 0.1461106742563337,
                        "Cl", 1.288778571184694e-4),
                Map.of("K-Feldspar", 9.140511835760042e-4, "Portlandite", 4.5937611897341613e-4));
    }

    @Test
    void polynuclearAluminiumUnderCarbonDioxide() {
        converges(
                293.9242752190152,
                Map.of(
                        "Al", 0.003405726738119444,
                        "K", 9.608093472402347e-7,
                        "F", 5.33967959006338e-6,
                        "Mg", 9.179578996117077e-8,
                        "C(4)", 0.4297125694927341,
                        "Cl", 2.7652986570061636e-4),
                Map.of());
    }

    @Test
    void magnesiumWithoutAnAcid() {
        converges(
                426.2440633565885,
                Map.of(
                        "K", 2.2970028451238085e-5,
                        "Mg", 0.22488396327136637,
                        "V(5)", 1.0091267898992865e-4,
                        "Cl", 0.007606509512517215),
                Map.of(
                        "Grossular", 0.0,
                        "Quartz", 0.0025837885795609544,
                        "Gibbsite", 0.005214352554511909));
    }
}

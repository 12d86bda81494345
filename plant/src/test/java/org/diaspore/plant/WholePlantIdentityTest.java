package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.plant.setting.Setting;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WholePlantIdentityTest {
    private static PlantCase liulin(Plant plant) {
        return new PlantCase("Liulin", plant, ExampleOres.liulin(), 100, Settings.defaults());
    }

    @ParameterizedTest
    @EnumSource(Plant.class)
    void everyPlantConvergesOnAnOreItIsMadeForFromAColdStartAndCloses(Plant plant) {
        Result result = SolvedPlants.of(plant);
        assertThat(result.converged()).as(result.outcome().complaint()).isTrue();
        assertThat(result.value("balance.element_closure_max")).isLessThan(1e-8);
        assertThat(result.value("balance.energy_closure")).isLessThan(1e-6);
    }

    /// Refineries over many more random ores: the study of robustness.
    @ParameterizedTest
    @CsvSource({"UPGRADE, 40", "SINTER, 20", "BAYER, 4", "UPGRADE_BAYER, 3"})
    void aPlantClosesOverRandomOres(Plant plant, int draws) {
        int converged = 0;
        for (long seed = 1; seed <= draws; seed++) {
            PlantCase plantCase =
                    new PlantCase(
                            "random",
                            plant,
                            ExampleOres.random(seed),
                            50,
                            randomSettings(seed, plant));
            Result result = PlantRun.run(plantCase);
            if (result.converged()) {
                converged++;
                assertThat(result.value("balance.element_closure_max")).isLessThan(1e-8);
                assertThat(result.value("balance.energy_closure")).isLessThan(1e-6);
            } else {
                assertThat(result.reason()).isNotBlank();
            }
        }
        assertThat(converged).isGreaterThanOrEqualTo(draws - Math.max(1, draws / 20));
    }

    /// Choices an engineer could make, and priors anywhere between their 10 and 90 % points.
    private static Settings randomSettings(long seed, Plant plant) {
        SplittableRandom random = new SplittableRandom(seed);
        Settings settings = Settings.defaults();
        for (Setting setting : Settings.table(plant.parts())) {
            if (setting.isUncertain()) {
                settings = settings.with(setting.key(), setting.at(random.nextDouble(-1.28, 1.28)));
            }
        }
        return settings.with("roast.temperature", 273.15 + random.nextDouble(930, 1120))
                .with("leach.naoh", random.nextDouble(90, 180))
                .with("leach.liquid_to_solid", random.nextDouble(4e-3, 12e-3))
                .with("leach.stages", random.nextInt(1, 4));
    }

    @Test
    void everyTearAcceleratorAndStartThatConvergesGivesTheSameAnswer() {
        PlantCase plantCase = liulin(Plant.UPGRADE);
        Flowsheet flowsheet = PlantRun.draw(plantCase);
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(PlantRun.solver(plantCase).solve(Accelerator.NEWTON));
        outcomes.add(fromElsewhere(plantCase, otherSettings()));
        for (TearChoice choice : List.of(TearChoice.FEWEST, TearChoice.AS_DRAWN)) {
            for (Accelerator accelerator :
                    List.of(Accelerator.NEWTON, Accelerator.BROYDEN, Accelerator.ANDERSON)) {
                outcomes.add(new Solver(flowsheet, choice).solve(accelerator));
            }
        }
        assertThat(outcomes.stream().filter(Outcome::converged).count()).isGreaterThanOrEqualTo(6);
        assertAllTheSame(outcomes);
    }

    /// The drawing's own tears, both accelerators, and a start from a plant set otherwise.
    @ParameterizedTest
    @EnumSource(
            value = Plant.class,
            names = {"BAYER", "UPGRADE_BAYER"})
    void aRefineryFoundFromAnotherStartOrByNewtonIsTheSame(Plant plant) {
        PlantCase plantCase = SolvedPlants.plantCase(plant);
        Settings elsewhere =
                Settings.defaults()
                        .with("digestion.lime_dose", 0.08)
                        .with("precipitation.seed_charge", 420)
                        .with("clarification.wash_ratio", 2.2e-3);
        List<Outcome> outcomes =
                List.of(
                        SolvedPlants.of(plant).outcome(),
                        PlantRun.solver(plantCase).solve(Accelerator.NEWTON),
                        fromElsewhere(plantCase, elsewhere));
        assertThat(outcomes).allMatch(Outcome::converged);
        assertAllTheSame(outcomes);
    }

    private static Outcome fromElsewhere(PlantCase plantCase, Settings elsewhere) {
        Outcome start = PlantRun.run(plantCase.with(elsewhere)).outcome();
        return PlantRun.solver(plantCase).solveFrom(start, Accelerator.BROYDEN);
    }

    private static void assertAllTheSame(List<Outcome> outcomes) {
        Outcome first = outcomes.get(0);
        assertThat(first.converged()).isTrue();
        for (Outcome other : outcomes) {
            if (other.converged()) {
                first.streams()
                        .forEach((name, stream) -> assertSame(name, stream, other.stream(name)));
            }
        }
    }

    private static Settings otherSettings() {
        return Settings.defaults().with("leach.naoh", 150);
    }

    private static void assertSame(String name, Stream a, Stream b) {
        double flow = a.massKgPerS();
        assertThat(b.massKgPerS()).as(name).isCloseTo(flow, within(1e-8 * Math.max(flow, 1e-6)));
        for (int i = 0; i < Substances.count(); i++) {
            double allowed = 1e-8 * (a.massKgPerS(i) + 1e-4 * flow + 1e-9);
            assertThat(b.massKgPerS(i))
                    .as(name + " " + Substances.get(i).name())
                    .isCloseTo(a.massKgPerS(i), within(allowed));
        }
        if (flow > 1e-9) {
            assertThat(b.temperatureK()).as(name).isCloseTo(a.temperatureK(), within(1e-5));
        }
    }

    @Test
    void theSameCaseTwiceGivesTheSameBits() {
        Result a = SolvedPlants.of(Plant.UPGRADE_BAYER);
        Result b = PlantRun.run(liulin(Plant.UPGRADE_BAYER));
        a.figures()
                .forEach((name, figure) ->
                        assertThat(b.value(name)).as(name).isEqualTo(figure.value()));
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The contract every operation of roast and leach keeps: elements, energy, zero flow, same bits.
class RoastOperationsIdentityTest {
    private static final Settings SETTINGS = Settings.defaults();

    record Case(Operation operation, List<org.diaspore.flowsheet.Stream> streams) {
        Work run() {
            return operation.run(
                    new Inlets(
                            streams.toArray(org.diaspore.flowsheet.Stream[]::new), new double[0]));
        }

        @Override
        public String toString() {
            return operation.getClass().getSimpleName();
        }
    }

    static Stream<Case> cases() {
        var moistOre = mix(at(TestOre.everything(), 298.15), pure("water", 0.09, 298.15));
        var hotOre = at(TestOre.everything(), 600);
        var air = at(TestOre.of("O2", 0.46, "N2", 1.52), 700);
        var dirtyGas =
                at(
                        TestOre.of(
                                "N2",
                                1.5,
                                "O2",
                                0.08,
                                "CO2",
                                0.4,
                                "steam",
                                0.2,
                                "SO2",
                                0.02,
                                "corundum",
                                0.05,
                                "hematite",
                                0.01),
                        1273.15);
        var calcine =
                at(
                                RoastChemistry.of(SETTINGS)
                                        .roast(TestOre.everything(), RoastConditions.of(SETTINGS)),
                                1273.15)
                        .solids();
        var slurry = at(TestOre.slurry(calcine.amounts(), 110, 5), 330);
        return Stream.of(
                new Case(Crusher.of(SETTINGS), List.of(moistOre)),
                new Case(OrePreheater.of(SETTINGS), List.of(moistOre, dirtyGas)),
                new Case(OrePreheater.of(SETTINGS), List.of(moistOre, dirtyGas.times(0.05))),
                new Case(Roaster.of(SETTINGS), List.of(hotOre, air)),
                new Case(Roaster.of(SETTINGS), List.of(moistOre, air.times(0.1))),
                new Case(
                        Roaster.of(SETTINGS.with("roast.natural_gas_share", 0.4)),
                        List.of(hotOre, air)),
                new Case(
                        Roaster.of(SETTINGS),
                        List.of(mix(hotOre, pure("organic matter", 0.2, 600)), air)),
                new Case(CalcineCooler.of(SETTINGS), List.of(calcine, at(air.amounts(), 300))),
                new Case(DustCollector.of(SETTINGS), List.of(dirtyGas)),
                new Case(GasCleaner.of(SETTINGS), List.of(at(dirtyGas.amounts(), 420))),
                new Case(GasCleaner.of(SETTINGS), List.of(at(dirtyGas.amounts(), 300))),
                new Case(Mill.of(SETTINGS), List.of(calcine)),
                new Case(
                        SilicaLeach.of(SETTINGS),
                        List.of(at(calcine.amounts(), 350), slurry.liquor())),
                new Case(
                        SilicaLeach.of(SETTINGS.with("leach.adiabatic", 1)),
                        List.of(at(calcine.amounts(), 350), slurry.liquor())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void elementsAndEnergyClose(Case one) {
        Work work = one.run();
        assertThat(work.outlets()).hasSameSizeAs(one.operation.outlets());
        Balance.of(one.streams, work).require(one.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingInGivesNothingOut(Case one) {
        Case empty =
                new Case(
                        one.operation,
                        one.streams.stream()
                                .map(s -> org.diaspore.flowsheet.Stream.none())
                                .toList());
        Work work = empty.run();
        for (var stream : work.outlets()) {
            assertThat(stream.massKgPerS()).isZero();
        }
        assertThat(work.ledger().powerW()).isZero();
        assertThat(work.ledger().heatW()).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sameInletsGiveTheSameBits(Case one) {
        Work first = one.run();
        Work second = one.run();
        for (int k = 0; k < first.outlets().size(); k++) {
            assertThat(second.outlets().get(k).amounts())
                    .isEqualTo(first.outlets().get(k).amounts());
            assertThat(second.outlets().get(k).temperatureK())
                    .isEqualTo(first.outlets().get(k).temperatureK());
        }
        assertThat(second.ledger().readings()).isEqualTo(first.ledger().readings());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void twiceTheFlowGivesTwiceTheFlow(Case one) {
        Work work = one.run();
        Work twice =
                new Case(one.operation, one.streams.stream().map(s -> s.times(2)).toList()).run();
        for (int k = 0; k < work.outlets().size(); k++) {
            var stream = work.outlets().get(k);
            assertThat(twice.outlets().get(k).massKgPerS())
                    .isCloseTo(2 * stream.massKgPerS(), within(1e-9));
            assertThat(twice.outlets().get(k).temperatureK())
                    .isCloseTo(stream.temperatureK(), within(1e-6));
        }
    }

    /// Ore of 37 % diaspore, 41 % kaolinite, 10 % hematite, 3 % TiO2, cold in and 1000 degC out,
    /// all losses and dust off, takes 1.6 GJ/t without the gas of the fire (derived from tabulated
    /// heats).
    @Test
    void coldOreTakesTheTheoreticalHeat() {
        var ore =
                at(
                        TestOre.of(
                                "diaspore",
                                0.37,
                                "kaolinite",
                                0.41,
                                "hematite",
                                0.10,
                                "anatase",
                                0.03,
                                "quartz",
                                0.09),
                        298.15);
        var out =
                at(
                        RoastChemistry.of(SETTINGS)
                                .roast(ore.amounts(), RoastConditions.of(SETTINGS)),
                        1273.15);
        assertThat((out.enthalpyW() - ore.enthalpyW()) / 1e6).isCloseTo(1.64, within(0.15));
    }

    @Test
    void sulphurOfTheOreSavesFuel() {
        var air = at(TestOre.of("O2", 0.46, "N2", 1.52), 700);
        var lean = at(TestOre.of("diaspore", 0.5, "kaolinite", 0.4, "quartz", 0.02), 600);
        var rich = at(TestOre.of("diaspore", 0.5, "kaolinite", 0.4, "pyrite", 0.02), 600);
        Work without = Roaster.of(SETTINGS).run(Inlets.of(lean, air));
        Work with = Roaster.of(SETTINGS).run(Inlets.of(rich, air));
        double saved = without.ledger().reading("fuel_w") - with.ledger().reading("fuel_w");
        // -6.96 MJ per kg pyrite; each joule the balance asks for takes more than one of fuel,
        // whose
        // gas leaves hot
        assertThat(saved / 0.02 / 1e6).isBetween(6.0, 10.0);
        assertThat(with.ledger().reading("heat_of_sulphur_w") / 0.02 / 1e6)
                .isCloseTo(6.96, within(0.03));
    }

    @Test
    void oxygenBelowZeroTellsThatAirIsShort() {
        var ore = at(TestOre.everything(), 600);
        Work work = Roaster.of(SETTINGS).run(Inlets.of(ore, org.diaspore.flowsheet.Stream.none()));
        assertThat(work.outlets().get(1).amount("O2")).isNegative();
        assertThat(work.ledger().reading("oxygen_fraction")).isNegative();
    }

    @Test
    void steamHoldsTheLeachTemperature() {
        var calcine = at(TestOre.of("corundum", 0.6, "amorphous silica", 0.1), 320);
        var liquor = at(TestOre.slurry(calcine.amounts(), 100, 5), 320).liquor();
        Work work = SilicaLeach.of(SETTINGS).run(Inlets.of(calcine, liquor));
        assertThat(work.outlets().get(0).temperatureK()).isEqualTo(368.15);
        assertThat(work.ledger().heatW(Duty.Kind.STEAM)).isPositive();
        assertThat(work.ledger().reading("silica_g_per_l")).isPositive();
        assertThat(Substances.contains("sodalite")).isTrue();
    }

    private static org.diaspore.flowsheet.Stream at(double[] amounts, double kelvin) {
        return org.diaspore.flowsheet.Stream.of(amounts, kelvin);
    }

    private static org.diaspore.flowsheet.Stream pure(String name, double kg, double kelvin) {
        return org.diaspore.flowsheet.Stream.pure(name, kg, kelvin);
    }

    private static org.diaspore.flowsheet.Stream mix(org.diaspore.flowsheet.Stream... streams) {
        return org.diaspore.flowsheet.Stream.mix(streams);
    }
}

package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every operation promises, told of those of clarification.
class ClarificationContractIdentityTest {
    private static final double SLIGHT = 1e-9;
    private static final Settings SETTINGS = Settings.defaults();

    record Sample(String name, Operation operation, List<Stream> streams) {
        Inlets inlets() {
            return Inlets.of(streams.toArray(Stream[]::new));
        }

        Sample with(List<Stream> other) {
            return new Sample(name, operation, other);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() {
        Stream mud = MudStreams.underflow();
        Stream wash = MudStreams.washLiquor();
        Stream washed = MudStreams.washedMud();
        Stream water = MudStreams.condensate(2.5);
        Stream filtrate = MudStreams.liquor(4, 0.3, 0.6, 0.0007, 350);
        List<Sample> all = new ArrayList<>();
        all.add(
                new Sample(
                        "dilution",
                        DilutionTank.of(SETTINGS),
                        List.of(MudStreams.blowOff(), wash, water)));
        all.add(
                new Sample(
                        "dilution, condensate short",
                        DilutionTank.of(SETTINGS),
                        List.of(
                                MudStreams.blowOff(),
                                wash.times(0.5),
                                MudStreams.condensate(0.2))));
        all.add(
                new Sample(
                        "dilution, too weak",
                        DilutionTank.of(SETTINGS),
                        List.of(MudStreams.blowOff(), wash.times(3), water)));
        all.add(new Sample("settler", Settler.of(SETTINGS), List.of(MudStreams.blowOff())));
        all.add(new Sample("thick settler", Settler.of(SETTINGS), List.of(mud)));
        for (int washers : new int[] {0, 1, 2, 7, 12}) {
            all.add(
                    new Sample(
                            washers + " washers",
                            WasherTrain.of(SETTINGS, washers),
                            List.of(mud, wash)));
            all.add(
                    new Sample(
                            washers + " final washers",
                            FinalWashers.of(SETTINGS, washers),
                            List.of(mud, water, filtrate)));
        }
        all.add(
                new Sample(
                        "final washers, much filtrate",
                        FinalWashers.of(SETTINGS),
                        List.of(mud, water, filtrate.times(5))));
        all.add(new Sample("little wash", WasherTrain.of(SETTINGS), List.of(mud, wash.times(0.2))));
        all.add(
                new Sample(
                        "mud thicker than underflow",
                        WasherTrain.of(SETTINGS, 3),
                        List.of(
                                Stream.mix(MudStreams.mud(350), wash.times(0.1)),
                                wash.times(0.3))));
        for (double share : new double[] {0, 0.4, 1}) {
            all.add(
                    new Sample(
                            "causticiser, share " + share,
                            Causticiser.of(SETTINGS.with("clarification.causticiser_share", share)),
                            List.of(wash)));
        }
        all.add(
                new Sample(
                        "causticiser without lime",
                        Causticiser.of(SETTINGS.with("clarification.lime_per_carbonate", 0)),
                        List.of(wash)));
        for (double solids : new double[] {0, 0.3, 0.72}) {
            all.add(
                    new Sample(
                            "residue filter to " + solids,
                            ResidueFilter.of(
                                    SETTINGS.with("clarification.cake_solids", solids)
                                            .with("clarification.cake_wash", 0.0003)),
                            List.of(washed)));
        }
        all.add(new Sample("polishing filter", PolishingFilter.of(SETTINGS), List.of(cloudy())));
        for (int stages : new int[] {0, 1, 5, 60}) {
            all.add(
                    new Sample(
                            "heat interchange, stages " + stages,
                            HeatInterchange.of(
                                    SETTINGS.with("clarification.interchange_stages", stages)),
                            List.of(
                                    MudStreams.liquor(272, 0.66, 40, 0.012, 376),
                                    MudStreams.liquor(255, 0.34, 40, 0.0118, 331))));
        }
        all.add(
                new Sample(
                        "heat interchange, cold hotter than hot",
                        HeatInterchange.of(SETTINGS),
                        List.of(
                                MudStreams.liquor(272, 0.66, 40, 0.012, 330),
                                MudStreams.liquor(255, 0.34, 40, 0.0118, 360))));
        all.add(
                new Sample(
                        "hydrate filter",
                        HydrateFilter.of(SETTINGS),
                        List.of(
                                HydrateFilterIdentityTest.slurry(),
                                Stream.pure("water", 0.4, 350))));
        return all;
    }

    static Stream cloudy() {
        return Stream.mix(
                MudStreams.liquor(272, 0.66, 40, 0.012, 376), MudStreams.mud(376).times(0.001));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void elementsAndEnergyCloseToRounding(Sample sample) {
        Balance balance = Balance.of(sample.streams(), sample.operation().run(sample.inlets()));
        balance.require(sample.name());
        assertThat(balance.elementClosure()).isLessThan(1e-12);
        assertThat(balance.energyClosure()).isLessThan(1e-10);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itMakesOneStreamForEachOutletPortAndTakesOneForEachInletPort(Sample sample) {
        Work work = sample.operation().run(sample.inlets());
        assertThat(work.outlets()).hasSameSizeAs(sample.operation().outlets());
        assertThat(sample.streams()).hasSameSizeAs(sample.operation().inlets());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingInGivesNothingOut(Sample sample) {
        Sample idle = sample.with(Collections.nCopies(sample.streams().size(), Stream.none()));
        Work work = sample.operation().run(idle.inlets());
        isFinite(work);
        closes(idle, work);
        for (Stream out : work.outlets()) {
            assertThat(out.massKgPerS()).isZero();
        }
        assertThat(work.ledger().heatW()).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void oneInletMissingGivesNoNonsense(Sample sample) {
        for (int missing = 0; missing < sample.streams().size(); missing++) {
            List<Stream> rest = new ArrayList<>(sample.streams());
            rest.set(missing, Stream.none());
            Sample lacking = sample.with(rest);
            Work work = sample.operation().run(lacking.inlets());
            isFinite(work);
            closes(lacking, work);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameInletsGiveTheSameBits(Sample sample) {
        Work first = sample.operation().run(sample.inlets());
        Work second = sample.operation().run(sample.inlets());
        for (int p = 0; p < first.outlets().size(); p++) {
            assertThat(second.outlets().get(p).amounts())
                    .isEqualTo(first.outlets().get(p).amounts());
            assertThat(second.outlets().get(p).temperatureK())
                    .isEqualTo(first.outlets().get(p).temperatureK());
        }
        assertThat(second.ledger().readings()).isEqualTo(first.ledger().readings());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twiceTheInletsGiveTwiceTheOutlets(Sample sample) {
        Sample doubled =
                sample.with(sample.streams().stream().map(stream -> stream.times(2)).toList());
        Work once = sample.operation().run(sample.inlets());
        Work twice = sample.operation().run(doubled.inlets());
        for (int p = 0; p < once.outlets().size(); p++) {
            Stream one = once.outlets().get(p);
            Stream two = twice.outlets().get(p);
            double flow = one.massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(two.massKgPerS(i))
                        .isCloseTo(2 * one.massKgPerS(i), within(1e-10 * flow + 1e-15));
            }
            if (flow > 1e-9) {
                assertThat(two.temperatureK()).isCloseTo(one.temperatureK(), within(1e-7));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void slightlyNegativeAmountsAreBorne(Sample sample) {
        Sample lowered =
                sample.with(
                        sample.streams().stream()
                                .map(ClarificationContractIdentityTest::lowered)
                                .toList());
        Work work = sample.operation().run(lowered.inlets());
        isFinite(work);
        closes(lowered, work);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noOutletHoldsANegativeAmount(Sample sample) {
        Work work = sample.operation().run(sample.inlets());
        for (Stream out : work.outlets()) {
            double flow = out.massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(out.massKgPerS(i))
                        .as(Substances.get(i).name())
                        .isGreaterThanOrEqualTo(-1e-13 * flow - 1e-16);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theLedgerIsReadableAndEveryWarningSaysWhatToChange(Sample sample) {
        Work work = sample.operation().run(sample.inlets());
        assertThat(work.ledger().powerW()).isNotNegative();
        assertThat(work.ledger().warnings())
                .allMatch(text -> text.contains("; ") && text.contains("clarification."));
        assertThat(work.ledger().supplies()).extracting(Supply::name).doesNotHaveDuplicates();
        for (Duty duty : work.ledger().duties()) {
            switch (duty.kind()) {
                case STEAM, FUEL -> assertThat(duty.watts()).isNotNegative();
                case COOLING, LOSS -> assertThat(duty.watts()).isNotPositive();
                case RECOVERED -> {}
            }
        }
    }

    /// A step of a solver moves each outlet by about the same up and down: no kink, no jump.
    @ParameterizedTest
    @MethodSource("samples")
    void smallChangesOfAnInletChangeTheOutletsSmoothly(Sample sample) {
        double step = 1e-5;
        for (int port = 0; port < sample.streams().size(); port++) {
            double[] up = masses(sample, port, 1 + step);
            double[] at = masses(sample, port, 1);
            double[] down = masses(sample, port, 1 - step);
            double scale = sample.streams().stream().mapToDouble(Stream::massKgPerS).sum();
            for (int i = 0; i < at.length; i++) {
                double second = Math.abs(up[i] - 2 * at[i] + down[i]);
                assertThat(second).isLessThan(0.01 * step * scale);
            }
        }
    }

    private static double[] masses(Sample sample, int port, double factor) {
        List<Stream> changed = new ArrayList<>(sample.streams());
        changed.set(port, changed.get(port).times(factor));
        return sample.operation().run(sample.with(changed).inlets()).outlets().stream()
                .mapToDouble(Stream::massKgPerS)
                .toArray();
    }

    private static void closes(Sample sample, Work work) {
        Balance.of(sample.streams(), work).require(sample.name());
    }

    private static Stream lowered(Stream stream) {
        double[] amounts = stream.amounts();
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        for (int i = 0; i < amounts.length; i++) {
            boolean holdsPhase = stream.massKgPerS(Substances.get(i).phase()) != 0;
            if (amounts[i] == 0 && holdsPhase) {
                amounts[i] = -SLIGHT * sum / amounts.length;
            }
        }
        return Stream.of(amounts, stream.temperatureK(), stream.pressurePa());
    }

    private static void isFinite(Work work) {
        for (Stream out : work.outlets()) {
            assertThat(out.temperatureK()).isFinite();
            for (double amount : out.amounts()) {
                assertThat(amount).isFinite();
            }
        }
        work.ledger().duties().forEach(duty -> assertThat(duty.watts()).isFinite());
        work.ledger().readings().forEach((name, value) -> assertThat(value).as(name).isFinite());
        assertThat(work.ledger().powerW()).isFinite();
    }
}

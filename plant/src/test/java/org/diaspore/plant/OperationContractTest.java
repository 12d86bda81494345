package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.calcination.CalcinationSamples;
import org.diaspore.plant.clarification.ClarificationSamples;
import org.diaspore.plant.digestion.DigestionSamples;
import org.diaspore.plant.energy.ToldHeat;
import org.diaspore.plant.evaporation.EvaporationSamples;
import org.diaspore.plant.precipitation.PrecipitationSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every operation promises, told of each operation of each plant on the inlets it has there,
/// and of operations of each section on inlets that a plant off its design may give them.
class OperationContractTest {
    /// Tiny against a stream, large against the noise of a solver.
    private static final double SLIGHT = 1e-9;

    private static final List<SampleWork> OPERATIONS =
            java.util.stream.Stream.of(
                            SampleWork.drawn(),
                            DigestionSamples.all(),
                            ClarificationSamples.all(),
                            PrecipitationSamples.all(),
                            CalcinationSamples.all(),
                            EvaporationSamples.all())
                    .flatMap(List::stream)
                    .toList();

    static List<SampleWork> operations() {
        return OPERATIONS;
    }

    /// A class that no plant draws and no sample stands for would be promised nothing.
    @Test
    void everyOperationOfTheModuleIsAmongThem() throws IOException {
        Set<String> sampled =
                OPERATIONS.stream()
                        .map(sample -> sample.operation().getClass().getSimpleName())
                        .collect(Collectors.toSet());
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : classes) {
                String name = file.getFileName().toString().replace(".java", "");
                String head = Files.readString(file).replaceAll("\\s+", " ");
                if (head.contains("implements Operation {")) {
                    assertThat(sampled).contains(name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void elementsAndEnergyClose(SampleWork sample) {
        Balance balance = Balance.of(sample.streams(), sample.closed());
        assertThat(balance.elementClosure()).isLessThan(1e-13);
        assertThat(balance.energyClosure()).isLessThan(1e-10);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void itMakesOneStreamForEachOutletPortAndTakesOneForEachInletPort(SampleWork sample) {
        Work work = sample.run();
        assertThat(work.outlets()).hasSameSizeAs(sample.operation().outlets());
        assertThat(sample.streams()).hasSameSizeAs(sample.operation().inlets());
        assertThat(sample.operation().inlets()).doesNotHaveDuplicates();
        assertThat(sample.operation().outlets()).doesNotHaveDuplicates();
        assertThat(sample.operation().knobs()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingInGivesNothingOut(SampleWork sample) {
        List<Stream> empty = Collections.nCopies(sample.streams().size(), Stream.none());
        double[] shut = new double[sample.knobs().length];
        // Exception: the strong liquor's tank feeds fresh caustic by its knob, whatever comes in.
        boolean feeds = sample.operation() instanceof StrongLiquorTank;
        for (double[] turned : List.of(shut, feeds ? shut : sample.knobs())) {
            Work work = sample.with(empty, turned).closed();
            for (Stream out : work.outlets()) {
                assertThat(out.massKgPerS()).isZero();
            }
            assertThat(work.ledger().heatW()).isCloseTo(0, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void oneInletMissingGivesNoNonsense(SampleWork sample) {
        for (int missing = 0; missing < sample.streams().size(); missing++) {
            List<Stream> rest = new ArrayList<>(sample.streams());
            rest.set(missing, Stream.none());
            sample.with(rest).closed();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSameInletsGiveTheSameBits(SampleWork sample) {
        Work first = sample.run();
        Work second = sample.run();
        for (int p = 0; p < first.outlets().size(); p++) {
            assertThat(second.outlets().get(p).amounts())
                    .isEqualTo(first.outlets().get(p).amounts());
            assertThat(second.outlets().get(p).temperatureK())
                    .isEqualTo(first.outlets().get(p).temperatureK());
        }
        assertThat(second.ledger().readings()).isEqualTo(first.ledger().readings());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void twiceTheInletsGiveTwiceTheOutlets(SampleWork sample) {
        Work once = sample.run();
        Work twice = sample.times(2).run();
        for (int p = 0; p < once.outlets().size(); p++) {
            Stream one = once.outlets().get(p);
            Stream two = twice.outlets().get(p);
            double flow = one.massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(two.massKgPerS(i))
                        .as(sample.operation().outlets().get(p) + " " + Substances.get(i).name())
                        .isCloseTo(2 * one.massKgPerS(i), within(1e-13 * Math.abs(flow) + 1e-15));
            }
            if (flow > 1e-9) {
                assertThat(two.temperatureK()).isCloseTo(one.temperatureK(), within(1e-7));
            }
        }
        assertThat(twice.ledger().powerW())
                .isCloseTo(2 * once.ledger().powerW(), within(1e-11 * once.ledger().powerW()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void slightlyNegativeAmountsAreBorne(SampleWork sample) {
        sample.with(sample.streams().stream().map(OperationContractTest::lowered).toList())
                .closed();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noOutletHoldsANegativeAmount(SampleWork sample) {
        Work work = sample.run();
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
    @MethodSource("operations")
    void theLedgerIsReadableAndEveryWarningSaysWhatToChange(SampleWork sample) {
        Work work = sample.run();
        assertThat(work.ledger().powerW()).isNotNegative();
        // what is wrong; then what to change, with the key of a setting
        assertThat(work.ledger().warnings())
                .allMatch(text -> text.matches("(?s).*; .*[a-z]\\.[a-z].*"));
        assertThat(work.ledger().supplies()).extracting(Supply::name).doesNotHaveDuplicates();
        for (Duty duty : work.ledger().duties()) {
            switch (duty.kind()) {
                case STEAM, FUEL -> assertThat(duty.watts()).as(duty.what()).isNotNegative();
                case COOLING -> assertThat(duty.watts()).as(duty.what()).isNotPositive();
                case LOSS -> {
                    // Exception: grinding and the yard may warm the pulp of flotation.
                    if (!(sample.operation() instanceof FlotationBank)) {
                        assertThat(duty.watts()).as(duty.what()).isNotPositive();
                    }
                }
                case RECOVERED -> {}
            }
        }
        ToldHeat.kept(sample.name(), work.ledger());
    }

    /// A step of a solver moves each outlet by about the same up and down: no kink, no jump.
    @ParameterizedTest
    @MethodSource("operations")
    void smallChangesOfAnInletChangeTheOutletsSmoothly(SampleWork sample) {
        double step = 1e-5;
        for (int port = 0; port < sample.streams().size(); port++) {
            double[] up = masses(sample, port, 1 + step);
            double[] at = masses(sample, port, 1);
            double[] down = masses(sample, port, 1 - step);
            double scale = sample.streams().stream().mapToDouble(Stream::massKgPerS).sum();
            for (int i = 0; i < at.length; i++) {
                double second = Math.abs(up[i] - 2 * at[i] + down[i]);
                assertThat(second).isLessThanOrEqualTo(0.01 * step * scale);
            }
        }
    }

    private static double[] masses(SampleWork sample, int port, double factor) {
        List<Stream> changed = new ArrayList<>(sample.streams());
        changed.set(port, changed.get(port).times(factor));
        return sample.with(changed).run().outlets().stream()
                .mapToDouble(Stream::massKgPerS)
                .toArray();
    }

    /// What a phase of the stream does not hold falls slightly below nothing, as in a solver's
    /// step.
    private static Stream lowered(Stream stream) {
        if (stream.isEmpty()) {
            return stream;
        }
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
        Stream low = Stream.of(amounts, stream.temperatureK(), stream.pressurePa());
        return stream.sizes().isNone() ? low : low.withSizes(stream.sizes());
    }
}

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every operation promises, told of each operation of each plant on the inlets it has there.
class OperationContractTest {
    /// Tiny against a stream, large against the noise of a solver.
    private static final double SLIGHT = 1e-9;

    static final List<SampleWork> OPERATIONS = SampleWork.all();

    static List<SampleWork> operations() {
        return OPERATIONS;
    }

    /// A class that no plant draws and no sample stands for would be promised nothing.
    @Test
    void everyOperationOfTheModuleIsAmongThem() throws IOException {
        Set<String> drawn =
                OPERATIONS.stream()
                        .map(sample -> sample.operation().getClass().getSimpleName())
                        .collect(Collectors.toSet());
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> classes = files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : classes) {
                String name = file.getFileName().toString().replace(".java", "");
                String head = Files.readString(file).replaceAll("\\s+", " ");
                if (head.contains("implements Operation {")) {
                    assertThat(drawn).contains(name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void elementsAndEnergyClose(SampleWork sample) {
        closes(sample, sample.operation().run(sample.inlets()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void itMakesOneStreamForEachOutletPortAndTakesOneForEachInletPort(SampleWork sample) {
        Work work = sample.operation().run(sample.inlets());
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
        SampleWork idle = sample.with(empty, new double[sample.knobs().length]);
        Work work = sample.operation().run(idle.inlets());
        isFinite(work);
        closes(idle, work);
        for (Stream out : work.outlets()) {
            assertThat(out.massKgPerS()).isZero();
        }
        assertThat(work.ledger().heatW()).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void oneInletMissingGivesNoNonsense(SampleWork sample) {
        for (int missing = 0; missing < sample.streams().size(); missing++) {
            List<Stream> rest = new java.util.ArrayList<>(sample.streams());
            rest.set(missing, Stream.none());
            SampleWork lacking = sample.with(rest, sample.knobs());
            Work work = sample.operation().run(lacking.inlets());
            isFinite(work);
            closes(lacking, work);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theSameInletsGiveTheSameBits(SampleWork sample) {
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
    @MethodSource("operations")
    void twiceTheInletsGiveTwiceTheOutlets(SampleWork sample) {
        Work once = sample.operation().run(sample.inlets());
        Work twice = sample.operation().run(sample.times(2).inlets());
        for (int p = 0; p < once.outlets().size(); p++) {
            Stream one = once.outlets().get(p);
            Stream two = twice.outlets().get(p);
            double flow = one.massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(two.massKgPerS(i))
                        .as(sample.operation().outlets().get(p) + " " + Substances.get(i).name())
                        .isCloseTo(2 * one.massKgPerS(i), within(1e-8 * Math.abs(flow) + 1e-12));
            }
            if (flow > 1e-9) {
                assertThat(two.temperatureK()).isCloseTo(one.temperatureK(), within(1e-5));
            }
        }
        assertThat(twice.ledger().powerW())
                .isCloseTo(2 * once.ledger().powerW(), within(1e-8 * once.ledger().powerW()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void slightlyNegativeAmountsAreBorne(SampleWork sample) {
        List<Stream> low = sample.streams().stream().map(OperationContractTest::lowered).toList();
        SampleWork lowered = sample.with(low, sample.knobs());
        Work work = sample.operation().run(lowered.inlets());
        isFinite(work);
        closes(lowered, work);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void noOutletHoldsANegativeAmount(SampleWork sample) {
        Work work = sample.operation().run(sample.inlets());
        for (Stream out : work.outlets()) {
            double flow = out.massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(out.massKgPerS(i))
                        .as(Substances.get(i).name())
                        .isGreaterThanOrEqualTo(-1e-12 * flow - 1e-15);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theLedgerIsReadable(SampleWork sample) {
        Work work = sample.operation().run(sample.inlets());
        isFinite(work);
        assertThat(work.ledger().powerW()).isNotNegative();
        assertThat(work.ledger().warnings()).allMatch(text -> !text.isBlank());
        assertThat(work.ledger().supplies()).extracting(Supply::name).doesNotHaveDuplicates();
        for (Duty duty : work.ledger().duties()) {
            if (duty.kind() == Duty.Kind.STEAM || duty.kind() == Duty.Kind.FUEL) {
                assertThat(duty.watts()).as(duty.what()).isNotNegative();
            }
        }
    }

    private static void closes(SampleWork sample, Work work) {
        Balance.of(sample.streams(), work).require(sample.name());
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

package org.diaspore.plant.evaporation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.energy.ToldHeat;

/// What every operation promises, for operations by themselves.
public final class Promises {
    private static final double SLIGHT = 1e-9;

    private Promises() {}

    public static void kept(Operation operation, double[] knobs, Stream... streams) {
        List<Stream> list = Arrays.asList(streams);
        Work work = run(operation, list, knobs);
        closes(list, work);
        assertThat(work.outlets()).hasSameSizeAs(operation.outlets());
        nothingInGivesNothingOut(operation, knobs, list);
        twiceGivesTwice(operation, knobs, list, work);
        Work again = run(operation, list, knobs);
        assertThat(again.ledger().readings()).isEqualTo(work.ledger().readings());
        List<Stream> low = list.stream().map(Promises::lowered).toList();
        closes(low, run(operation, low, knobs));
        for (Stream out : work.outlets()) {
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(out.massKgPerS(i))
                        .as(Substances.get(i).name())
                        .isGreaterThanOrEqualTo(-1e-12 * out.massKgPerS() - 1e-15);
            }
        }
        for (Duty duty : work.ledger().duties()) {
            if (duty.kind() == Duty.Kind.STEAM || duty.kind() == Duty.Kind.FUEL) {
                assertThat(duty.watts()).as(duty.what()).isNotNegative();
            }
        }
        assertThat(work.ledger().powerW()).isNotNegative();
        ToldHeat.kept(operation.toString(), work.ledger());
    }

    public static Work run(Operation operation, List<Stream> streams, double[] knobs) {
        return operation.run(new Inlets(streams.toArray(Stream[]::new), knobs));
    }

    public static void closes(List<Stream> inlets, Work work) {
        isFinite(work);
        Balance.of(inlets, work).require("operation");
    }

    private static void nothingInGivesNothingOut(
            Operation operation, double[] knobs, List<Stream> list) {
        List<Stream> empty = Collections.nCopies(list.size(), Stream.none());
        for (double[] turned : List.of(knobs, new double[knobs.length])) {
            Work idle = run(operation, empty, turned);
            closes(empty, idle);
            for (Stream out : idle.outlets()) {
                assertThat(out.massKgPerS()).isZero();
            }
            assertThat(idle.ledger().heatW()).isCloseTo(0, within(1e-9));
        }
    }

    private static void twiceGivesTwice(
            Operation operation, double[] knobs, List<Stream> list, Work once) {
        double[] turned = knobs.clone();
        for (int k = 0; k < turned.length; k++) {
            turned[k] *= 2;
        }
        Work twice = run(operation, list.stream().map(s -> s.times(2)).toList(), turned);
        for (int p = 0; p < once.outlets().size(); p++) {
            Stream one = once.outlets().get(p);
            Stream two = twice.outlets().get(p);
            double flow = one.massKgPerS();
            for (int i = 0; i < Substances.count(); i++) {
                assertThat(two.massKgPerS(i))
                        .isCloseTo(2 * one.massKgPerS(i), within(1e-8 * Math.abs(flow) + 1e-12));
            }
            if (flow > 1e-9) {
                assertThat(two.temperatureK()).isCloseTo(one.temperatureK(), within(1e-5));
            }
        }
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

package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefineryClosureIdentityTest {
    static List<Operation> operations() {
        Settings settings = Settings.defaults();
        return List.of(
                SlurryMill.of(settings),
                Digester.of(settings),
                WasherTrain.of(settings),
                Precipitator.of(settings),
                HydrateFilter.of(settings),
                Calciner.of(settings),
                SaltPurge.of(settings),
                Causticiser.of(settings),
                SinterKiln.of(settings),
                SinterLeach.of(settings),
                Carbonator.of(settings));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void elementsAndEnergyCloseOnAnyFeed(Operation operation) {
        Random random = new Random(7);
        for (int draw = 0; draw < 50; draw++) {
            Stream[] streams = new Stream[operation.inlets().size()];
            for (int i = 0; i < streams.length; i++) {
                streams[i] = RefineryStreams.random(random, 300 + 70 * random.nextDouble());
            }
            Work work = operation.run(inlets(operation, streams));
            Balance balance = Balance.of(List.of(streams), work);
            balance.require(operation.getClass().getSimpleName() + " draw " + draw);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingComesOfNothing(Operation operation) {
        Stream[] streams = new Stream[operation.inlets().size()];
        Arrays.fill(streams, Stream.none());
        Work work = operation.run(inlets(operation, streams));
        for (Stream out : work.outlets()) {
            assertThat(out.massKgPerS()).isZero();
            assertThat(out.temperatureK()).isFinite();
        }
        assertThat(work.ledger().heatW()).isZero();
        work.ledger().readings().forEach((name, value) -> assertThat(value).as(name).isFinite());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void slightlyNegativeAmountsAreHarmless(Operation operation) {
        Random random = new Random(11);
        List<Stream> streams = new ArrayList<>();
        for (String ignored : operation.inlets()) {
            double[] amounts = RefineryStreams.random(random, 340).amounts();
            for (int i = 0; i < amounts.length; i++) {
                if (amounts[i] == 0 && Substances.get(i).phase().ordinal() < 3) {
                    amounts[i] = -1e-6 * random.nextDouble();
                }
            }
            streams.add(Stream.of(amounts, 340));
        }
        Work work = operation.run(inlets(operation, streams.toArray(new Stream[0])));
        Balance.of(streams, work).require(operation.getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void twiceTheFeedGivesTwiceTheProducts(Operation operation) {
        Random random = new Random(3);
        Stream[] once = new Stream[operation.inlets().size()];
        Stream[] twice = new Stream[once.length];
        for (int i = 0; i < once.length; i++) {
            once[i] = RefineryStreams.random(random, 330);
            twice[i] = once[i].times(2);
        }
        List<Stream> first = operation.run(inlets(operation, once)).outlets();
        List<Stream> second = operation.run(inlets(operation, twice)).outlets();
        for (int i = 0; i < first.size(); i++) {
            double mass = first.get(i).massKgPerS();
            assertThat(second.get(i).massKgPerS()).isCloseTo(2 * mass, within(1e-8 * mass));
        }
    }

    private static Inlets inlets(Operation operation, Stream... streams) {
        double[] knobs = new double[operation.knobs().size()];
        Arrays.fill(knobs, 1);
        return new Inlets(streams, knobs);
    }
}

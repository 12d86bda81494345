package org.diaspore.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Balance;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiquorLoopClosureIdentityTest {
    static List<Operation> operations() {
        Settings settings = Settings.defaults();
        Settings cloudy = settings.with("filtration.clarity", 2);
        return List.of(
                Filter.of(settings, "bauxite"),
                Filter.of(cloudy, "silicate"),
                Thickener.of(settings),
                LimeReactor.of(settings),
                LimeReactor.of(settings.with("lime.equilibrium_side", 1)),
                LimeReactor.of(settings.with("lime.calcium_to_silicon", 0.4)),
                Evaporator.of(settings),
                SaltingOut.of(settings));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void elementsAndEnergyCloseOnAnyFeed(Operation operation) {
        Random random = new Random(7);
        for (int draw = 0; draw < 100; draw++) {
            Stream[] streams = feeds(operation, random);
            Work work = operation.run(inlets(operation, streams, 4 * random.nextDouble() - 2));
            Balance.of(List.of(streams), work)
                    .require(operation.getClass().getSimpleName() + " draw " + draw);
            for (Stream out : work.outlets()) {
                assertNothingNegative(operation, out);
            }
        }
    }

    private static void assertNothingNegative(Operation operation, Stream out) {
        assertThat(out.temperatureK()).isBetween(250.0, 700.0);
        for (int i = 0; i < Substances.count(); i++) {
            assertThat(out.amount(i))
                    .as(operation + ": " + Substances.get(i).name())
                    .isGreaterThanOrEqualTo(-1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingComesOfNothing(Operation operation) {
        Stream[] streams = new Stream[operation.inlets().size()];
        Arrays.fill(streams, Stream.none());
        Work work = operation.run(inlets(operation, streams, 1));
        for (Stream out : work.outlets()) {
            assertThat(out.massKgPerS()).isZero();
            assertThat(out.temperatureK()).isFinite();
        }
        assertThat(work.ledger().heatW()).isZero();
        assertThat(work.ledger().powerW()).isZero();
        work.ledger().readings().forEach((name, value) -> assertThat(value).as(name).isFinite());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void slightlyNegativeAmountsAreHarmless(Operation operation) {
        Random random = new Random(11);
        for (int draw = 0; draw < 50; draw++) {
            Stream[] streams = feeds(operation, random);
            for (int s = 0; s < streams.length; s++) {
                double[] n = streams[s].amounts();
                for (int i = 0; i < n.length; i++) {
                    if (n[i] == 0 && Substances.get(i).phase() != Phase.GAS) {
                        n[i] = -1e-6 * random.nextDouble();
                    }
                }
                streams[s] = Stream.of(n, streams[s].temperatureK());
            }
            Work work = operation.run(inlets(operation, streams, 0.3));
            Balance.of(List.of(streams), work).require(operation.getClass().getSimpleName());
            for (Stream out : work.outlets()) {
                assertThat(out.enthalpyW()).isFinite();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void sameInletsGiveTheSameBits(Operation operation) {
        Stream[] streams = feeds(operation, new Random(3));
        Work once = operation.run(inlets(operation, streams, 0.2));
        Work again = operation.run(inlets(operation, streams, 0.2));
        for (int port = 0; port < once.outlets().size(); port++) {
            assertThat(once.outlets().get(port).amounts())
                    .isEqualTo(again.outlets().get(port).amounts());
        }
        assertThat(once.ledger().readings()).isEqualTo(again.ledger().readings());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nothingJumpsWhenAFeedChangesALittle(Operation operation) {
        Random random = new Random(23);
        for (int draw = 0; draw < 50; draw++) {
            Stream[] streams = feeds(operation, random);
            Stream[] nudged = streams.clone();
            nudged[0] = streams[0].times(1 + 1e-7);
            double knob = random.nextDouble();
            Work work = operation.run(inlets(operation, streams, knob));
            Work next = operation.run(inlets(operation, nudged, knob));
            for (int port = 0; port < work.outlets().size(); port++) {
                double before = work.outlets().get(port).massKgPerS();
                double after = next.outlets().get(port).massKgPerS();
                assertThat(after - before)
                        .as(operation + " port " + port + " draw " + draw)
                        .isBetween(-1e-4 * (before + 0.01), 1e-4 * (before + 0.01));
            }
        }
    }

    private static Stream[] feeds(Operation operation, Random random) {
        Stream[] streams = new Stream[operation.inlets().size()];
        for (int i = 0; i < streams.length; i++) {
            streams[i] =
                    i > 0 && random.nextBoolean()
                            ? Stream.none()
                            : LiquorLoopStreams.random(random, 300 + 75 * random.nextDouble());
        }
        return streams;
    }

    private static Inlets inlets(Operation operation, Stream[] streams, double knob) {
        double[] knobs = new double[operation.knobs().size()];
        Arrays.fill(knobs, knob);
        return new Inlets(streams, knobs);
    }
}

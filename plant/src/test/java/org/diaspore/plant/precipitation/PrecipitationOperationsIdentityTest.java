package org.diaspore.plant.precipitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.SampleWork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What operations of the circuit promise beyond what every operation does: they close for any
/// slurry that may come, also by size class.
class PrecipitationOperationsIdentityTest {
    private static final Stream SLURRY = PrecipitationSamples.SLURRY;

    static List<SampleWork> samples() {
        return PrecipitationSamples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void elementsAndEnergyCloseOnAnySlurry(SampleWork sample) {
        for (Stream in : slurries()) {
            List<Stream> streams = new ArrayList<>(sample.streams());
            streams.set(0, in);
            sample.with(streams).closed();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sizesGoOnWithTheHydrate(SampleWork sample) {
        for (Stream out : sample.run().outlets()) {
            double hydrate = out.amount("gibbsite");
            assertThat(out.sizes().totalMolPerS())
                    .isCloseTo(hydrate, within(1e-12 * (1 + hydrate)));
        }
    }

    /// The usual, without seed, without liquor's alumina, cold, hot, unsized, trial points below
    /// nothing.
    private static List<Stream> slurries() {
        double[] spent = SLURRY.amounts();
        spent[Substances.index("NaAl(OH)4(aq)")] *= 0.1;
        double[] low = SLURRY.amounts();
        for (int i = 0; i < low.length; i++) {
            low[i] -= low[i] > 0 ? 0 : 1e-9;
        }
        double[] oxalate = SLURRY.amounts();
        oxalate[Substances.index("sodium oxalate")] = 20;
        double[] below = SLURRY.sizes().molPerS();
        below[2] = -1e-6;
        return List.of(
                SLURRY,
                HydrateLiquors.of(240, 0.70, 75),
                Stream.of(spent, 340).withSizes(SLURRY.sizes()),
                SLURRY.at(300),
                SLURRY.at(380),
                Stream.of(SLURRY.amounts(), 335),
                Stream.of(low, 335).withSizes(SLURRY.sizes()),
                HydrateSlurry.sized(SLURRY, SLURRY.sizes().grid(), below),
                Stream.of(oxalate, 330).withSizes(SLURRY.sizes()),
                Stream.pure("gibbsite", 3, 330),
                Stream.pure("water", 3, 330));
    }
}

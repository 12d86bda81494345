package org.diaspore.plant.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.HeatSegment;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.TearChoice;
import org.diaspore.flowsheet.Work;
import org.junit.jupiter.api.Test;

/// A plant of one heater and one cooler, told with segments.
class PinchReportIdentityTest {
    private static final double KG_PER_S = 10;

    /// Brings water to a temperature by a utility; tells what the water takes or gives.
    private record Tempering(double toK, boolean tells) implements Operation {
        @Override
        public List<String> inlets() {
            return List.of("in");
        }

        @Override
        public List<String> outlets() {
            return List.of("out");
        }

        @Override
        public Work run(Inlets inlets) {
            Stream in = inlets.stream(0);
            Stream out = in.at(toK);
            double taken = out.enthalpyW() - in.enthalpyW();
            Ledger.Builder ledger =
                    Ledger.builder()
                            .duty(
                                    taken > 0 ? Duty.Kind.STEAM : Duty.Kind.COOLING,
                                    "utility",
                                    taken);
            if (tells) {
                ledger.segment(
                        taken > 0
                                ? HeatSegment.cold("water", in.temperatureK(), toK, taken)
                                : HeatSegment.hot("water", in.temperatureK(), toK, -taken));
            }
            return Work.of(ledger.build(), out);
        }
    }

    private static Outcome plant(boolean coolerTells) {
        Flowsheet flowsheet =
                new Flowsheet.Builder("tempering")
                        .node(
                                "spring",
                                new Feed(Stream.pure("water", KG_PER_S, 300)),
                                List.of(),
                                List.of("cold"))
                        .node("heater", new Tempering(360, true), List.of("cold"), List.of("hot"))
                        .node(
                                "cooler",
                                new Tempering(310, coolerTells),
                                List.of("hot"),
                                List.of("warm"))
                        .build();
        return new Solver(flowsheet, TearChoice.FEWEST).solve(Accelerator.BROYDEN);
    }

    @Test
    void whatTheCoolerGivesTheHeaterCouldTake() {
        PinchReport report = PinchReport.of(plant(true), 10);
        double perKelvin = KG_PER_S * 4180;
        assertThat(report.steamW()).isCloseTo(60 * perKelvin, within(0.01 * 60 * perKelvin));
        // Cooled water of 360 K warms the cold to 350 K; steam does the last 10 K.
        assertThat(report.cascade().hotUtilityW())
                .isCloseTo(10 * perKelvin, within(0.03 * 10 * perKelvin));
        assertThat(report.excessW())
                .isCloseTo(report.steamW() - report.cascade().hotUtilityW(), within(1e-6));
        assertThat(report.seenFraction()).isEqualTo(1);
    }

    @Test
    void steamBelowThePinchAndCoolingAboveItAreNamed() {
        PinchReport report = PinchReport.of(plant(true), 10);
        assertThat(report.violations()).extracting(PinchReport.Violation::node).contains("heater");
        assertThat(report.violations().stream().mapToDouble(PinchReport.Violation::watts).sum())
                .isGreaterThanOrEqualTo(report.excessW() * 0.99);
    }

    @Test
    void withoutACoolerSteamIsAtItsLeast() {
        PinchReport report = PinchReport.of(plant(false), 10);
        assertThat(report.excessW()).isCloseTo(0, within(1e-3));
        assertThat(report.coolingW()).isZero();
    }
}

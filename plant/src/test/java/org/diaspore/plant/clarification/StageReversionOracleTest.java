package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

/// The washers' aluminate against a train of tanks written apart and run in time until nothing
/// moves: three isothermal washers on water.
class StageReversionOracleTest {
    private static final double TEMPERATURE_K = 360;
    private static final double MIXING = 0.85;
    private static final int WASHERS = 3;

    private static final Settings SETTINGS =
            Settings.defaults()
                    .with("clarification.washer_heat_loss", 0)
                    .with("clarification.mixing_efficiency", MIXING)
                    .with("clarification.iron_seed_area", 5);

    @Test
    void newtonOnAllWashersMeetsTanksThatRunInTime() {
        Stream mud = MudStreams.underflow().at(TEMPERATURE_K);
        double wash = 2.4;
        Work work =
                WasherTrain.of(SETTINGS, WASHERS)
                        .run(Inlets.of(mud, Stream.pure("water", wash, TEMPERATURE_K)));
        Stream below = work.outlets().get(1);
        double fallen = below.amount("gibbsite") - mud.amount("gibbsite");
        double underflow = wash / work.ledger().reading("wash_ratio");
        assertThat(fallen).isCloseTo(inTime(mud, underflow, wash), withPercentage(1e-4));
    }

    private static double inTime(Stream mud, double underflow, double wash) {
        double feed = Slurry.of(mud).liquorKgPerS();
        double[] aluminate = new double[WASHERS];
        double[] sodium = new double[WASHERS];
        double[] fall = new double[WASHERS];
        double[] water = new double[WASHERS];
        double causticIn = Liquor.of(mud.amounts()).causticMolPerS();
        double aluminateIn = mud.amount("NaAl(OH)4(aq)");
        double held = 1; // kg of liquor in each tank
        double step = 0.02;
        Reversion reversion = Reversion.of(SETTINGS);
        double seed = reversion.seedM2PerS(mud) * SETTINGS.si("clarification.washer_bed_time");
        double pace = reversion.molPerM2S(TEMPERATURE_K) * seed;
        for (int pass = 0; pass < 60_000; pass++) {
            advance(sodium, new double[WASHERS], causticIn, feed, underflow, wash, step / held);
            advance(water, new double[WASHERS], feed, feed, underflow, wash, step / held);
            for (int k = 0; k < WASHERS; k++) {
                double over = 0;
                if (sodium[k] > 0 && pass > 5_000) {
                    double aToC = aluminate[k] / sodium[k] / Caustic.aluminiumPerSodium(1);
                    over = Math.max(0, aToC - equilibrium(mud, water[k]));
                }
                fall[k] = pace * over * over;
            }
            advance(aluminate, fall, aluminateIn, feed, underflow, wash, step / held);
        }
        double all = 0;
        for (double one : fall) {
            all += one;
        }
        return all;
    }

    /// One step of explicit Euler, per kg of liquor.
    private static void advance(
            double[] strength,
            double[] sink,
            double entering,
            double feed,
            double underflow,
            double wash,
            double step) {
        double[] before = strength.clone();
        double next = 0;
        for (int k = strength.length - 1; k >= 0; k--) {
            double in = k == 0 ? entering : underflow * before[k - 1];
            double flow = (k == 0 ? feed : underflow) + MIXING * wash;
            strength[k] += step * (in + MIXING * wash * next - flow * before[k] - sink[k]);
            next = MIXING * before[k] + (1 - MIXING) * next;
        }
    }

    /// Of mud liquor thinned with water to this share of it.
    private static double equilibrium(Stream mud, double share) {
        double[] amounts = mud.liquor().times(share).amounts();
        amounts[Substances.index("water")] +=
                (1 - share)
                        * Slurry.of(mud).liquorKgPerS()
                        / Substances.kgPerMol(Substances.index("water"));
        Liquor liquor = Liquor.of(amounts);
        return GibbsiteSaturation.aToC(
                TEMPERATURE_K, AluminaSolubility.causticGPerL(liquor), liquor.carbonateGPerL());
    }
}

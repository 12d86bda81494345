package org.diaspore.plant;

import java.util.Random;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Stream;

/// Streams that the tests of the liquor loop feed.
final class LiquorLoopStreams {
    private LiquorLoopStreams() {}

    /// A cubic metre a second, about, of silicate liquor at 95 degC, of these strengths at 25 degC.
    static Stream silicateLiquor(double na2oGPerL, double silicaGPerL) {
        double[] n = new double[Substances.count()];
        n[Substances.index("water")] = 960 / 0.018015;
        // Three rounds: the volume changes with what is dissolved.
        for (int round = 0; round < 6; round++) {
            double volume = Liquor.of(n).volumeM3PerS();
            double silica = silicaGPerL * volume / 0.060083;
            n[Substances.index("Na2H2SiO4(aq)")] = silica;
            n[Substances.index("NaOH(aq)")] =
                    Caustic.ofNaohGPerL(na2oGPerL * 2 * 39.997 / 61.979).molPerM3() * volume
                            - 2 * silica;
        }
        return Stream.of(n, 368.15);
    }

    /// The same liquor with more of something, mol/s.
    static Stream with(Stream stream, String substance, double molPerS) {
        double[] n = stream.amounts();
        n[Substances.index(substance)] += molPerS;
        return Stream.of(n, stream.temperatureK(), stream.pressurePa());
    }

    /// Some of all solids, some of all solutes, mostly water.
    static Stream random(Random random, double temperatureK) {
        double[] n = new double[Substances.count()];
        for (int i = 0; i < n.length; i++) {
            Phase phase = Substances.get(i).phase();
            if (phase != Phase.GAS && random.nextInt(3) > 0) {
                double most = phase == Phase.SOLID ? 0.02 : 0.5;
                n[i] = most * random.nextDouble() / Substances.kgPerMol(i) * 0.1;
            }
        }
        n[Substances.index("water")] = (0.5 + 2 * random.nextDouble()) / 0.018015;
        return Stream.of(n, temperatureK);
    }
}

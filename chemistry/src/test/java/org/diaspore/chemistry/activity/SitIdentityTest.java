package org.diaspore.chemistry.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.Interaction;
import org.diaspore.chemistry.database.Interaction.Kind;
import org.diaspore.chemistry.database.TemperatureFunction;
import org.junit.jupiter.api.Test;

class SitIdentityTest {
    private static Sit sit(boolean growing) {
        List<Interaction> all = new ArrayList<>();
        Random random = new Random(11);
        List<String> species = PitzerSample.SPECIES;
        for (int i = 0; i < species.size(); i++) {
            for (int j = i; j < species.size(); j++) {
                if (PitzerSample.CHARGES.get(i) * PitzerSample.CHARGES.get(j) <= 0) {
                    List<String> pair = List.of(species.get(i), species.get(j));
                    all.add(new Interaction(Kind.SIT_EPSILON, pair, function(random, 0.2)));
                    if (growing) {
                        all.add(new Interaction(Kind.SIT_EPSILON1, pair, function(random, 0.02)));
                    }
                }
            }
        }
        return new Sit(new ActivityParameters.Sit(all), species, PitzerSample.CHARGES);
    }

    private static TemperatureFunction function(Random random, double size) {
        return new TemperatureFunction.Reduced(
                size * random.nextGaussian(), 20 * size, 0, 1e-3 * size, 0, 0);
    }

    @Test
    void slopesAreThoseOfTheValues() {
        Random random = new Random(12);
        for (Sit sit : List.of(sit(false), sit(true))) {
            for (int k = 0; k < 10; k++) {
                double[] m = PitzerSample.molalities(random);
                sit.at(320, 101325);
                MolalityModelChecks.slopes(sit, m);
                MolalityModelChecks.temperatureSlopes(sit, m, 320, 101325);
            }
        }
    }

    @Test
    void activityOfWaterFollowsFromThoseOfTheSolutes() {
        Sit sit = sit(false);
        sit.at(310, 101325);
        Random random = new Random(13);
        for (int k = 0; k < 20; k++) {
            MolalityModelChecks.gibbsDuhem(sit, PitzerSample.molalities(random));
        }
        for (Sit either : List.of(sit, sit(true))) {
            either.at(310, 101325);
            MolalityModelChecks.gibbsDuhemIntegral(either, PitzerSample.molalities(random), 2e-5);
        }
    }

    @Test
    void diluteIonsFollowTheLimitingLaw() {
        Sit sit = sit(false);
        sit.at(298.15, 101325);
        SolventWater water = new SolventWater();
        water.at(298.15, 101325);
        double[] m = new double[sit.size()];
        m[0] = 1e-8;
        m[4] = 1e-8;
        double[] ln = new double[m.length];
        sit.evaluate(m, ln);
        double law = -Math.log(10) * water.a() * 1e-4;
        assertThat(ln[0]).isCloseTo(law, within(-1e-3 * law));
        assertThat(ln[3]).isCloseTo(9 * law, within(-9e-3 * law));
    }
}

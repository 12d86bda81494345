package org.diaspore.chemistry.liquor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Steam97;
import org.diaspore.chemistry.activity.Pitzer;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;

/// A few ions of the liquor database with their activities, for tests; slow and plain.
final class LiquorSolution {
    private final Pitzer pitzer;
    private final List<String> names;
    private final double[] molality;
    private final double[] lnGamma;
    private double lnWater;

    LiquorSolution(Database database, List<String> names) {
        this.names = names;
        pitzer =
                new Pitzer(
                        (ActivityParameters.Pitzer) database.activity(),
                        names,
                        names.stream()
                                .map(n -> database.species(n).orElseThrow())
                                .map(AqueousSpecies::charge)
                                .toList());
        molality = new double[names.size()];
        lnGamma = new double[names.size()];
    }

    LiquorSolution at(double celsius) {
        double t = celsius + 273.15;
        pitzer.at(t, Math.max(1e5, Steam97.saturationPressurePa(t)));
        return this;
    }

    LiquorSolution with(double... mol) {
        System.arraycopy(mol, 0, molality, 0, mol.length);
        lnWater = pitzer.evaluate(molality, lnGamma);
        return this;
    }

    double lnWater() {
        return lnWater;
    }

    double lnGamma(String name) {
        return lnGamma[names.indexOf(name)];
    }

    double osmotic() {
        double sum = 0;
        for (double m : molality) {
            sum += m;
        }
        return -lnWater * 55.50837 / sum;
    }

    /// log10 activities by name, water included.
    Map<String, Double> activities() {
        Map<String, Double> log = new LinkedHashMap<>();
        log.put("H2O", lnWater / Math.log(10));
        for (int i = 0; i < molality.length; i++) {
            log.put(names.get(i), (lnGamma[i] + Math.log(molality[i])) / Math.log(10));
        }
        return log;
    }
}

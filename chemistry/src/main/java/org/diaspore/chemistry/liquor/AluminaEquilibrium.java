package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.Term;

/// Equilibrium A/C of Bayer liquor over gibbsite, boehmite or diaspore, from the constant and the
/// Pitzer set of the liquor database.
///
/// Solved for x, the logarithm of aluminate over free hydroxide, in `x = ln K + n ln a_w + ln
/// gamma(OH-) - ln gamma(Al(OH)4-)`, n water taken up by the mineral, with the molalities that the
/// density at 25 degC gives. Caustic and salts stay, aluminium moves. Range: 25 to 280 degC
/// (parameters of aluminate to 150, beyond by their difference to NaOH), C 50 to 300 g/L. Good to
/// 0.02 in A/C for gibbsite over 50 to 150 degC; boehmite hangs on a constant known to 0.1 in log10
/// K. An instance holds work space and serves one thread; the solution allocates nothing.
public final class AluminaEquilibrium {
    private static final double ZERO_C_K = 273.15;
    private static final double LN_10 = Math.log(10);
    private static final int PASSES = 60;
    private static final double TOLERANCE = 1e-11;
    private static final double WIDEST = 25;
    private static final double LOWEST_C = 25;
    private static final double HIGHEST_C = 280;
    private static final double LOWEST_G_PER_L = 50;
    private static final double HIGHEST_G_PER_L = 300;
    private static final double CARBONATE_C = 100;

    private final Mineral mineral;
    private final double water;
    private final LiquorActivity activity;

    private AluminaEquilibrium(Mineral mineral, LiquorActivity activity) {
        this.mineral = mineral;
        this.activity = activity;
        water =
                mineral.dissolution().stream()
                        .filter(term -> term.species().equals("H2O"))
                        .mapToDouble(Term::coefficient)
                        .sum();
    }

    public static AluminaEquilibrium of(AluminaMineral mineral, LiquorOptions options) {
        Database database = LiquorDatabase.with(options);
        return new AluminaEquilibrium(
                database.mineral(mineral.mineral()).orElseThrow(), new LiquorActivity(database));
    }

    /// A/C at equilibrium in pure liquor.
    ///
    /// @param caustic at 25 degC
    public double aToC(double temperatureK, Caustic caustic) {
        double sodium = caustic.molPerM3();
        for (int ion = 1; ion <= LiquorActivity.LAST; ion++) {
            activity.put(ion, 0);
        }
        return solve(temperatureK, sodium);
    }

    /// A/C at equilibrium with the caustic and the salts of a liquor.
    public double aToC(double temperatureK, LiquorAnalysis liquor) {
        activity.load(liquor);
        return solve(temperatureK, liquor.caustic().molPerM3());
    }

    /// log10 of the ion product over the constant: above 0 the mineral grows, below it dissolves.
    public double saturation(double temperatureK, LiquorAnalysis liquor) {
        activity.load(liquor);
        double held = activity.at(temperatureK);
        activity.evaluate();
        double product =
                activity.lnActivity(LiquorActivity.ALUMINATE)
                        - activity.lnActivity(LiquorActivity.HYDROXIDE)
                        + water * activity.lnWater();
        return product / LN_10 - mineral.logK().at(held);
    }

    /// What of a question lies outside the range of this model; empty where nothing does.
    public List<String> warnings(double temperatureK, LiquorAnalysis liquor) {
        List<String> warnings = new ArrayList<>();
        double celsius = temperatureK - ZERO_C_K;
        outside(warnings, "temperature, degC", celsius, LOWEST_C, HIGHEST_C);
        outside(warnings, "C, g/L", liquor.causticGPerL(), LOWEST_G_PER_L, HIGHEST_G_PER_L);
        if (liquor.carbonateGPerL() > 0 && celsius > CARBONATE_C) {
            warnings.add(
                    "%s: interactions of carbonate are held above %.0f degC"
                            .formatted(mineral.name(), CARBONATE_C));
        }
        return warnings;
    }

    private void outside(List<String> warnings, String what, double x, double low, double high) {
        if (!(x >= low && x <= high)) {
            warnings.add(
                    "%s: %s %.4g is outside %.4g to %.4g"
                            .formatted(mineral.name(), what, x, low, high));
        }
    }

    private double solve(double temperatureK, double sodium) {
        if (sodium <= 0) {
            return 0;
        }
        double held = activity.at(temperatureK);
        double lnK = LN_10 * mineral.logK().at(held);
        double x = Math.clamp(lnK, -WIDEST, WIDEST);
        double target = target(x, sodium, lnK);
        double lastX = x;
        double lastGap = target - x;
        x = target;
        for (int pass = 0; pass < PASSES && Math.abs(lastGap) > TOLERANCE; pass++) {
            double gap = target(x, sodium, lnK) - x;
            double slope = x == lastX ? -1 : (gap - lastGap) / (x - lastX);
            lastX = x;
            lastGap = gap;
            // Secant where the gap falls with x, as it must; else plain substitution.
            x = Math.clamp(x + (slope < -0.2 ? -gap / slope : gap), -WIDEST, WIDEST);
        }
        return Caustic.aToCOfAlphaK(1) * share(x);
    }

    /// The right side of the equation at an x.
    private double target(double x, double sodium, double lnK) {
        double aluminate = sodium * share(x);
        activity.put(LiquorActivity.ALUMINATE, aluminate);
        activity.put(LiquorActivity.HYDROXIDE, sodium - aluminate);
        activity.evaluate();
        return lnK
                - water * activity.lnWater()
                + activity.lnGamma(LiquorActivity.HYDROXIDE)
                - activity.lnGamma(LiquorActivity.ALUMINATE);
    }

    private static double share(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}

package org.diaspore.plant.clarification;

import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.liquor.MisraWhite;
import org.diaspore.chemistry.liquor.RosenbergHealy;

/// Equilibrium A/C over gibbsite from strong liquor to the last washer, g Al2O3 per g caustic as
/// Na2CO3.
///
/// Rosenberg and Healy (1996) above C 120 g/L, where it was fitted and knows carbonate; Misra and
/// White (1971) in weak liquor, where the former falls to a fraction of what dissolves. Between, a
/// smooth weight by C. 25 to 110 degC.
final class GibbsiteSaturation {
    private static final RosenbergHealy STRONG = RosenbergHealy.published();
    private static final MisraWhite WEAK = MisraWhite.published();

    /// Strength of equal weights, g/L, and how fast they change with its logarithm: 95 % at 140.
    private static final double MIDDLE_G_PER_L = 100;

    private static final double STEEPNESS = 9;

    private GibbsiteSaturation() {}

    /// @param causticGPerL C at 25 degC, as is the carbonate; below nothing counts as nothing
    static double aToC(double temperatureK, double causticGPerL, double carbonateGPerL) {
        if (!(causticGPerL > 0)) {
            return 0;
        }
        double weight = 1 / (1 + Math.pow(MIDDLE_G_PER_L / causticGPerL, STEEPNESS));
        double weak = WEAK.aToC(temperatureK, Caustic.ofCarbonateGPerL(causticGPerL));
        double strong = STRONG.aToC(temperatureK, causticGPerL, carbonateGPerL);
        return weak + weight * (strong - weak);
    }
}

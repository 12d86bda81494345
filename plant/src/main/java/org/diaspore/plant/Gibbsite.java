package org.diaspore.plant;

import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.RosenbergHealy;

/// Equilibrium A/C of gibbsite in the liquor of a plant, by {@link RosenbergHealy}: its caustic and
/// carbonate; chloride, sulphate and organic terms are left out at this depth.
final class Gibbsite {
    private static final RosenbergHealy CORRELATION = RosenbergHealy.published();

    private Gibbsite() {}

    /// @param causticGPerL as Na2CO3, at 25 degC as is the carbonate
    static double equilibriumAToC(double temperatureK, double causticGPerL, double carbonateGPerL) {
        return CORRELATION.aToC(temperatureK, causticGPerL, carbonateGPerL);
    }

    static double equilibriumAToC(double temperatureK, Liquor liquor) {
        return equilibriumAToC(
                temperatureK, AluminaSolubility.causticGPerL(liquor), liquor.carbonateGPerL());
    }
}

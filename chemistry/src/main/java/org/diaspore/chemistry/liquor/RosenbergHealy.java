package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.LiquorAnalysis;

/// Solubility of gibbsite in Bayer liquor by Rosenberg and Healy (1996).
///
/// `A/C = 0.962 / (1 + 10^(a0 sqrt(I)/(1 + sqrt(I)) - a3 I - a4 I^1.5) / exp(dG / (R T)))`, with
/// the ionic strength `I = 0.01887 C + k1 NaCl/58.44 + k2 Na2CO3/105.99 + k3 Na2SO4/142.04 + k4
/// 0.01887 TOC`, all in g/L at 25 degC. Range: 50 to 150 degC, C 120 to 300 g/L; there within 0.03
/// of three Pitzer models. Colder or weaker it falls far below them. The coefficients are as handed
/// down in the trade, the paper was not at hand.
///
/// @param reactionJPerMol dG
/// @param chloride k1
/// @param carbonate k2
/// @param sulphate k3
/// @param organic k4
public record RosenbergHealy(
        double a0,
        double a3,
        double a4,
        double reactionJPerMol,
        double chloride,
        double carbonate,
        double sulphate,
        double organic) {
    private static final String MODEL = "rosenberg-healy";
    private static final double ZERO_C_K = 273.15;
    private static final double GAS_J_PER_MOL_K = 8.314462618;
    // As in the equation: 2 / molar mass of Na2CO3; molar masses; Al2O3 / Na2CO3. mol/g, g/mol,
    // g/g.
    private static final double MOL_PER_G = 0.01887;
    private static final double NACL = 58.44;
    private static final double NA2CO3 = 105.99;
    private static final double NA2SO4 = 142.04;
    private static final double ALUMINA_PER_CARBONATE = 0.96197;
    private static final double LOWEST_C = 50;
    private static final double HIGHEST_C = 150;
    private static final double LOWEST_G_PER_L = 120;
    private static final double HIGHEST_G_PER_L = 300;

    public static RosenbergHealy published() {
        return new RosenbergHealy(
                LiquorPrior.mean(MODEL, "a0"),
                LiquorPrior.mean(MODEL, "a3"),
                LiquorPrior.mean(MODEL, "a4"),
                LiquorPrior.mean(MODEL, "reaction"),
                LiquorPrior.mean(MODEL, "chloride"),
                LiquorPrior.mean(MODEL, "carbonate"),
                LiquorPrior.mean(MODEL, "sulphate"),
                LiquorPrior.mean(MODEL, "organic"));
    }

    /// Equilibrium A/C with the caustic and the impurities of a liquor.
    public double aToC(double temperatureK, LiquorAnalysis liquor) {
        return aToC(
                temperatureK,
                MOL_PER_G * liquor.causticGPerL()
                        + chloride * liquor.chlorideGPerL() / NACL
                        + carbonate * liquor.carbonateGPerL() / NA2CO3
                        + sulphate * liquor.sulphateGPerL() / NA2SO4
                        + organic * MOL_PER_G * liquor.organicCarbonGPerL());
    }

    /// Equilibrium A/C of pure liquor.
    public double aToC(double temperatureK, Caustic caustic) {
        return aToC(temperatureK, caustic.carbonateGPerL(), 0);
    }

    /// Equilibrium A/C of a liquor with carbonate alone; amounts below nothing, as in trial points
    /// of a solver, count as none.
    ///
    /// @param causticGPerL C, as Na2CO3
    /// @param carbonateGPerL Na2CO3
    public double aToC(double temperatureK, double causticGPerL, double carbonateGPerL) {
        double ionic = MOL_PER_G * causticGPerL + carbonate * Math.max(0, carbonateGPerL) / NA2CO3;
        return aToC(temperatureK, Math.max(0, ionic));
    }

    private double aToC(double temperatureK, double ionic) {
        double root = Math.sqrt(ionic);
        double activity = a0 * root / (1 + root) - a3 * ionic - a4 * ionic * root;
        double equilibrium = Math.exp(reactionJPerMol / (GAS_J_PER_MOL_K * temperatureK));
        return ALUMINA_PER_CARBONATE / (1 + Math.pow(10, activity) / equilibrium);
    }

    /// What of a question lies outside the range; empty where nothing does.
    public List<String> warnings(double temperatureK, LiquorAnalysis liquor) {
        List<String> warnings = new ArrayList<>();
        double celsius = temperatureK - ZERO_C_K;
        if (!(celsius >= LOWEST_C && celsius <= HIGHEST_C)) {
            warnings.add(
                    "Rosenberg-Healy: %.1f degC is outside %.0f to %.0f"
                            .formatted(celsius, LOWEST_C, HIGHEST_C));
        }
        double c = liquor.causticGPerL();
        if (!(c >= LOWEST_G_PER_L && c <= HIGHEST_G_PER_L)) {
            warnings.add(
                    "Rosenberg-Healy: C of %.1f g/L is outside %.0f to %.0f"
                            .formatted(c, LOWEST_G_PER_L, HIGHEST_G_PER_L));
        }
        return warnings;
    }
}

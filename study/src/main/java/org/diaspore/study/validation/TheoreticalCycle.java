package org.diaspore.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.study.Sheet;

/// Yields of the theoretical Bayer cycle of pure liquor (Den Hond), kg Al2O3 per m3 of the liquor
/// that enters a step, kept by volume and concentration of real liquors.
///
/// A step takes gibbsite up or gives it off, Al(OH)3 + NaOH = NaAl(OH)4, so that caustic and water
/// stay. The volume does not: it grows as alumina dissolves. Yield per volume of feed is (A2 V2 -
/// A1 V1) / V1; since C V is kept, that is C1 (A2/C2 - A1/C1), the arithmetic of the trade. A2 -
/// A1, which forgets the volume, is shown beside it.
public final class TheoreticalCycle implements UnitCase {
    private static final int WATER = Substances.index("water");
    private static final int NAOH = Substances.index("NaOH(aq)");
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final double ALUMINA_KG_PER_MOL_AL = Formula.of("Al2O3").kgPerMol() / 2;

    // Den Hond: caustic of the feeds, g/L as Na2CO3 at 25 degC, and the A/C between which both go.
    private static final double DIGESTION_C = 1110;
    private static final double PRECIPITATION_C = 265;
    private static final double RICH = 0.800;
    private static final double LEAN = 0.190;

    /// One step: liquor before and after, for one cubic metre of feed at 25 degC.
    ///
    /// @param yieldKgPerM3 Al2O3 gained or lost per volume of feed, by volume times concentration
    private record Step(String name, Liquor before, Liquor after, double yieldKgPerM3) {

        static Step of(String name, double causticGPerL, double fromAToC, double toAToC) {
            double[] amounts = liquor(causticGPerL, fromAToC);
            Liquor before = Liquor.of(amounts);
            double sodium = amounts[NAOH] + amounts[ALUMINATE];
            double aluminate = sodium * Caustic.aluminiumPerSodium(toAToC);
            amounts[NAOH] = sodium - aluminate;
            amounts[ALUMINATE] = aluminate;
            Liquor after = Liquor.of(amounts);
            double gained =
                    after.aluminaGPerL() * after.volumeM3PerS()
                            - before.aluminaGPerL() * before.volumeM3PerS();
            return new Step(name, before, after, Math.abs(gained) / before.volumeM3PerS());
        }

        List<String> row() {
            List<String> cells = new ArrayList<>(List.of(name));
            for (Liquor liquor : List.of(before, after)) {
                cells.add(Units.digits(liquor.causticGPerL(), 5));
                cells.add(Units.digits(liquor.aToC(), 4));
                cells.add(Units.digits(liquor.aluminaGPerL(), 5));
                cells.add(Units.digits(liquor.volumeM3PerS(), 4));
            }
            cells.add(Units.digits(yieldKgPerM3, 5));
            double forgetful = Math.abs(after.aluminaGPerL() - before.aluminaGPerL());
            cells.add(Units.digits(forgetful, 5));
            return cells;
        }
    }

    /// Amounts of one cubic metre at 25 degC, mol.
    private static double[] liquor(double causticGPerL, double aToC) {
        double[] amounts = new double[Substances.count()];
        double sodium = Caustic.ofCarbonateGPerL(causticGPerL).molPerM3();
        amounts[ALUMINATE] = sodium * Caustic.aluminiumPerSodium(aToC);
        amounts[NAOH] = sodium - amounts[ALUMINATE];
        amounts[WATER] = Liquor.waterKgPerM3(amounts) / Substances.kgPerMol(WATER);
        return amounts;
    }

    private final Step digestion = Step.of("digestion", DIGESTION_C, LEAN, RICH);
    private final Step precipitation = Step.of("precipitation", PRECIPITATION_C, RICH, LEAN);

    @Override
    public String caseId() {
        return "V1";
    }

    @Override
    public Map<String, Double> figures() {
        return Map.of(
                "cycle.digestion_yield",
                digestion.yieldKgPerM3(),
                "cycle.precipitation_yield",
                precipitation.yieldKgPerM3());
    }

    /// Water to boil off between the two steps, kg per kg Al2O3: from the spent liquor of
    /// precipitation to the feed of digestion.
    public double evaporationKgPerKg() {
        double spent = precipitation.after().waterKgPerS();
        double strong =
                digestion.before().waterKgPerS()
                        * precipitation.before().causticMolPerS()
                        / digestion.before().causticMolPerS();
        double alumina =
                precipitation.before().causticMolPerS()
                        * (Caustic.aluminiumPerSodium(RICH) - Caustic.aluminiumPerSodium(LEAN))
                        * ALUMINA_KG_PER_MOL_AL;
        return (spent - strong) / alumina;
    }

    @Override
    public Sheet working() {
        return new Sheet(
                "V1: bookkeeping of the theoretical cycle",
                "One cubic metre of feed at 25 degC, caustic C as g/L Na2CO3, alumina A in g/L; volumes"
                        + " by the density of the liquors (C 1110 lies far beyond where densities were"
                        + " measured; the yield does not depend on it, the last column does). Yield per"
                        + " feed counts what the whole volume gained; A2 - A1 forgets that the volume"
                        + " changes. Between the steps "
                        + Units.digits(evaporationKgPerKg(), 3)
                        + " t water per t Al2O3 must be boiled off.",
                List.of(
                        "step",
                        "C in",
                        "A/C in",
                        "A in",
                        "m3 in",
                        "C out",
                        "A/C out",
                        "A out",
                        "m3 out",
                        "yield, kg/m3 feed",
                        "A2 - A1, g/L"),
                List.of(digestion.row(), precipitation.row()));
    }
}

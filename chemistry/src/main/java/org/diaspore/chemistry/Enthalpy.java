package org.diaspore.chemistry;

/// Enthalpy of a mixture at its temperature, from the elements at 298.15 K, W for amounts in mol/s.
///
/// Solids and gases: ideal mixtures of their substances. Liquor (water and solutes): formation
/// enthalpies at 298.15 K plus the liquor's own heat capacity over the span; heat of dilution is not
/// modelled. One function of state for every stream, so that energy closes like mass.
public final class Enthalpy {
    private static final int WATER = Substances.index("water");
    private static final boolean[] LIQUOR = liquor();

    private Enthalpy() {}

    /// @param amounts mol/s in registry order
    public static double watts(double[] amounts, double temperatureK, double pressurePa) {
        double sum = 0;
        double liquorHeat = 0;
        for (int i = 0; i < amounts.length; i++) {
            double amount = amounts[i];
            if (amount == 0) {
                continue;
            }
            Substance substance = Substances.get(i);
            if (LIQUOR[i]) {
                sum += amount * substance.formationEnthalpyJPerMol();
                liquorHeat +=
                        amount
                                * substance
                                        .heatCapacity()
                                        .heatJPerMol(Substance.REFERENCE_K, temperatureK);
            } else {
                sum += amount * substance.enthalpyJPerMol(temperatureK);
            }
        }
        return sum + liquorHeat;
    }

    private static boolean[] liquor() {
        boolean[] liquor = new boolean[Substances.count()];
        for (int i = 0; i < liquor.length; i++) {
            liquor[i] = Substances.get(i).phase().isLiquor();
        }
        assert liquor[WATER];
        return liquor;
    }
}

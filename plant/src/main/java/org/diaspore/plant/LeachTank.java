package org.diaspore.plant;

import org.diaspore.chemistry.Conversion;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Substances;

/// One stirred tank of a silica leach at steady state, implicit in the free hydroxide it works at.
///
/// Each pool dissolves in first order of what is left of it and a power of free hydroxide; sodalite
/// grows in first order of dissolved silica and of dissolved alumina. Given the free hydroxide of
/// the tank all extents have closed forms, so one unknown is solved for, kept in a bracket.
final class LeachTank {
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int SILICATE = Substances.index("Na2H2SiO4(aq)");
    private static final int[] HYDROXIDES = {
        Substances.index("NaOH(aq)"), Substances.index("KOH(aq)"), Substances.index("LiOH(aq)")
    };
    private static final Conversion SODALITE =
            Conversion.of("6 NaAl(OH)4(aq) + 6 Na2H2SiO4(aq) = sodalite + 10 NaOH(aq) + 10 water");
    private static final double HYDROXIDE_BY_SODALITE = 10.0 / 6; // mol per mol Al
    private static final int MOST_STEPS = 100;
    private static final double ACCURACY = 1e-14;

    private static final LeachPool[] POOLS = LeachPool.values();
    private static final int[] SOLID;
    private static final int[] POOL;
    private static final Conversion[] DISSOLVING;
    private static final double[] SILICA;
    private static final double[] ALUMINIUM;
    private static final double[] HYDROXIDE;

    static {
        int count = 0;
        for (LeachPool pool : POOLS) {
            count += pool.solids().size();
        }
        SOLID = new int[count];
        POOL = new int[count];
        DISSOLVING = new Conversion[count];
        SILICA = new double[count];
        ALUMINIUM = new double[count];
        HYDROXIDE = new double[count];
        int at = 0;
        for (LeachPool pool : POOLS) {
            for (String solid : pool.solids()) {
                Conversion conversion = dissolving(solid);
                SOLID[at] = Substances.index(solid);
                POOL[at] = pool.ordinal();
                DISSOLVING[at] = conversion;
                SILICA[at] = conversion.moles(SILICATE);
                ALUMINIUM[at] = conversion.moles(ALUMINATE);
                HYDROXIDE[at++] = hydroxide(conversion);
            }
        }
    }

    private final double[] perUnit; // rate x time at unit relative hydroxide, by pool
    private final double[] orders;
    private final double[] factor = new double[POOLS.length];
    private final double[] extent = new double[SOLID.length];
    private final double sodalitePerFlow;
    private final double volumeM3PerS;
    private double precipitated;

    /// @param timeS mean time in this tank
    /// @param volumeM3PerS liquor through it
    LeachTank(LeachKinetics kinetics, double temperatureK, double timeS, double volumeM3PerS) {
        perUnit = new double[POOLS.length];
        orders = new double[POOLS.length];
        for (int p = 0; p < POOLS.length; p++) {
            perUnit[p] = kinetics.laws().get(p).at(temperatureK) * timeS;
            orders[p] = kinetics.orders().get(p);
        }
        sodalitePerFlow = kinetics.sodalite().at(temperatureK) * timeS / volumeM3PerS;
        this.volumeM3PerS = volumeM3PerS;
    }

    /// Changes the amounts, mol/s, from those that flow in to those that flow out.
    void run(double[] amounts, double[] dissolvedByPool) {
        double hydroxide = solve(amounts);
        extents(amounts, hydroxide);
        for (int i = 0; i < SOLID.length; i++) {
            DISSOLVING[i].run(amounts, extent[i]);
            dissolvedByPool[POOL[i]] += extent[i] * SILICA[i];
        }
        SODALITE.run(amounts, precipitated);
    }

    /// Free hydroxide of the tank, mol/m3.
    private double solve(double[] amounts) {
        double low = 0;
        double atLow = excess(amounts, 0);
        if (!(atLow > 0)) {
            return 0;
        }
        double high = Math.max(atLow, free(amounts)) / volumeM3PerS;
        double atHigh = excess(amounts, high);
        while (atHigh > 0) {
            low = high;
            atLow = atHigh;
            high *= 2;
            atHigh = excess(amounts, high);
        }
        int stuck = 0;
        for (int step = 0; step < MOST_STEPS && high - low > ACCURACY * high; step++) {
            double next = high - atHigh * (high - low) / (atHigh - atLow); // Illinois
            if (!(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            double atNext = excess(amounts, next);
            if (atNext == 0) {
                return next;
            }
            if (atNext > 0) {
                low = next;
                atLow = atNext;
                atHigh *= stuck < 0 ? 0.5 : 1;
                stuck = -1;
            } else {
                high = next;
                atHigh = atNext;
                atLow *= stuck > 0 ? 0.5 : 1;
                stuck = 1;
            }
        }
        return 0.5 * (low + high);
    }

    /// Hydroxide made or brought less what would leave at this strength, mol/s; falls with it.
    private double excess(double[] amounts, double hydroxide) {
        extents(amounts, hydroxide);
        double sum = free(amounts) + HYDROXIDE_BY_SODALITE * precipitated;
        for (int i = 0; i < SOLID.length; i++) {
            sum += HYDROXIDE[i] * extent[i];
        }
        return sum - hydroxide * volumeM3PerS;
    }

    private void extents(double[] amounts, double hydroxide) {
        double relative = hydroxide / LeachKinetics.REFERENCE_OH_MOL_PER_M3;
        for (int p = 0; p < POOLS.length; p++) {
            double progress =
                    perUnit[p] * (orders[p] == 1 ? relative : Math.pow(relative, orders[p]));
            factor[p] = progress / (1 + progress);
        }
        double silica = amounts[SILICATE];
        double aluminium = amounts[ALUMINATE];
        for (int i = 0; i < SOLID.length; i++) {
            extent[i] = amounts[SOLID[i]] * factor[POOL[i]];
            silica += SILICA[i] * extent[i];
            aluminium += ALUMINIUM[i] * extent[i];
        }
        precipitated = grown(Math.max(silica, 0), Math.max(aluminium, 0));
    }

    /// Aluminium that sodalite takes: z = s (S - z)(A - z).
    private double grown(double silica, double aluminium) {
        double product = sodalitePerFlow * silica * aluminium;
        double b = 1 + sodalitePerFlow * (silica + aluminium);
        double root = Math.sqrt(Math.max(b * b - 4 * sodalitePerFlow * product, 0));
        return 2 * product / (b + root);
    }

    private static double free(double[] amounts) {
        double sum = 0;
        for (int index : HYDROXIDES) {
            sum += amounts[index];
        }
        return sum;
    }

    private static double hydroxide(Conversion conversion) {
        double sum = 0;
        for (int index : HYDROXIDES) {
            sum += conversion.moles(index);
        }
        return sum;
    }

    /// One mole of a solid taken up by caustic: NaOH and water make up the balance.
    private static Conversion dissolving(String solid) {
        Element[] elements = {
            Element.Al,
            Element.Si,
            Element.K,
            Element.S,
            Element.Ca,
            Element.Ga,
            Element.Li,
            Element.V,
            Element.Na,
            Element.H
        };
        return Conversion.into(
                solid,
                elements,
                "NaAl(OH)4(aq)",
                "Na2H2SiO4(aq)",
                "KOH(aq)",
                "Na2SO4(aq)",
                "portlandite",
                "NaGa(OH)4(aq)",
                "LiOH(aq)",
                "Na3VO4(aq)",
                "NaOH(aq)",
                "water");
    }
}

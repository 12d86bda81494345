package org.diaspore.chemistry.activity;

import java.util.List;
import org.diaspore.chemistry.database.MolarVolume;

/// Apparent molar volumes of dissolved species and of water, cm3/mol, at a temperature in K, a
/// pressure in Pa and an ionic strength in mol/kg, and what they do to equilibrium constants.
///
/// Equations of {@link MolarVolume.Supcrt}, whose numbers are taken as a database file has them,
/// `a1 * 10`, `a2 * 0.01`, `a3`, `a4 * 1e-4` and `W * 1e-5` in calories, bar and kelvin: `V = a1 +
/// a2/(2600 + P) + (a3 + a4/(2600 + P))/(T - 228) - W Q + z^2/2 A_V sqrt(I)/(1 + a B sqrt(I)) + (i1
/// + i2/(T - 228) + i3 (T - 228)) I^i4`, the last two for ions only. As in PHREEQC 3.8, which
///   leaves them out where A and B come from the table of a database ({@link
///   org.diaspore.chemistry.database.BDotTable}); so should a caller.
public final class PartialVolumes {
    private static final double CM3_PER_CAL_PER_BAR = 41.84004;
    private static final double GAS_J_PER_MOL_K = 8.31470;
    private static final double WATER_G_PER_MOL = 18.016;
    private static final double PA_PER_BAR = 1e5;

    private final SolventWater water = new SolventWater();
    private final MolarVolume[] given;
    private final int[] charge;

    /// Without salt, and what multiplies `I^i4`.
    private final double[] plain;

    private final double[] salted;
    private double temperatureK = Double.NaN;
    private double pressurePa = Double.NaN;

    /// @param charges of the same species, in elementary charges
    public PartialVolumes(List<MolarVolume> volumes, List<Integer> charges) {
        given = volumes.toArray(MolarVolume[]::new);
        charge = charges.stream().mapToInt(Integer::intValue).toArray();
        plain = new double[given.length];
        salted = new double[given.length];
    }

    public int size() {
        return given.length;
    }

    /// @throws org.diaspore.chemistry.InputException outside the range of liquid water
    public void at(double temperatureK, double pressurePa) {
        if (temperatureK == this.temperatureK && pressurePa == this.pressurePa) {
            return;
        }
        water.at(temperatureK, pressurePa);
        for (int i = 0; i < given.length; i++) {
            switch (given[i]) {
                case MolarVolume.Unknown none -> plain[i] = 0;
                case MolarVolume.Constant constant -> plain[i] = constant.cm3PerMol();
                case MolarVolume.Supcrt supcrt -> set(i, supcrt, temperatureK - 228);
            }
        }
        this.temperatureK = temperatureK;
        this.pressurePa = pressurePa;
    }

    private void set(int i, MolarVolume.Supcrt v, double over) {
        if (v.a1() == 0) {
            return; // Exception: PHREEQC takes a first number of 0 as no volume at all.
        }
        double bar = 2600 + water.pressurePa() / PA_PER_BAR;
        plain[i] =
                CM3_PER_CAL_PER_BAR
                                * (0.1 * v.a1()
                                        + 100 * v.a2() / bar
                                        + (v.a3() + 1e4 * v.a4() / bar) / over)
                        - 1e5 * v.w() * water.bornQ();
        salted[i] = v.i1() + v.i2() / over + v.i3() * over;
    }

    /// Volumes of all species into `cm3PerMol`.
    public void evaluate(double ionicStrength, double[] cm3PerMol) {
        double strength = Math.max(ionicStrength, 0);
        double root = Math.sqrt(strength);
        for (int i = 0; i < given.length; i++) {
            cm3PerMol[i] = plain[i];
            if (charge[i] != 0 && given[i] instanceof MolarVolume.Supcrt v && v.a1() != 0) {
                cm3PerMol[i] +=
                        0.5
                                * charge[i]
                                * charge[i]
                                * water.aV()
                                * root
                                / (1 + v.sizeAngstrom() * water.b() * root);
                if (salted[i] != 0) {
                    cm3PerMol[i] +=
                            salted[i] * (v.i4() == 1 ? strength : Math.pow(strength, v.i4()));
                }
            }
        }
    }

    /// Molar volume of water itself.
    public double waterCm3PerMol() {
        return 1000 * WATER_G_PER_MOL / water.densityKgPerM3();
    }

    /// What a reaction that grows by one cm3/mol adds to its log10 K, given at 1 atm: `-(P - 1 atm)
    /// / (ln 10 R T)`; nothing below 1 atm, and P not below the vapour pressure of water.
    public double logKPerCm3() {
        double over = Math.max(water.pressurePa() - SolventWater.PA_PER_ATM, 0);
        return -1e-6 * over / (SolventWater.LN_10 * GAS_J_PER_MOL_K * temperatureK);
    }
}

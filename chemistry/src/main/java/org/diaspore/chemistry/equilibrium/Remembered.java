package org.diaspore.chemistry.equilibrium;

import java.util.Arrays;

/// A solved point to start the next one from: the liquor, and the minerals in play with it.
final class Remembered {
    private final Aqueous aqueous;
    private final Balances balances;
    private final Newton newton;
    private final double[] x;
    private final double[] coefficients;
    private final boolean[] present;
    private double lnWaterKg;
    private boolean valid;

    Remembered(Aqueous aqueous, Balances balances, Newton newton) {
        this.aqueous = aqueous;
        this.balances = balances;
        this.newton = newton;
        x = new double[aqueous.basis];
        present = new boolean[aqueous.basis];
        coefficients = new double[aqueous.memory()];
    }

    void store() {
        System.arraycopy(newton.x, 0, x, 0, x.length);
        System.arraycopy(balances.present, 0, present, 0, present.length);
        aqueous.store(coefficients);
        lnWaterKg = newton.lnWaterKg;
        valid = true;
    }

    void forget() {
        valid = false;
    }

    /// Takes the iteration to the point, if it has the components of now.
    ///
    /// @return whether it had
    boolean recall() {
        if (!valid || !Arrays.equals(present, balances.present)) {
            return false;
        }
        System.arraycopy(x, 0, newton.x, 0, x.length);
        aqueous.recall(coefficients);
        newton.lnWaterKg = lnWaterKg;
        return true;
    }
}

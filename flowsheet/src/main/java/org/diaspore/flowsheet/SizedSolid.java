package org.diaspore.flowsheet;

import org.diaspore.chemistry.SizeGrid;

/// The one solid of a stream whose particle sizes are followed: mol/s of it in each size class.
///
/// The classes sum to the stream's amount of that substance. Immutable.
public final class SizedSolid {
    /// No solid is sized.
    public static final SizedSolid NONE =
            new SizedSolid(-1, SizeGrid.HYDRATE, new double[0], false);

    private final int substance;
    private final SizeGrid grid;
    private final double[] molPerS;

    /// @param molPerS by class of the grid; copied
    public SizedSolid(int substance, SizeGrid grid, double[] molPerS) {
        this(substance, grid, molPerS.clone(), true);
    }

    private SizedSolid(int substance, SizeGrid grid, double[] ownedMolPerS, boolean whole) {
        if (whole && ownedMolPerS.length != grid.classes()) {
            throw new IllegalArgumentException(
                    ownedMolPerS.length + " amounts for " + grid.classes() + " size classes");
        }
        this.substance = substance;
        this.grid = grid;
        this.molPerS = ownedMolPerS;
    }

    public boolean isNone() {
        return substance < 0;
    }

    /// Registry index of the solid; -1 for none.
    public int substance() {
        return substance;
    }

    public SizeGrid grid() {
        return grid;
    }

    /// How many classes there are; 0 for none.
    public int classes() {
        return molPerS.length;
    }

    public double molPerS(int sizeClass) {
        return molPerS[sizeClass];
    }

    /// A copy of the amounts by class, mol/s.
    public double[] molPerS() {
        return molPerS.clone();
    }

    public double totalMolPerS() {
        double sum = 0;
        for (double amount : molPerS) {
            sum += amount;
        }
        return sum;
    }

    /// The same sizes in another amount.
    SizedSolid times(double factor) {
        if (isNone()) {
            return this;
        }
        double[] scaled = new double[molPerS.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = factor * molPerS[i];
        }
        return new SizedSolid(substance, grid, scaled, true);
    }

    /// Both together; either may be none.
    SizedSolid plus(SizedSolid other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        if (substance != other.substance || !grid.equals(other.grid)) {
            throw new IllegalArgumentException("streams of differently sized solids meet");
        }
        double[] sum = molPerS.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.molPerS[i];
        }
        return new SizedSolid(substance, grid, sum, true);
    }
}

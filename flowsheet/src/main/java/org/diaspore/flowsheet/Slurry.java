package org.diaspore.flowsheet;

import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;

/// Solids and liquor of a stream by mass, kg/s; amounts below zero in a solver's trial count as
/// none.
public record Slurry(double solidsKgPerS, double liquorKgPerS) {
    private static final boolean[] SOLID = phase(true);
    private static final boolean[] LIQUOR = phase(false);

    public static Slurry of(Stream stream) {
        double solids = 0;
        double liquor = 0;
        for (int i = 0; i < SOLID.length; i++) {
            double kg = stream.massKgPerS(i);
            if (SOLID[i]) {
                solids += kg;
            } else if (LIQUOR[i]) {
                liquor += kg;
            }
        }
        return new Slurry(Math.max(0, solids), Math.max(0, liquor));
    }

    public static boolean isSolid(int substance) {
        return SOLID[substance];
    }

    public static boolean isLiquor(int substance) {
        return LIQUOR[substance];
    }

    private static boolean[] phase(boolean solid) {
        boolean[] is = new boolean[Substances.count()];
        for (int i = 0; i < is.length; i++) {
            Phase phase = Substances.get(i).phase();
            is[i] = solid ? phase == Phase.SOLID : phase.isLiquor();
        }
        return is;
    }
}

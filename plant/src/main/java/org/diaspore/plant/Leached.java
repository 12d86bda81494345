package org.diaspore.plant;

/// What a leach has made.
///
/// @param amounts of the slurry that leaves, mol/s in registry order
/// @param silicaByPool silica dissolved from each {@link LeachPool}, by ordinal, mol/s
/// @param sodaliteMolPerS grown
/// @param limedSilicaMolPerS silica taken by the ore's own lime
public record Leached(
        double[] amounts,
        double[] silicaByPool,
        double sodaliteMolPerS,
        double limedSilicaMolPerS) {
    public Leached {
        amounts = amounts.clone();
        silicaByPool = silicaByPool.clone();
    }

    @Override
    public double[] amounts() {
        return amounts.clone();
    }

    @Override
    public double[] silicaByPool() {
        return silicaByPool.clone();
    }

    public double silicaMolPerS(LeachPool pool) {
        return silicaByPool[pool.ordinal()];
    }
}

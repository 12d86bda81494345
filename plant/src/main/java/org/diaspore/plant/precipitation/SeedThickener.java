package org.diaspore.plant.precipitation;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Rounded;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Thickener of fine seed: hydrate below, spent liquor over the rim with a little of the finest
/// hydrate.
///
/// The chance of a size to go over falls as `exp(-(x/20 um)²)`, times what makes up the clarity.
///
/// @param solidsFraction solids in the underflow, by mass
/// @param clarityKgPerM3 hydrate in the overflow, per m3 of the slurry's liquor
public record SeedThickener(double solidsFraction, double clarityKgPerM3) implements Operation {
    private static final double MOST_BELOW = 0.95;
    private static final double MOST_OVER = 0.5;
    private static final double FINE_M = 20e-6;

    public static SeedThickener of(Settings settings) {
        return new SeedThickener(
                settings.si("precipitation.fine_seed_solids"),
                settings.si("precipitation.overflow_clarity"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("underflow", "overflow");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        if (slurry.isEmpty()) {
            return Work.of(slurry, slurry);
        }
        Slurry feed = Slurry.of(slurry);
        double wanted = feed.solidsKgPerS() * (1 - solidsFraction) / solidsFraction;
        double most = MOST_BELOW * feed.liquorKgPerS();
        double held = Rounded.limited(wanted, most);
        double liquorBelow = feed.liquorKgPerS() > 0 ? held / feed.liquorKgPerS() : 0;
        double volume = Math.max(0, Liquor.of(slurry.amounts()).volumeM3PerS());
        Classified parts = Classified.of(slurry, settled(slurry, volume), liquorBelow);
        Ledger.Builder ledger =
                Ledger.builder()
                        .reading("feed_m3_per_s", volume)
                        .reading(
                                "underflow_kg_per_s",
                                parts.below().massKgPerS(HydrateSlurry.GIBBSITE))
                        .reading(
                                "overflow_kg_per_s",
                                parts.over().massKgPerS(HydrateSlurry.GIBBSITE));
        SizeDistribution.of(parts.below().sizes()).report(ledger);
        if (wanted > most) {
            ledger.warning(
                    "seed thickener: the slurry is thicker than its underflow should be; raise"
                            + " precipitation.fine_seed_solids");
        }
        return Work.of(ledger.build(), parts.below(), parts.over());
    }

    /// Share of each class that settles.
    private double[] settled(Stream slurry, double liquorM3PerS) {
        SizeGrid grid = HydrateSlurry.grid(slurry);
        double[] classes = HydrateSlurry.molPerS(slurry);
        double[] share = new double[classes.length];
        double fine = 0;
        for (int i = 0; i < share.length; i++) {
            double x = grid.middleM(i) / FINE_M;
            share[i] = Math.exp(-x * x);
            fine += share[i] * Math.max(0, classes[i]);
        }
        double mol =
                clarityKgPerM3
                        * liquorM3PerS
                        / org.diaspore.chemistry.Substances.kgPerMol(HydrateSlurry.GIBBSITE);
        double over = fine > 0 ? Rounded.limited(mol, MOST_OVER * fine) / fine : 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = 1 - over * share[i];
        }
        return share;
    }
}

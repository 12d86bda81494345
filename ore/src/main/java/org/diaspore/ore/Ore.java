package org.diaspore.ore;

import java.util.Map;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Substances;

/// An ore as it comes to a plant: minerals, traces and moisture.
///
/// @param name what people call it
/// @param makeup minerals of the dry ore; its assay is that of the plant's feed
/// @param traces trace metals of the dry ore
/// @param moistureFraction water lost at 105 degC per mass of wet ore, 0 to 0.6
public record Ore(String name, MineralMakeup makeup, Traces traces, double moistureFraction) {
    private static final double HIGHEST_MOISTURE = 0.6; // beyond, it is a slurry; assumed
    private static final int WATER = Substances.index("water");

    public Ore {
        if (name.isBlank()) {
            throw new InputException("ore.name", "nothing", "a name", "Try: Liulin.");
        }
        if (!(moistureFraction >= 0 && moistureFraction <= HIGHEST_MOISTURE)) {
            throw new InputException(
                    "ore.moisture",
                    AssayCheck.percent(moistureFraction),
                    "0 to 60 % of the wet ore",
                    "Try: water per wet mass, such as 8 %.");
        }
    }

    /// An ore without traces.
    public Ore(String name, MineralMakeup makeup, double moistureFraction) {
        this(name, makeup, Traces.NONE, moistureFraction);
    }

    /// The assay of the minerals, mass fractions of the dry ore; traces take the place of inert.
    public Assay assay() {
        return makeup.assay();
    }

    public double aluminaFraction() {
        return assay().orZero(Oxide.Al2O3);
    }

    public double silicaFraction() {
        return assay().orZero(Oxide.SiO2);
    }

    /// Loss at 1000 degC of the dry ore, all gases in it.
    public double lossOnIgnitionFraction() {
        return sum(Oxide.LOI);
    }

    /// Silica of layer silicates; quartz is not in it.
    public double reactiveSilicaFraction() {
        double sum = 0;
        for (Mineral mineral : Mineral.values()) {
            if (mineral.holdsReactiveSilica()) {
                sum += makeup.fraction(mineral) * mineral.fraction(Oxide.SiO2);
            }
        }
        return sum;
    }

    /// @throws InputException where the ore has no silica
    public AluminaSilicaRatio aluminaSilicaRatio() {
        return AluminaSilicaRatio.of(aluminaFraction(), silicaFraction());
    }

    /// Mass of wet ore per mass of dry ore.
    public double wetPerDry() {
        return 1 / (1 - moistureFraction);
    }

    /// Amounts of a stream of this ore, mol/s in registry order, moisture as water.
    ///
    /// Traces are there as their oxides. Their mass is taken from `unexplained`, and what that
    /// cannot give from all minerals in proportion, so that the dry mass is exact.
    ///
    /// @param dryKgPerS dry ore, kg/s
    public double[] amountsMolPerS(double dryKgPerS) {
        double[] fractions = makeup.fractions();
        int inert = Mineral.UNEXPLAINED.ordinal();
        double oxides = traces.oxideFraction();
        double fromInert = Math.min(fractions[inert], oxides);
        fractions[inert] -= fromInert;
        double scale = (1 - oxides) / (1 - fromInert);
        double[] amounts = new double[Substances.count()];
        for (Mineral mineral : Mineral.values()) {
            double kgPerS = dryKgPerS * scale * fractions[mineral.ordinal()];
            amounts[mineral.substance()] = kgPerS / Substances.kgPerMol(mineral.substance());
        }
        for (TraceMetal metal : TraceMetal.values()) {
            double kgPerS = dryKgPerS * traces.fraction(metal) * metal.oxidePerMass();
            amounts[metal.substance()] = kgPerS / Substances.kgPerMol(metal.substance());
        }
        double moisture = dryKgPerS * moistureFraction * wetPerDry();
        amounts[WATER] = moisture / Substances.kgPerMol(WATER);
        return amounts;
    }

    /// Share of a trace in each mineral of this ore.
    public Map<Mineral, Double> hosts(TraceMetal metal) {
        return TraceHosts.shares(metal, makeup);
    }

    public Ore withMakeup(MineralMakeup other) {
        return new Ore(name, other, traces, moistureFraction);
    }

    private double sum(Oxide item) {
        double sum = 0;
        for (Mineral mineral : Mineral.values()) {
            sum += makeup.fraction(mineral) * mineral.fraction(item);
        }
        return sum;
    }
}

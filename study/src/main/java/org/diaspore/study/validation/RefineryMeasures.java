package org.diaspore.study.validation;

import java.util.OptionalDouble;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Phase;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Result;

/// Figures that others publish and that a plant's own list does not hold, read from its streams.
///
/// All per tonne of calcined alumina unless said. `ore_per_al2o3`: dry ore per Al2O3 in the
/// product. `recovery_by_residue`: 1 - (A/S) of residue over (A/S) of ore, which is the recovery as
/// far as all silica ends in the residue and no alumina is lost elsewhere. `relative_recovery`:
/// recovery over 1 - 1/(A/S), what sodalite of A/S 1 would leave. `bound_caustic`,
/// `soluble_caustic`, `occluded_caustic`: sodium in the solids of the residue, in its liquor and in
/// alumina, kg NaOH/t. `kiln_fuel`: fuel burnt outside boilers, GJ/t.
final class RefineryMeasures {
    private static final double NAOH_KG_PER_MOL = Formula.of("NaOH").kgPerMol();
    private static final double KG_PER_TONNE = 1000;

    private final Result result;
    private final Outcome outcome;

    RefineryMeasures(Result result) {
        this.result = result;
        this.outcome = result.outcome();
    }

    /// The figure in the unit of its published row; empty where this plant has none, or did not
    /// converge.
    OptionalDouble value(String figure) {
        if (!result.converged() || !makesAlumina(result)) {
            return OptionalDouble.empty();
        }
        if (result.has(figure)) {
            return finite(result.value(figure));
        }
        if (!result.has("refinery.ore_use") || !outcome.hasStream("residue")) {
            return OptionalDouble.empty();
        }
        return finite(
                switch (figure) {
                    case "wet_ore_use" -> wetOre();
                    case "ore_per_al2o3" -> 1 / recoveredPerOre();
                    case "relative_recovery" -> relativeRecovery();
                    case "recovery_by_residue" ->
                            1 - result.value("refinery.residue_alumina_silica") / oreRatio();
                    case "hydrate_per_wet_ore" -> hydratePerWetOre();
                    case "bound_caustic" -> caustic("residue", Phase.SOLID);
                    case "soluble_caustic" -> caustic("residue", Phase.AQUEOUS);
                    case "occluded_caustic" -> caustic("alumina", Phase.SOLID);
                    case "kiln_fuel" -> kilnFuel();
                    default -> Double.NaN;
                });
    }

    /// A solution without product has nothing per tonne of it.
    static boolean makesAlumina(Result result) {
        return !result.has("refinery.ore_use") || Double.isFinite(result.value("refinery.ore_use"));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private double wetOre() {
        return result.value("refinery.ore_use") * result.plantCase().ore().wetPerDry();
    }

    /// Al2O3 in the product per dry ore.
    private double recoveredPerOre() {
        return result.value("refinery.alumina_recovery")
                * result.plantCase().ore().aluminaFraction();
    }

    private double relativeRecovery() {
        return result.value("refinery.alumina_recovery") / (1 - 1 / oreRatio());
    }

    private double oreRatio() {
        return result.plantCase().ore().aluminaSilicaRatio().value();
    }

    private double hydratePerWetOre() {
        double perDry = recoveredPerOre() * PublishedArithmetic.HYDRATE_PER_ALUMINA;
        return perDry / result.plantCase().ore().wetPerDry();
    }

    private double caustic(String stream, Phase phase) {
        Stream part = outcome.stream(stream).only(phase);
        double alumina = outcome.stream("alumina").solids().massKgPerS();
        return KG_PER_TONNE * part.elementMolPerS(Element.Na) * NAOH_KG_PER_MOL / alumina;
    }

    private double kilnFuel() {
        double boilers =
                result.value("refinery.steam_use")
                        * result.plantCase().settings().si("site.steam_heat")
                        / result.plantCase().settings().si("site.boiler_efficiency");
        return result.value("refinery.energy_use") - 1e-6 * boilers;
    }
}

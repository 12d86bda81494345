package org.diaspore.study.validation;

import java.util.List;
import java.util.OptionalDouble;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;

/// A case as its plant ran it.
public record RefineryRun(RefineryCase refineryCase, Result result) {

    static RefineryRun of(RefineryCase refineryCase, PlantCase plantCase) {
        return new RefineryRun(refineryCase, PlantRun.run(plantCase));
    }

    List<ComparedFigure> compared() {
        return PublishedFigure.of(refineryCase.id()).stream()
                .map(figure -> new ComparedFigure(figure, value(figure.figure())))
                .toList();
    }

    /// A figure or measure of this run; empty where the plant has none or did not converge.
    OptionalDouble value(String figure) {
        return new RefineryMeasures(result).value(figure);
    }

    static List<String> columns() {
        return List.of(
                "case",
                "refinery",
                "file",
                "strength",
                "plant",
                "Al2O3, %",
                "A/S",
                "outcome",
                "recovery",
                "by residue",
                "left open",
                "warnings");
    }

    List<String> row() {
        return List.of(
                refineryCase.id(),
                refineryCase.title(),
                refineryCase.file(),
                refineryCase.strength().word(),
                result.plantCase().plant().id(),
                Units.digits(100 * result.plantCase().ore().aluminaFraction(), 3),
                Units.digits(result.plantCase().ore().aluminaSilicaRatio().value(), 3),
                outcome(),
                share("refinery.alumina_recovery"),
                share("recovery_by_residue"),
                refineryCase.lacks(),
                String.join("; ", result.warnings()));
    }

    private String share(String measure) {
        OptionalDouble value = value(measure);
        return value.isPresent() ? Units.digits(value.getAsDouble(), 3) : "";
    }

    private String outcome() {
        if (!result.converged()) {
            return "NOT CONVERGED: " + result.reason().replace('\n', ' ');
        }
        return RefineryMeasures.makesAlumina(result)
                ? "converged in " + result.outcome().iterations() + " steps"
                : "NO ALUMINA: solved, but nothing is made";
    }
}

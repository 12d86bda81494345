package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.SizedSolid;
import org.diaspore.plant.precipitation.SizeDistribution;

/// The product as a smelter judges it: sizes of the hydrate, soda and other oxides of the calcined
/// alumina, loss on ignition, corundum, surface.
///
/// Alumina keeps the grains of its hydrate; what breaks in the calciner (attrition) is left out, so
/// alumina of practice is somewhat finer.
final class ProductFigures {
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final List<String> CLASSIFICATION =
            List.of(
                    "precipitation.product_cut",
                    "precipitation.nucleation_rate",
                    "precipitation.agglomeration_rate",
                    "precipitation.growth_factor");
    private static final List<String> AGEING =
            List.of(
                    "calcination.kind",
                    "calcination.activation_energy",
                    "calcination.alpha_at_reference",
                    "calcination.surface_at_reference",
                    "calcination.loss_at_reference");

    private final Outcome outcome;
    private final FigureList list;

    ProductFigures(Outcome outcome, FigureList list) {
        this.outcome = outcome;
        this.list = list;
    }

    void add() {
        if (outcome.hasStream("hydrate")) {
            sizes(outcome.stream("hydrate").sizes());
        }
        Analysis alumina = Analysis.ofSolids(SiteStreams.alumina(outcome));
        if (alumina.dryKgPerS() > 0) {
            // A plant with a carbonator only has neither a precipitator nor a digester.
            oxide(
                    alumina,
                    "soda",
                    Element.Na,
                    "Na2O",
                    restsWith("product-cyclone", "precipitation.soda_occlusion"));
            oxide(
                    alumina,
                    "silica",
                    Element.Si,
                    "SiO2",
                    restsWith("digester", "digestion.desilication_rate"));
            oxide(alumina, "iron", Element.Fe, "Fe2O3", List.of());
            oxide(alumina, "lime", Element.Ca, "CaO", List.of());
            oxide(alumina, "gallium", Element.Ga, "Ga2O3", List.of());
        }
        // A plant with a sinter part beside its Bayer part has two calciners; the Bayer one counts.
        outcome.flowsheet().nodes().stream()
                .filter(node -> node.name().endsWith("calciner"))
                .findFirst()
                .ifPresent(node -> calcined(node.name(), outcome.ledger(node.name())));
    }

    private List<String> restsWith(String node, String key) {
        return outcome.hasNode(node) ? List.of(key) : List.of();
    }

    private void sizes(SizedSolid solid) {
        if (solid.substance() != GIBBSITE) {
            return;
        }
        SizeDistribution sizes = SizeDistribution.of(solid);
        if (sizes.isEmpty()) {
            return;
        }
        for (int percent : new int[] {10, 50, 90}) {
            list.add(
                    "product.size_p" + percent,
                    1e6 * sizes.sizeM(0.01 * percent),
                    "um",
                    percent
                            + " % of the hydrate's mass is finer; "
                            + solid.classes()
                            + " classes of doubling volume; alumina the same but for attrition",
                    CLASSIFICATION);
        }
        for (int um : new int[] {20, 45}) {
            list.add(
                    "product.fines_below_" + um + "um",
                    sizes.fractionBelow(1e-6 * um),
                    "fraction",
                    "mass of hydrate finer than "
                            + um
                            + " um; fines that break off in the calciner are not in it",
                    CLASSIFICATION);
        }
        list.add(
                "product.coarse_above_150um",
                sizes.fractionAbove(150e-6),
                "fraction",
                "mass of hydrate coarser than 150 um",
                CLASSIFICATION);
    }

    private void oxide(
            Analysis alumina, String word, Element element, String oxide, List<String> rests) {
        Formula formula = Formula.of(oxide);
        double kgPerKg = formula.kgPerMol() / formula.moles(element) / element.kgPerMol();
        double kgPerS = alumina.kgPerS(element) * kgPerKg;
        list.add(
                "product." + word,
                100 * kgPerS / alumina.dryKgPerS(),
                "%",
                oxide + " {} in calcined alumina {} kg/s",
                rests,
                kgPerS,
                alumina.dryKgPerS());
    }

    private void calcined(String calciner, Ledger ledger) {
        calcined(
                "product.loss_on_ignition",
                100 * ledger.reading("loss_on_ignition_fraction"),
                "%",
                "water that alumina of " + calciner + " loses from 300 to 1000 degC");
        calcined(
                "product.alpha",
                100 * ledger.reading("alpha_fraction"),
                "%",
                "corundum in alumina of " + calciner + " by its hold and temperature");
        calcined(
                "product.surface",
                ledger.reading("surface_m2_per_g"),
                "m2/g",
                "BET surface of alumina of " + calciner + " by its hold and temperature");
    }

    private void calcined(String name, double value, String unit, String how) {
        list.add(name, value, unit, how, AGEING);
    }
}

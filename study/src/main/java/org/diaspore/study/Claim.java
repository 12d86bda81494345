package org.diaspore.study;

import java.util.List;
import org.diaspore.chemistry.Table;
import org.diaspore.plant.Plant;

/// A public claim of the technology's owner, beside which the model's own answer is shown.
///
/// @param name what it is about
/// @param low least value claimed, in `unit`
/// @param high greatest value claimed
/// @param unit of the values; `fraction` of the baseline for changes
/// @param source key of the citation
/// @param text the claim in our words
public record Claim(String name, double low, double high, String unit, String source, String text) {

    public static List<Claim> all() {
        return Table.read(Claim.class, "claims.tsv").rows().stream()
                .map(row ->
                        new Claim(
                                row.text("name"),
                                row.number("low"),
                                row.number("high"),
                                row.text("unit"),
                                row.text("source"),
                                row.text("text")))
                .toList();
    }

    /// The claimed quantity in one draw; changes are against another plant on the same ore.
    public double value(Sampling.Draw draw, Plant baseline) {
        return switch (name) {
            case "alumina_silica_ratio" -> upgraded(draw, "upgrade.alumina_silica_ratio");
            case "mass_yield" -> upgraded(draw, "upgrade.mass_yield");
            case "alumina_grade" -> upgraded(draw, "upgrade.alumina_grade");
            case "caustic_change" -> change(draw, baseline, "refinery.caustic_use");
            case "residue_change" -> change(draw, baseline, "refinery.residue_make");
            case "co2_change" -> change(draw, baseline, "refinery.co2");
            default -> throw new IllegalStateException("claim " + name + " has no quantity");
        };
    }

    public boolean isChange() {
        return name.endsWith("_change");
    }

    private static double upgraded(Sampling.Draw draw, String figure) {
        return Sampling.Sampled.value(draw, Plant.UPGRADE_BAYER, figure);
    }

    private static double change(Sampling.Draw draw, Plant baseline, String figure) {
        double with = Sampling.Sampled.value(draw, Plant.UPGRADE_BAYER, figure);
        double without = Sampling.Sampled.value(draw, baseline, figure);
        return with / without - 1;
    }
}

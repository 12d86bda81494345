package org.diaspore.ore;

import java.util.List;
import org.diaspore.chemistry.InputException;

/// What a believable assay must satisfy; each failure is one message.
///
/// Limits of the totals are engineering judgement (assumed): a laboratory repeats a total to about
/// half a percent; what lacks is carried as inert, so only a gross lack is refused.
final class AssayCheck {
    private static final double HIGHEST_TOTAL = 1.02;
    private static final double LOWEST_FULL_TOTAL = 0.85;
    private static final double LOWEST_PART_TOTAL = 0.05;
    private static final double LOSS_TOLERANCE = 0.003;
    // FeS2 + 2.75 O2 -> 1/2 Fe2O3 + 2 SO2: 64.12 kg S leave, 24.00 kg O come; the least loss.
    private static final double LEAST_LOSS_PER_SULFUR = 1 - 24.00 / 64.12;
    // FeCO3 + 1/4 O2 -> 1/2 Fe2O3 + CO2: 44.01 kg leave, 8.00 kg come; the least loss.
    private static final double LEAST_LOSS_PER_CO2 = 1 - 8.00 / 44.01;
    private static final List<Oxide> MAIN =
            List.of(Oxide.Al2O3, Oxide.SiO2, Oxide.Fe2O3, Oxide.TiO2, Oxide.LOI);

    private AssayCheck() {}

    static double one(Oxide item, double fraction) {
        // Exception: an LOI without its sulphur is below zero in a pyritic ore that gains oxygen.
        double lowest = item == Oxide.LOI ? -0.2 : 0;
        if (!(fraction >= lowest)) {
            throw new InputException(
                    item.field(),
                    percent(fraction),
                    "0 to 100 % of the dry ore",
                    fraction < 0
                            ? "Try: 0 where it was sought and not found; leave it out where it was"
                                    + " not analysed."
                            : "Try: leave it out where it was not analysed.");
        }
        if (fraction > 1) {
            throw new InputException(
                    item.field(),
                    percent(fraction),
                    "0 to 100 % of the dry ore",
                    "Try: check the unit (% or g/t) and the decimal sign.");
        }
        return fraction;
    }

    static void whole(Assay assay) {
        exclusions(assay);
        if (assay.knows(Oxide.LOI)
                && assay.loiExcludes().isEmpty()
                && assay.orZero(Oxide.LOI) < 0) {
            throw new InputException(
                    Oxide.LOI.field(),
                    percent(assay.orZero(Oxide.LOI)),
                    "0 to 100 % of the dry ore",
                    "Try: state ore.loi_excludes: [S] where the LOI is given without sulphur.");
        }
        total(assay);
        loss(assay);
    }

    static void needs(Assay assay, Oxide item) {
        if (!assay.knows(item)) {
            throw new InputException(
                    item.field(),
                    "nothing",
                    "given, in % of the dry ore",
                    "Try: add it; without Al2O3 and SiO2 an ore cannot be valued.");
        }
    }

    private static void exclusions(Assay assay) {
        for (Oxide item : assay.loiExcludes()) {
            if (item != Oxide.S && item != Oxide.C_org && item != Oxide.CO2) {
                throw new InputException(
                        "ore.loi_excludes",
                        item,
                        "any of S, C_org, CO2",
                        "Try: leave " + item + " out.");
            }
            if (!assay.knows(item)) {
                throw new InputException(
                        "ore.loi_excludes",
                        item,
                        "an item that is in the assay",
                        "Try: add " + item + " to ore.assay.");
            }
        }
    }

    private static void total(Assay assay) {
        double total = assay.total();
        if (total > HIGHEST_TOTAL) {
            throw new InputException(
                    "ore.assay total",
                    percent(total),
                    "at most " + percent(HIGHEST_TOTAL) + " (oxides and LOI)",
                    "Try: check that all items are of the dry ore, iron is as Fe2O3 once, and that"
                            + " loi_excludes names only what is not in the LOI.");
        }
        boolean full = MAIN.stream().allMatch(assay::knows);
        double lowest = full ? LOWEST_FULL_TOTAL : LOWEST_PART_TOTAL;
        if (total < lowest) {
            throw new InputException(
                    "ore.assay total",
                    percent(total),
                    "at least " + percent(lowest) + " (oxides and LOI)",
                    total < 0.02
                            ? "Try: give percent, such as Al2O3: 48 %, not fractions."
                            : "Try: add the missing oxides; check elements against oxides (Al is"
                                    + " not Al2O3).");
        }
    }

    private static void loss(Assay assay) {
        if (!assay.knows(Oxide.LOI)) {
            return;
        }
        double loss = assay.orZero(Oxide.LOI);
        for (Oxide item : assay.loiExcludes()) {
            loss += assay.orZero(item);
        }
        double least =
                assay.orZero(Oxide.C_org)
                        + LEAST_LOSS_PER_CO2 * assay.orZero(Oxide.CO2)
                        + LEAST_LOSS_PER_SULFUR * sulfideAtLeast(assay);
        if (least > loss + LOSS_TOLERANCE) {
            throw new InputException(
                    Oxide.LOI.field(),
                    percent(loss),
                    "at least " + percent(least) + ", what S, C_org and CO2 give off",
                    "Try: name in ore.loi_excludes what the LOI does not contain, or check S, C_org"
                            + " and CO2.");
        }
    }

    /// Sulphur that lime cannot hold as gypsum; all of it where CaO is not known to be there.
    private static double sulfideAtLeast(Assay assay) {
        double sulfatePerLime = 32.06 / 56.08; // kg S per kg CaO in CaSO4, from atomic weights
        double lime = assay.orZero(Oxide.CaO);
        return Math.max(0, assay.orZero(Oxide.S) - sulfatePerLime * lime);
    }

    /// Percent with two decimals, as people read assays.
    static String percent(double fraction) {
        return decimal(fraction * 100, 100) + " %";
    }

    /// A number to the nearest `1 / parts`, parts 10 or 100. Exception: by hand, because loading
    /// the JDK's decimal formatters takes longer at every start than all the rest of this module.
    static String decimal(double value, int parts) {
        if (!(Math.abs(value) < 1e12)) {
            return String.valueOf(value);
        }
        long units = Math.round(Math.abs(value) * parts);
        String rest = String.valueOf(parts + units % parts).substring(1);
        return (value < 0 && units > 0 ? "-" : "") + units / parts + "." + rest;
    }
}

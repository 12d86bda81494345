package org.diaspore.ore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diaspore.chemistry.InputException;

/// Says where an assay and its minerals disagree: a warning, or an input error where it is gross.
final class Misfit {
    // A residual this many sigma is worth a word; engineering habit.
    private static final double WORTH_A_WORD = 2;
    // Beyond this many sigma no mixture of the minerals is the ore; assumed.
    private static final double GROSS = 6;
    // Inert matter above this is worth a word; assumed.
    private static final double MUCH_UNEXPLAINED = 0.02;

    private Misfit() {}

    static void refuseGross(Assay assay, OreKind kind, double[] minerals) {
        Assay made = Assay.ofMinerals(minerals, assay.loiExcludes());
        Oxide worst = Oxide.Al2O3;
        double most = 0;
        for (var entry : assay.fractions().entrySet()) {
            if (entry.getKey().isCarried()) {
                double off = off(made, entry.getKey(), entry.getValue());
                if (Math.abs(off) > Math.abs(most)) {
                    most = off;
                    worst = entry.getKey();
                }
            }
        }
        if (Math.abs(most) > GROSS) {
            throw new InputException(
                    worst.field(),
                    AssayCheck.percent(assay.orZero(worst)),
                    "what minerals can hold beside the other items, near "
                            + AssayCheck.percent(made.orZero(worst)),
                    remedy(worst, most));
        }
        refuseStrained(assay, kind, minerals);
    }

    /// Refuses an assay that fits only if there is plenty of a mineral whose own item is blank.
    private static void refuseStrained(Assay assay, OreKind kind, double[] minerals) {
        for (int m = 0; m < minerals.length; m++) {
            double highest = Prior.mean(kind, m) + GROSS * Prior.sigma(kind, m, assay);
            boolean inert = Mineral.at(m) == Mineral.UNEXPLAINED;
            if (minerals[m] > highest && !Prior.isTold(m, assay) && !Prior.hasHeavyTail(m)) {
                throw new InputException(
                        "ore.assay as minerals",
                        AssayCheck.percent(minerals[m]) + " " + Mineral.at(m).key(),
                        "at most "
                                + AssayCheck.percent(highest)
                                + " of what the assay does not speak of",
                        inert
                                ? "Try: add the oxides that are missing from the assay, or give"
                                        + " ore.minerals."
                                : "Try: check the LOI, and add "
                                        + told(m)
                                        + " to ore.assay or give ore.minerals.");
            }
        }
    }

    private static String told(int mineral) {
        return Prior.toldBy(mineral).stream().map(Oxide::name).collect(Collectors.joining(" or "));
    }

    static List<String> warnings(Assay assay, double[] minerals, OreKind kind, boolean auto) {
        List<String> warnings = new ArrayList<>(residuals(assay, minerals));
        double inert = minerals[Mineral.UNEXPLAINED.ordinal()];
        if (inert > MUCH_UNEXPLAINED) {
            warnings.add(
                    "unexplained: "
                            + AssayCheck.percent(inert)
                            + " of the ore is in no mineral of the make-up and goes through as"
                            + " inert");
        }
        for (Oxide item : assay.fractions().keySet()) {
            if (!item.isCarried()) {
                warnings.add(item + ": no mineral of the make-up carries it; counted as inert");
            }
        }
        if (!assay.knows(Oxide.LOI)) {
            warnings.add("LOI: not given, so habit alone splits silica over clays and quartz");
        }
        for (int m = 0; m < minerals.length; m++) {
            double habit = Prior.mean(kind, m) + GROSS * Prior.sigma(kind, m, assay);
            if (Prior.hasHeavyTail(m) && minerals[m] > habit) {
                warnings.add(
                        Mineral.at(m).key()
                                + ": "
                                + AssayCheck.percent(minerals[m])
                                + " is far more than a "
                                + kind.word()
                                + " ore has; check LOI and ore.kind");
            }
        }
        if (auto) {
            warnings.add(
                    "ore kind: read as "
                            + kind.word()
                            + " (an assay does not tell diaspore from boehmite); set ore.kind to"
                            + " say otherwise");
        }
        return warnings;
    }

    /// One line for each item that the minerals miss by more than two sigma.
    static List<String> residuals(Assay assay, double[] minerals) {
        Assay made = Assay.ofMinerals(minerals, assay.loiExcludes());
        List<String> lines = new ArrayList<>();
        for (var entry : assay.fractions().entrySet()) {
            Oxide item = entry.getKey();
            double off = item.isCarried() ? off(made, item, entry.getValue()) : 0;
            if (Math.abs(off) > WORTH_A_WORD) {
                lines.add(
                        item
                                + ": given "
                                + AssayCheck.percent(entry.getValue())
                                + ", minerals hold "
                                + AssayCheck.percent(made.orZero(item))
                                + " ("
                                + AssayCheck.decimal(Math.abs(off), 10)
                                + " sigma of the analysis)");
            }
        }
        return lines;
    }

    private static double off(Assay made, Oxide item, double given) {
        return (made.orZero(item) - given) / Precision.sigma(item, given);
    }

    private static String remedy(Oxide item, double off) {
        if (item != Oxide.LOI) {
            return "Try: check "
                    + item
                    + " and the unit of the assay, state ore.kind, or give ore.minerals.";
        }
        return off < 0
                ? "Try: give the LOI of the dried sample (moisture is not LOI), add S, CO2 and"
                        + " C_org, or state ore.kind: gibbsitic."
                : "Try: name in ore.loi_excludes what the LOI does not contain; check for a"
                        + " calcined sample.";
    }
}

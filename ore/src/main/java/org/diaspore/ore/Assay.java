package org.diaspore.ore;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// What a laboratory found in an ore: mass fractions of the dry ore (0..1).
///
/// An item that is not there is unknown, not zero. LOI is the loss at 1000 degC in air and contains
/// water, CO2, organics and sulphide sulphur, except what `loiExcludes` names.
public final class Assay {
    private final double[] fractions; // NaN where unknown
    private final EnumSet<Oxide> loiExcludes;

    private Assay(double[] fractions, Set<Oxide> loiExcludes) {
        this.fractions = fractions;
        this.loiExcludes = EnumSet.noneOf(Oxide.class);
        this.loiExcludes.addAll(loiExcludes);
    }

    /// An assay whose LOI contains all that leaves at 1000 degC.
    ///
    /// @throws org.diaspore.chemistry.InputException see {@link #of(Map, Set)}
    public static Assay of(Map<Oxide, Double> fractions) {
        return of(fractions, Set.of());
    }

    /// An assay with the parts of the loss that the laboratory reports beside its LOI, not in it.
    ///
    /// @param loiExcludes any of S (sulphide), C_org, CO2; each must be in the assay
    /// @throws org.diaspore.chemistry.InputException for a negative number, one over 100 %, a total
    ///   that cannot be, or gases that exceed the loss
    public static Assay of(Map<Oxide, Double> fractions, Set<Oxide> loiExcludes) {
        double[] all = new double[Oxide.values().length];
        Arrays.fill(all, Double.NaN);
        fractions.forEach((item, fraction) -> all[item.ordinal()] = AssayCheck.one(item, fraction));
        Assay assay = new Assay(all, loiExcludes);
        AssayCheck.whole(assay);
        return assay;
    }

    /// The assay of a mixture of minerals, unchecked: it is true by construction.
    static Assay ofMinerals(double[] mineralFractions, Set<Oxide> loiExcludes) {
        double[] all = new double[Oxide.values().length];
        for (Oxide item : Oxide.values()) {
            all[item.ordinal()] = item.isCarried() ? 0 : Double.NaN;
        }
        for (int m = 0; m < mineralFractions.length; m++) {
            for (Oxide item : Oxide.values()) {
                double share = coefficient(item, Mineral.at(m), loiExcludes);
                all[item.ordinal()] += share * mineralFractions[m];
            }
        }
        return new Assay(all, loiExcludes);
    }

    /// What one kilogram of a mineral adds to an item as this laboratory reports it.
    double coefficient(Oxide item, Mineral mineral) {
        return coefficient(item, mineral, loiExcludes);
    }

    private static double coefficient(Oxide item, Mineral mineral, Set<Oxide> excludes) {
        double share = mineral.fraction(item);
        if (item == Oxide.LOI) {
            for (Oxide excluded : excludes) {
                share -=
                        excluded == Oxide.S
                                ? mineral.sulfideFraction()
                                : mineral.fraction(excluded);
            }
        }
        return share;
    }

    /// Mass fraction of the dry ore, if it was analysed.
    public OptionalDouble fraction(Oxide item) {
        double value = fractions[item.ordinal()];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean knows(Oxide item) {
        return !Double.isNaN(fractions[item.ordinal()]);
    }

    /// Mass fraction, 0 where it is unknown; for sums only.
    double orZero(Oxide item) {
        return knows(item) ? fractions[item.ordinal()] : 0;
    }

    /// Items that were analysed with their mass fractions, in the order of {@link Oxide}.
    public Map<Oxide, Double> fractions() {
        Map<Oxide, Double> known = new EnumMap<>(Oxide.class);
        for (Oxide item : Oxide.values()) {
            if (knows(item)) {
                known.put(item, fractions[item.ordinal()]);
            }
        }
        return Collections.unmodifiableMap(known);
    }

    /// What leaves at 1000 degC but is not in the LOI of this assay.
    public Set<Oxide> loiExcludes() {
        return Collections.unmodifiableSet(loiExcludes);
    }

    /// Oxides and all of the loss: 1 for a complete assay of an ore without sulphate, MnO and the
    /// like.
    public double total() {
        double sum = orZero(Oxide.LOI) + orZero(Oxide.Cl);
        for (Oxide item : Oxide.values()) {
            if (item.isOxide() || loiExcludes.contains(item)) {
                sum += orZero(item);
            }
        }
        return sum;
    }

    /// @throws org.diaspore.chemistry.InputException where one of both is unknown or silica is 0
    public AluminaSilicaRatio aluminaSilicaRatio() {
        AssayCheck.needs(this, Oxide.Al2O3);
        AssayCheck.needs(this, Oxide.SiO2);
        return AluminaSilicaRatio.of(orZero(Oxide.Al2O3), orZero(Oxide.SiO2));
    }

    @Override
    public String toString() {
        return "Assay" + fractions();
    }
}

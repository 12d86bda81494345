package org.diaspore.ore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What minerals a dry ore is made of: mass fractions that sum to one, and how well they are known.
///
/// Computed from an assay, or taken from a table of minerals. {@link #assay()} is recomputed from
/// the minerals: it is what goes to the plant, so that elements close; {@link #givenAssay()} stands
/// beside it.
public final class MineralMakeup {
    private final double[] fractions;
    private final double[] sigmas;
    private final Posterior posterior;
    private final OreKind kind;
    private final Assay assay;
    private final Optional<Assay> givenAssay;
    private final List<String> warnings;

    MineralMakeup(
            double[] fractions,
            Posterior posterior,
            OreKind kind,
            Optional<Assay> givenAssay,
            List<String> warnings) {
        this(fractions, posterior.sigma(fractions), posterior, kind, givenAssay, warnings);
    }

    private MineralMakeup(
            double[] fractions,
            double[] sigmas,
            Posterior posterior,
            OreKind kind,
            Optional<Assay> givenAssay,
            List<String> warnings) {
        this.fractions = fractions;
        this.sigmas = sigmas;
        this.posterior = posterior;
        this.kind = kind;
        this.givenAssay = givenAssay;
        this.assay =
                Assay.ofMinerals(fractions, givenAssay.map(Assay::loiExcludes).orElse(Set.of()));
        this.warnings = List.copyOf(warnings);
    }

    /// The most probable make-up for an assay of a diasporic or gibbsitic ore.
    ///
    /// @throws org.diaspore.chemistry.InputException where no mixture of minerals comes near the
    ///   assay
    public static MineralMakeup of(Assay assay) {
        return of(assay, OreKind.AUTO);
    }

    /// The make-up that an assay of an ore of this kind tells of.
    ///
    /// @throws org.diaspore.chemistry.InputException where no mixture of minerals comes near the
    ///   assay
    public static MineralMakeup of(Assay assay, OreKind kind) {
        return AssayFit.of(assay, kind);
    }

    /// The make-up of a table of minerals (mass fractions of the dry ore).
    ///
    /// A sum of 98 to 102 % is scaled to one; what lacks below that is `unexplained`; each with a
    /// warning.
    ///
    /// @throws org.diaspore.chemistry.InputException for a negative fraction, a sum above 102 % or
    ///   an empty table
    public static MineralMakeup of(Map<Mineral, Double> fractions) {
        return MineralTable.of(fractions, Optional.empty());
    }

    /// The make-up of a table of minerals, compared with an assay; the table wins.
    public static MineralMakeup of(Map<Mineral, Double> fractions, Assay assay) {
        return MineralTable.of(fractions, Optional.of(assay));
    }

    public double fraction(Mineral mineral) {
        return fractions[mineral.ordinal()];
    }

    /// One standard deviation of a mineral's mass fraction, within its bound at zero.
    public double sigma(Mineral mineral) {
        return sigmas[mineral.ordinal()];
    }

    /// Mass fractions in the order of {@link Mineral}; a copy.
    public double[] fractions() {
        return fractions.clone();
    }

    /// The kind of ore it was read as; AUTO where the minerals were given.
    public OreKind kind() {
        return kind;
    }

    /// The assay of the minerals, every carried item known.
    public Assay assay() {
        return assay;
    }

    /// The assay of the laboratory, where there was one.
    public Optional<Assay> givenAssay() {
        return givenAssay;
    }

    /// Recomputed less given, mass fraction, for each item that minerals carry and that was given.
    public Map<Oxide, Double> residuals() {
        Map<Oxide, Double> residuals = new EnumMap<>(Oxide.class);
        givenAssay.ifPresent(given ->
                given.fractions()
                        .forEach((item, value) -> {
                            if (item.isCarried()) {
                                residuals.put(item, assay.orZero(item) - value);
                            }
                        }));
        return residuals;
    }

    /// What a reader should know: misfit, what only habit decides, what was scaled.
    public List<String> warnings() {
        return warnings;
    }

    /// Another make-up this assay allows: a pure function of independent standard normal numbers.
    ///
    /// @param z one number per mineral, {@link Mineral#count()} of them
    /// @return mass fractions in the order of {@link Mineral}, none negative, sum one
    public double[] draw(double[] z) {
        if (z.length != fractions.length) {
            throw new IllegalArgumentException(
                    "draw needs " + fractions.length + " numbers, found " + z.length);
        }
        return posterior.draw(z, fractions);
    }

    /// The same ore with other fractions, such as those of a {@link #draw(double[])}; uncertainty
    /// and warnings stay those of the make-up that was drawn from.
    ///
    /// @param drawn mass fractions in the order of {@link Mineral}, none negative, sum one
    public MineralMakeup withFractions(double[] drawn) {
        double sum = 0;
        for (double fraction : drawn) {
            sum += fraction >= 0 ? fraction : Double.NaN;
        }
        if (drawn.length != fractions.length || !(Math.abs(sum - 1) < 1e-9)) {
            throw new IllegalArgumentException(
                    "fractions of a make-up: " + drawn.length + " of them, sum " + sum);
        }
        return new MineralMakeup(
                Posterior.closed(drawn), sigmas, posterior, kind, givenAssay, warnings);
    }

    Posterior posterior() {
        return posterior;
    }
}

package org.diaspore.ore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diaspore.chemistry.InputException;

/// Ores mixed by dry mass: minerals and traces are blended, ratios are taken afterwards.
///
/// @param parts the ores with their shares, which sum to one
public record Blend(List<Part> parts) {
    private static final double SUM_TOLERANCE = 1e-6;

    /// One ore and its share of the dry mass of the blend.
    public record Part(Ore ore, double dryShareFraction) {
        public Part {
            if (!(dryShareFraction >= 0 && dryShareFraction <= 1)) {
                throw new InputException(
                        "blend share of " + ore.name(),
                        AssayCheck.percent(dryShareFraction),
                        "0 to 100 % of the dry mass",
                        "Try: shares that sum to 100 %.");
            }
        }
    }

    public Blend {
        parts = List.copyOf(parts);
        double sum = parts.stream().mapToDouble(Part::dryShareFraction).sum();
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw new InputException(
                    "blend shares",
                    AssayCheck.percent(sum),
                    "100 % in all",
                    "Try: give each ore its share of the dry mass.");
        }
    }

    /// The blend as one ore; how well its minerals are known follows from the parts as if their
    /// errors were independent.
    public Ore ore() {
        double[] shares = parts.stream().mapToDouble(Part::dryShareFraction).toArray();
        Traces[] traces = parts.stream().map(p -> p.ore().traces()).toArray(Traces[]::new);
        double wet = 0;
        for (Part part : parts) {
            wet += part.dryShareFraction() * part.ore().wetPerDry();
        }
        String name =
                parts.stream().map(part -> part.ore().name()).collect(Collectors.joining(" + "));
        return new Ore(name, makeup(shares), Traces.mean(traces, shares), 1 - 1 / wet);
    }

    private MineralMakeup makeup(double[] shares) {
        double[] fractions = new double[Mineral.count()];
        for (int p = 0; p < shares.length; p++) {
            double[] part = parts.get(p).ore().makeup().fractions();
            for (int m = 0; m < fractions.length; m++) {
                fractions[m] += shares[p] * part[m];
            }
        }
        List<Posterior> beliefs =
                parts.stream().map(part -> part.ore().makeup().posterior()).toList();
        List<String> warnings =
                parts.stream()
                        .flatMap(part ->
                                part.ore().makeup().warnings().stream()
                                        .map(line -> part.ore().name() + ": " + line))
                        .toList();
        double[] closed = Posterior.closed(fractions);
        return new MineralMakeup(
                closed, Posterior.mix(beliefs, shares, closed), kind(), Optional.empty(), warnings);
    }

    /// The kind all parts share, or AUTO.
    private OreKind kind() {
        List<OreKind> kinds =
                parts.stream().map(part -> part.ore().makeup().kind()).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : OreKind.AUTO;
    }
}

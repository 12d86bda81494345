package org.diaspore.ore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Minerals from an assay: bounded least squares of the items, weighted by how well a laboratory
/// repeats them, with weak priors of what such an ore holds.
///
/// Minimises sum(((A x)_i - b_i) / sigma_i)² + sum((x_j - m_j) / s_j)² over x >= 0, sum x = 1. An
/// item that was not analysed has no term: the prior alone speaks of it. Priors of minerals that no
/// item tells of have heavy tails (Student's t), so that a sandstone may be quartz.
final class AssayFit {
    // Degrees of freedom of the heavy-tailed priors and passes to settle their weights; assumed.
    private static final double TAIL = 6;
    private static final int PASSES = 6;
    // Evidence ratio e^3 (twice the logarithm: 6) before an ore is called gibbsitic; assumed.
    private static final double CLEARLY_BETTER = 6;

    private final Assay assay;
    private final OreKind kind;
    private final List<Row> rows = new ArrayList<>();
    private final double[] sigmas;
    private final Posterior told; // by the items of the assay alone
    private Posterior posterior;
    private double[] mode;

    private record Row(Oxide item, double[] coefficients, double value, double sigma) {}

    private AssayFit(Assay assay, OreKind kind) {
        this.assay = assay;
        this.kind = kind;
        assay.fractions().forEach(this::row);
        sigmas = new double[Mineral.count()];
        for (int m = 0; m < sigmas.length; m++) {
            sigmas[m] = Prior.sigma(kind, m, assay);
        }
        told = Posterior.closed();
        for (Row row : rows) {
            told.know(row.coefficients, row.value, row.sigma);
        }
        posterior = believe(sigmas);
        mode = posterior.mode(new double[sigmas.length]);
        yieldToEvidence();
    }

    private Posterior believe(double[] priorSigmas) {
        Posterior belief = told.copy();
        for (int m = 0; m < priorSigmas.length; m++) {
            belief.know(m, Prior.mean(kind, m), priorSigmas[m]);
        }
        return belief;
    }

    /// Reweights the priors by how far the ore is from them, so that habit yields to evidence.
    private void yieldToEvidence() {
        double[] wider = sigmas.clone();
        for (int pass = 0; pass < PASSES; pass++) {
            double change = 0;
            for (int m = 0; m < wider.length; m++) {
                if (Prior.hasHeavyTail(m)) {
                    double off = (mode[m] - Prior.mean(kind, m)) / sigmas[m];
                    double next =
                            sigmas[m] * Math.sqrt(Math.max(1, (TAIL + off * off) / (TAIL + 1)));
                    change = Math.max(change, Math.abs(next / wider[m] - 1));
                    wider[m] = next;
                }
            }
            if (change < 0.02) {
                return;
            }
            posterior = believe(wider);
            mode = posterior.mode(mode);
        }
    }

    static MineralMakeup of(Assay assay, OreKind kind) {
        AssayCheck.needs(assay, Oxide.Al2O3);
        AssayCheck.needs(assay, Oxide.SiO2);
        AssayFit fit = kind == OreKind.AUTO ? best(assay) : new AssayFit(assay, kind);
        Misfit.refuseGross(assay, fit.kind, fit.mode);
        return new MineralMakeup(
                fit.mode,
                fit.posterior,
                fit.kind,
                Optional.of(assay),
                Misfit.warnings(assay, fit.mode, fit.kind, kind == OreKind.AUTO));
    }

    /// Water tells gibbsite from diaspore; nothing in an assay tells boehmite from diaspore. An ore
    /// that is a little too wet for diaspore is not yet gibbsitic: gibbsite must be its first
    /// hydrate.
    private static AssayFit best(Assay assay) {
        AssayFit diasporic = new AssayFit(assay, OreKind.DIASPORIC);
        if (!assay.knows(Oxide.LOI)) {
            return diasporic;
        }
        AssayFit gibbsitic = new AssayFit(assay, OreKind.GIBBSITIC);
        double[] m = gibbsitic.mode;
        double monohydrate = m[Mineral.DIASPORE.ordinal()] + m[Mineral.BOEHMITE.ordinal()];
        boolean wet =
                m[Mineral.GIBBSITE.ordinal()] > monohydrate
                        && diasporic.evidence() - gibbsitic.evidence() > CLEARLY_BETTER;
        return wet ? gibbsitic : diasporic;
    }

    private void row(Oxide item, double value) {
        if (!item.isCarried()) {
            return;
        }
        double[] coefficients = new double[Mineral.count()];
        for (int m = 0; m < coefficients.length; m++) {
            coefficients[m] = assay.coefficient(item, Mineral.at(m));
        }
        rows.add(new Row(item, coefficients, value, Precision.sigma(item, value)));
    }

    private double evidence() {
        double squares = 0;
        double logSigmas = 0;
        for (Row row : rows) {
            double off = (BoundedFit.dot(row.coefficients, mode) - row.value) / row.sigma;
            squares += off * off;
        }
        for (int m = 0; m < mode.length; m++) {
            double off = (mode[m] - Prior.mean(kind, m)) / sigmas[m];
            boolean far = Prior.hasHeavyTail(m) && Math.abs(off) > 1;
            double tail = 1 + (TAIL + 1) * Math.log((TAIL + off * off) / (TAIL + 1));
            squares += far ? tail : off * off;
            logSigmas += Math.log(sigmas[m]);
        }
        return posterior.evidence(squares, logSigmas);
    }
}

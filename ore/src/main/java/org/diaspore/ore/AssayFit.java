package org.diaspore.ore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Minerals from an assay: bounded least squares of the items, weighted by how well a laboratory
/// repeats them, with weak priors of what such an ore holds.
///
/// Minimises sum(((A x)_i - b_i) / sigma_i)² + sum((x_j - m_j) / s_j)² over x >= 0, sum x = 1. An
/// item that was not analysed has no term: the prior alone speaks of it.
final class AssayFit {
    // Evidence ratio e^3 (twice the logarithm: 6) before an ore is called gibbsitic; assumed.
    private static final double CLEARLY_BETTER = 6;

    private final Assay assay;
    private final OreKind kind;
    private final Posterior posterior = Posterior.closed();
    private final List<Row> rows = new ArrayList<>();
    private final double[] mode;

    private record Row(Oxide item, double[] coefficients, double value, double sigma) {}

    private AssayFit(Assay assay, OreKind kind) {
        this.assay = assay;
        this.kind = kind;
        assay.fractions().forEach(this::row);
        for (Row row : rows) {
            posterior.know(row.coefficients, row.value, row.sigma);
        }
        for (int m = 0; m < Mineral.count(); m++) {
            posterior.know(m, Prior.mean(kind, m), Prior.sigma(kind, m, assay));
        }
        mode = posterior.mode();
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

    /// Water tells gibbsite from diaspore; nothing in an assay tells boehmite from diaspore.
    private static AssayFit best(Assay assay) {
        AssayFit diasporic = new AssayFit(assay, OreKind.DIASPORIC);
        if (!assay.knows(Oxide.LOI)) {
            return diasporic;
        }
        AssayFit gibbsitic = new AssayFit(assay, OreKind.GIBBSITIC);
        boolean wet = diasporic.evidence() - gibbsitic.evidence() > CLEARLY_BETTER;
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
            double sigma = Prior.sigma(kind, m, assay);
            double off = (mode[m] - Prior.mean(kind, m)) / sigma;
            squares += off * off;
            logSigmas += Math.log(sigma);
        }
        return posterior.evidence(squares, logSigmas);
    }
}

package org.diaspore.flowsheet;

import java.util.List;

/// How one loop came together: its convergence certificate.
///
/// Residuals are taken anew from the streams that were guessed and the streams that were made, as
/// shares of what flows in the torn streams.
///
/// @param iterations steps of the accelerator
/// @param history largest scaled residual after each step
/// @param worst the unknowns that are furthest off, worst first, with their scaled residual
/// @param massResidual mass guessed minus made, by mass flow
/// @param elementResidual worst element likewise
/// @param enthalpyResidual enthalpy guessed minus made, by sensible heat flow
/// @param sizeResidual solid in the wrong size class, by all sized solid
/// @param pinned specs whose variable stands at the end of its range and could not be met
/// @param refusal what an operation found without meaning at the end, with its name; empty mostly
public record LoopReport(
        List<String> nodes,
        List<String> tears,
        List<String> specs,
        boolean converged,
        int iterations,
        int passes,
        List<Double> history,
        List<Worst> worst,
        double massResidual,
        double elementResidual,
        double enthalpyResidual,
        double sizeResidual,
        List<String> pinned,
        String refusal) {

    /// An unknown that is far off.
    public record Worst(String unknown, double residual) {}
}

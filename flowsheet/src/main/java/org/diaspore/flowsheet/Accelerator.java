package org.diaspore.flowsheet;

/// How the recycles and specs of a loop are brought together; every one that converges gives the
/// same answer.
public enum Accelerator {
    /// A fresh finite-difference Jacobian at every step: the fewest steps, the most passes.
    NEWTON,
    /// One Jacobian, then rank-one updates (Broyden, Math. Comp. 19 (1965) 577); a fresh one when
    /// it stalls. The default.
    BROYDEN,
    /// One Jacobian held fixed, its steps mixed over the last five (Anderson, J. ACM 12 (1965)
    /// 547).
    ANDERSON,
    /// Plain repetition; specs are solved inside each turn. Slow, kept as the oracle of the others.
    DIRECT
}

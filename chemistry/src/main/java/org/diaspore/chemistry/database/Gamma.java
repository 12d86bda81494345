package org.diaspore.chemistry.database;

/// Which equation gives the activity coefficient of one aqueous species in a database of
/// Debye-Hückel type; ignored where the database brings Pitzer or SIT parameters.
public sealed interface Gamma {
    /// C. W. Davies, Ion Association (1962): ions without parameters of their own.
    record Davies() implements Gamma {}

    /// A. H. Truesdell and B. F. Jones, J. Res. USGS 2 (1974) 233: ion size in angstrom and a
    /// linear term; `log10 gamma = -A z^2 sqrt(I) / (1 + B a sqrt(I)) + b I`.
    record TruesdellJones(double sizeAngstrom, double b) implements Gamma {}

    /// Neutral species, `log10 gamma = b I`; b = 0.1 where the database gives none.
    record Neutral(double b) implements Gamma {}

    /// H. C. Helgeson, Am. J. Sci. 267 (1969) 729 (B-dot): the linear term is common to all ions;
    /// neutral species keep 1.
    record BDot(double sizeAngstrom) implements Gamma {}

    /// S. E. Drummond, thesis, Pennsylvania State University (1981): neutral species that salt out
    /// as CO2 does, with the coefficients of the database.
    record DrummondCo2() implements Gamma {}

    /// Activity coefficient 1.
    record Unit() implements Gamma {}
}

package org.diaspore.chemistry;

/// A chemical element with its standard atomic weight in g/mol.
///
/// Source: IUPAC abridged standard atomic weights 2021 (Prohaska et al., Pure Appl. Chem. 94 (2022)
/// 573). {@link #X} is no element: one gram per mole of whatever no oxide of an assay explains, so
/// that such matter is carried and closed like the rest.
public enum Element {
    H(1.008),
    Li(6.94),
    C(12.011),
    N(14.007),
    O(15.999),
    F(18.998),
    Na(22.990),
    Mg(24.305),
    Al(26.982),
    Si(28.085),
    P(30.974),
    S(32.06),
    Cl(35.45),
    K(39.098),
    Ca(40.078),
    Sc(44.956),
    Ti(47.867),
    V(50.942),
    Fe(55.845),
    Ga(69.723),
    Ce(140.12),
    X(1.0);

    private final double gramsPerMol;

    Element(double gramsPerMol) {
        this.gramsPerMol = gramsPerMol;
    }

    public double gramsPerMol() {
        return gramsPerMol;
    }

    public double kgPerMol() {
        return gramsPerMol * 1e-3;
    }
}

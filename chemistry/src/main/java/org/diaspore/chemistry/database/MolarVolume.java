package org.diaspore.chemistry.database;

/// Apparent molar volume of an aqueous species, or the molar volume of a mineral, cm3/mol.
///
/// Aqueous: J. W. Johnson, E. H. Oelkers, H. C. Helgeson, Comput. Geosci. 18 (1992) 899 for the
/// value without salt, O. Redlich and D. M. Meyer, Chem. Rev. 64 (1964) 221 for the effect of ionic
/// strength, as C. A. J. Appelo, D. L. Parkhurst, V. E. A. Post, Geochim. Cosmochim. Acta 125
/// (2014) 49 joined them. The ten numbers are a1 to a4, W, the ion size in angstrom and i1 to i4.
public sealed interface MolarVolume {
    /// Not given; taken as 0, so that pressure has no effect through this species.
    record Unknown() implements MolarVolume {}

    record Constant(double cm3PerMol) implements MolarVolume {}

    record Supcrt(
            double a1,
            double a2,
            double a3,
            double a4,
            double w,
            double sizeAngstrom,
            double i1,
            double i2,
            double i3,
            double i4)
            implements MolarVolume {}
}

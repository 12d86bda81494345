package org.diaspore.chemistry.database;

import java.util.List;

/// Which activity model a database is meant for, with its parameters.
public sealed interface ActivityParameters {
    /// Debye-Hückel with the {@link Gamma} of each species; A and B from the density and the
    /// dielectric constant of water. The activity of water is `1 - 0.017 sum of molalities`.
    record DebyeHuckel() implements ActivityParameters {}

    /// The same with A, B and B-dot from a table over temperature.
    record BDot(BDotTable table) implements ActivityParameters {}

    /// Pitzer's virial equations.
    ///
    /// @param etheta whether like-charged ions of unequal charge get E-theta
    /// @param macInnes whether single-ion coefficients are scaled to the MacInnes convention
    /// @param slope where the Debye-Hückel slope comes from
    record Pitzer(List<Interaction> interactions, boolean etheta, boolean macInnes, Slope slope)
            implements ActivityParameters {
        public Pitzer {
            interactions = List.copyOf(interactions);
        }
    }

    /// Specific ion interaction theory.
    record Sit(List<Interaction> interactions) implements ActivityParameters {
        public Sit {
            interactions = List.copyOf(interactions);
        }
    }

    /// Source of the Debye-Hückel slope A_phi.
    enum Slope {
        /// Density of W. Wagner and A. Pruss, J. Phys. Chem. Ref. Data 31 (2002) 387, dielectric
        /// constant of D. J. Bradley and K. S. Pitzer, J. Phys. Chem. 83 (1979) 1599.
        BRADLEY_PITZER,
        /// N. Møller, Geochim. Cosmochim. Acta 52 (1988) 821, at saturation, 0 to 250 degC.
        MOLLER
    }
}

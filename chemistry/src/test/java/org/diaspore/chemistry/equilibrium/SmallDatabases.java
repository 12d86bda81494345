package org.diaspore.chemistry.equilibrium;

import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.PhreeqcReader;

/// Databases of a page for tests of identities, which hold whatever the numbers; constants are
/// rounded from the public-domain databases of the USGS.
final class SmallDatabases {
    private static final String COMMON =
            """
            SOLUTION_MASTER_SPECIES
            H H+ -1 H 1.008
            E e- 1 0 0
            O H2O 0 O 16
            Na Na+ 0 Na 22.99
            Cl Cl- 0 Cl 35.453
            Ca Ca+2 0 Ca 40.08
            C CO3-2 2 HCO3 12.0111
            C(+4) CO3-2 2 HCO3
            S SO4-2 0 SO4 32.064
            S(6) SO4-2 0 SO4
            SOLUTION_SPECIES
            H+ = H+
              -gamma 9 0
            e- = e-
            H2O = H2O
            Na+ = Na+
              -gamma 4.08 0.082
            Cl- = Cl-
              -gamma 3.63 0.017
            Ca+2 = Ca+2
              -gamma 5 0.165
            CO3-2 = CO3-2
              -gamma 5.4 0
            SO4-2 = SO4-2
              -gamma 5 -0.04
            H2O = OH- + H+
              -analytic 293.29227 0.1360833 -10576.913 -123.73158 0 -6.996455e-5
              -gamma 3.5 0
            CO3-2 + H+ = HCO3-
              -analytic 107.8871 0.03252849 -5151.79 -38.92561 563713.9
              -gamma 5.4 0
            CO3-2 + 2 H+ = CO2 + H2O
              -analytic 464.1965 0.09344813 -26986.16 -165.75951 2248628.9
            PHASES
            Calcite
            CaCO3 = CO3-2 + Ca+2
              -analytic -171.9065 -0.077993 2839.319 71.595
            Portlandite
            Ca(OH)2 + 2 H+ = Ca+2 + 2 H2O
              log_k 22.8; delta_h -31 kcal
            Gypsum
            CaSO4:2H2O = Ca+2 + SO4-2 + 2 H2O
              log_k -4.58; delta_h -0.109 kcal
            Mirabilite
            Na2SO4:10H2O = SO4-2 + 2 Na+ + 10 H2O
              log_k -1.114; delta_h 19 kcal
            CO2(g)
            CO2 = CO2
              log_k -1.468; delta_h -4.776 kcal
            """;

    private static final String PAIRS =
            """
            SOLUTION_SPECIES
            Ca+2 + SO4-2 = CaSO4
              log_k 2.25; delta_h 1.325 kcal
            Ca+2 + H2O = CaOH+ + H+
              log_k -12.78
            Na+ + SO4-2 = NaSO4-
              log_k 0.7; delta_h 1.12 kcal
            Na+ + CO3-2 = NaCO3-
              log_k 1.27; delta_h 8.91 kcal
            """;

    private static final String PITZER =
            """
            PITZER
            -MacInnes true
            -B0
              Na+ Cl- 0.0765 -777.03 -4.4706 0.008946 -3.3158e-6
              Na+ SO4-2 0.0273 0 -5.8 0.00989 0 -1.563e5
              Na+ OH- 0.0864 0 0 7e-4
              Na+ CO3-2 0.0399 0 0 1.79e-3
              Ca+2 Cl- 0.3159 0 0 -3.27e-4
              Ca+2 SO4-2 0.2
            -B1
              Na+ Cl- 0.2664 0 0 6.1608e-5 1.0715e-6
              Na+ SO4-2 0.956 2663 0 0.01158 0 -3.194e5
              Na+ OH- 0.253
              Na+ CO3-2 1.389 0 0 2.05e-3
              Ca+2 Cl- 1.614
              Ca+2 SO4-2 3.1973
            -B2
              Ca+2 SO4-2 -54.24
            -C0
              Na+ Cl- 0.00127 33.317 0.09421 -4.655e-5
              Na+ SO4-2 0.00497
              Na+ OH- 0.0044
              Ca+2 Cl- -0.00034
            -THETA
              Ca+2 Na+ 0.07
              Cl- SO4-2 0.02
              Cl- OH- -0.05
            -PSI
              Ca+2 Na+ Cl- -0.007
              Na+ Cl- SO4-2 0.0014
            -LAMDA
              CO2 Na+ 0.1
            """;

    private SmallDatabases() {}

    static Database debyeHuckel() {
        return PhreeqcReader.read("small.dat", (COMMON + PAIRS).lines().toList());
    }

    /// With Debye-Hückel parameters in a table that ends at 90 degC.
    static Database tabulated() {
        String table =
                """
                LLNL_AQUEOUS_MODEL_PARAMETERS
                -temperatures
                  0.01 25 60 90
                -dh_a
                  0.4939 0.5114 0.5465 0.5850
                -dh_b
                  0.3253 0.3288 0.3346 0.3400
                -bdot
                  0.0374 0.0410 0.0438 0.0455
                -co2_coefs
                  -1.0312 0.0012806 255.9 0.4445 -0.001606
                """;
        return PhreeqcReader.read("small-table.dat", (COMMON + table).lines().toList());
    }

    static Database pitzer() {
        return PhreeqcReader.read("small-pitzer.dat", (COMMON + PITZER).lines().toList());
    }
}

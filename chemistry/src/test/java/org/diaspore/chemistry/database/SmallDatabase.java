package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.List;

/// A database of one page, right as it stands; tests change or add lines. Constants are from the
/// public-domain database phreeqc.dat of the USGS.
final class SmallDatabase {
    private SmallDatabase() {}

    static List<String> lines() {
        return """
        SOLUTION_MASTER_SPECIES
        H H+ -1 H 1.008
        E e- 1 0 0
        O H2O 0 O 16
        Ca Ca+2 0 Ca 40.08
        C CO3-2 2 HCO3 12.0111
        C(+4) CO3-2 2 HCO3
        SOLUTION_SPECIES
        H+ = H+
        e- = e-
        H2O = H2O
        Ca+2 = Ca+2
          -gamma 5 0.165
        CO3-2 = CO3-2
          -gamma 5.4 0
        H2O = OH- + H+
          log_k -14; -delta_h 13.362 kcal
        CO3-2 + H+ = HCO3-
          -log_k 10.329
          -Vm 9.3 -1.7
        PHASES
        Calcite
        CaCO3 = CO3-2 + Ca+2
          -log_k -8.48
          -analytic -171.9065 -0.077993 2839.319 71.595
          -Vm 36.9 cm3/mol
        CO2(g)
        CO2 + H2O = CO3-2 + 2 H+
          -log_k -18.149
        END
        """
                .lines()
                .toList();
    }

    /// @param line from 1; the text may hold several lines
    static List<String> with(int line, String text) {
        List<String> lines = new ArrayList<>(lines());
        lines.set(line - 1, text);
        return List.of(String.join("\n", lines).split("\n", -1));
    }

    /// With further lines before END.
    static Database plus(String more) {
        return PhreeqcReader.read("small.dat", with(lines().size(), more + "\nEND"));
    }
}

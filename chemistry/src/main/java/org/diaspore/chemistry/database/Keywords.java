package org.diaspore.chemistry.database;

import java.util.Locale;
import java.util.Set;

/// The words that begin a block of a PHREEQC file; capital letters do not matter.
///
/// Source: USGS Techniques and Methods 6-A43 (2013), "Description of data input".
final class Keywords {
    private static final Set<String> ALL =
            Set.of(
                    """
                    end solution_master_species solution_species phases named_expressions
                    llnl_aqueous_model_parameters pitzer sit advection calculate_values copy database
                    delete dump equilibrium_phases exchange exchange_master_species exchange_species
                    gas_binary_parameters gas_phase include$ incremental_reactions inverse_modeling
                    isotopes isotope_alphas isotope_ratios kinetics knobs llnl_aqueous_model mean_gammas
                    mix print rates rate_parameters_hermanska rate_parameters_pk
                    rate_parameters_svd reaction reaction_pressure reaction_temperature run_cells save
                    selected_output solid_solutions solution solution_spread surface
                    surface_master_species surface_species title transport use user_graph user_print
                    user_punch
                    """
                            .strip()
                            .split("\\s+"));

    private Keywords() {}

    /// The keyword in small letters, or nothing where the line begins with none.
    static String of(SourceLine line) {
        String head = line.head().toLowerCase(Locale.ROOT);
        return ALL.contains(head) ? head : "";
    }
}

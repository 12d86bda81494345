package org.diaspore.plant.digestion;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.RateLaw;
import org.diaspore.plant.setting.Settings;

/// How fast hot caustic attacks the minerals of a pool: a line of `digestion-kinetics.tsv`, its rate
/// from setting `digestion.<pool>_rate`.
///
/// Grains lose relative radius at rate k, pools of the first order a share of what is left:
///
///     k = k(anchor) exp(-E/R (1/T - 1/anchor)) (OH / OH ref)^order (1 - A/A*)
///
/// with free hydroxide per volume at 25 degC and, for alumina minerals, the driving force to the
/// solubility of a phase.
///
/// @param grains whether it shrinks as grains; else first order
/// @param law 1/s at {@link #REFERENCE_OH_MOL_PER_M3} and far from saturation
/// @param order in free hydroxide
/// @param sizeOrder how the rate falls with grain size, 0 to 1; for grains
/// @param solubility phase that limits it
/// @param lockedFraction enclosed in other minerals, never attacked
record MineralRate(
        String pool,
        List<String> minerals,
        boolean grains,
        RateLaw law,
        double order,
        double sizeOrder,
        AluminaLimit.Phase solubility,
        double lockedFraction) {
    /// Free hydroxide at which rates are given, mol/m3 at 25 degC.
    static final double REFERENCE_OH_MOL_PER_M3 = 4000;

    private static final List<Table.Row> TABLE =
            Table.read(MineralRate.class, "digestion-kinetics.tsv").rows();

    MineralRate {
        minerals = List.copyOf(minerals);
    }

    static List<MineralRate> all(Settings settings) {
        List<MineralRate> all = new ArrayList<>();
        for (Table.Row row : TABLE) {
            all.add(of(row, settings));
        }
        return all;
    }

    private static MineralRate of(Table.Row row, Settings settings) {
        String pool = row.text("pool");
        String locked = row.text("locked");
        return new MineralRate(
                pool,
                List.of(row.text("minerals").split("; ", -1)),
                row.text("law").equals("grains"),
                new RateLaw(
                        Units.toSi(row.number("energy_kJ_per_mol"), "kJ/mol"),
                        settings.si("digestion." + pool + "_rate"),
                        Units.toSi(row.number("anchor_degC"), "degC")),
                row.number("order"),
                row.number("size_order"),
                AluminaLimit.Phase.of(row.text("solubility")),
                switch (locked) {
                    case "alumina" -> settings.si("digestion.locked_alumina");
                    case "silica" -> settings.si("digestion.locked_silica");
                    default -> 0;
                });
    }
}

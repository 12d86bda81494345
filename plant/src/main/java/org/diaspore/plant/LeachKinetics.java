package org.diaspore.plant;

import java.util.ArrayList;
import java.util.List;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.Units;
import org.diaspore.plant.setting.Settings;

/// Rates at which caustic takes up the pools of a calcine, and at which sodalite takes silica and
/// alumina back: the parameters of {@link LeachChemistry}.
///
/// Rates come from `leach-kinetics.tsv` at {@link #REFERENCE_OH_MOL_PER_M3} free hydroxide; a
/// setting `leach.<pool>_rate`, or `leach.<pool>_release` for a share given off in two hours,
/// stands in.
///
/// @param laws rate law by ordinal of {@link LeachPool}, 1/s
/// @param orders order in free hydroxide by ordinal
/// @param sodalite second-order growth, m3/(mol s)
/// @param limeSilicaShare share of slaked lime that takes silica to tobermorite
public record LeachKinetics(
        List<RateLaw> laws, List<Double> orders, RateLaw sodalite, double limeSilicaShare) {
    /// Free hydroxide at which rates are given, mol/m3 (93 g/L as Na2O).
    public static final double REFERENCE_OH_MOL_PER_M3 = 3000;

    private static final double RELEASE_TIME_S = 7200;
    private static final List<Table.Row> TABLE =
            Table.read(LeachKinetics.class, "leach-kinetics.tsv").rows();

    public LeachKinetics {
        laws = List.copyOf(laws);
        orders = List.copyOf(orders);
    }

    public static LeachKinetics of(Settings settings) {
        List<RateLaw> laws = new ArrayList<>();
        List<Double> orders = new ArrayList<>();
        for (LeachPool pool : LeachPool.values()) {
            Table.Row row = row(pool.word());
            RateLaw law = law(row);
            String rate = "leach." + pool.word() + "_rate";
            String release = "leach." + pool.word() + "_release";
            if (Settings.isKnown(rate)) {
                law = law.withRateAtAnchor(settings.si(rate));
            } else if (Settings.isKnown(release)) {
                law = law.withRateAtAnchor(-Math.log1p(-settings.si(release)) / RELEASE_TIME_S);
            }
            laws.add(law);
            orders.add(row.number("order"));
        }
        return new LeachKinetics(
                laws,
                orders,
                law(row("sodalite")).withRateAtAnchor(settings.si("leach.sodalite_rate")),
                settings.si("leach.lime_silica_share"));
    }

    private static RateLaw law(Table.Row row) {
        return new RateLaw(
                Units.toSi(row.number("energy_kJ_per_mol"), "kJ/mol"),
                row.number("rate_per_s"),
                Units.toSi(row.number("anchor_degC"), "degC"));
    }

    private static Table.Row row(String pool) {
        return TABLE.stream()
                .filter(row -> row.text("pool").equals(pool))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rate of " + pool));
    }

    public RateLaw law(LeachPool pool) {
        return laws.get(pool.ordinal());
    }
}

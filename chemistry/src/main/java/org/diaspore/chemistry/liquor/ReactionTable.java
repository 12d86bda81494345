package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Gamma;
import org.diaspore.chemistry.database.LogK;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.MolarVolume;
import org.diaspore.chemistry.database.Term;

/// Species and minerals of `species.tsv` and `minerals.tsv`; reactions written with a species that
/// is no part of the liquor (Al+3) are added up with the one that makes it.
final class ReactionTable {
    private static final String[] COEFFICIENTS = {"a1", "a2", "a3", "a4", "a5"};

    private final LiquorOptions options;
    private final Map<String, Double> offsets = new LinkedHashMap<>();
    private final Map<String, Step> written = new LinkedHashMap<>();

    /// A reaction with its constant.
    private record Step(Equation equation, LogK logK) {}

    ReactionTable(LiquorOptions options) {
        this.options = options;
        for (LogKPrior prior : LogKPrior.all()) {
            offsets.put(prior.name(), options.offsets().getOrDefault(prior.name(), prior.value()));
        }
    }

    List<AqueousSpecies> species() {
        var all = new ArrayList<AqueousSpecies>();
        for (Table.Row row : Table.read(ReactionTable.class, "species.tsv").rows()) {
            String name = row.text("species");
            String role = row.text("role");
            if (role.equals("written")) {
                written.put(name, step(row, "formation"));
            } else if (!role.equals("complex") || options.complex()) {
                all.add(species(row, name, role.equals("master")));
            }
        }
        return all;
    }

    private static AqueousSpecies species(Table.Row row, String name, boolean master) {
        Content content = Content.of(name);
        List<Term> terms = List.of();
        LogK logK = LogK.ZERO;
        if (!master) {
            Step step = step(row, "formation");
            terms = terms(step.equation().without(name));
            logK = step.logK();
        }
        Gamma gamma = content.charge() == 0 ? new Gamma.Unit() : new Gamma.Davies();
        return new AqueousSpecies(
                name,
                content.charge(),
                content.elements(),
                terms,
                logK,
                gamma,
                new MolarVolume.Unknown(),
                row.line());
    }

    /// To be called after {@link #species()}.
    List<Mineral> minerals() {
        return Table.read(ReactionTable.class, "minerals.tsv").rows().stream()
                .map(this::mineral)
                .toList();
    }

    private Mineral mineral(Table.Row row) {
        String formula = row.text("formula");
        Map<String, Double> elements = Content.of(formula).elements();
        Step source = step(row, "dissolution");
        Equation equation = source.equation().without(formula);
        LogK logK = source.logK();
        for (var helper : written.entrySet()) {
            double mol = equation.mole(helper.getKey());
            equation = equation.plus(helper.getValue().equation(), -mol);
            logK = logK.plus(helper.getValue().logK(), -mol);
        }
        if (row.has("offset")) {
            double atoms = elements.getOrDefault("Si", elements.getOrDefault("Al", 1.0));
            double offset = offsets.getOrDefault(row.text("offset"), 0.0);
            logK = logK.plus(LogK.constant(offset), atoms);
        }
        return new Mineral(
                row.text("mineral"),
                formula,
                elements,
                terms(equation),
                logK,
                new MolarVolume.Unknown(),
                false,
                row.line());
    }

    private static Step step(Table.Row row, String column) {
        var a = new double[COEFFICIENTS.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = row.number(COEFFICIENTS[i]);
        }
        return new Step(
                Equation.of(row.text(column)), new LogK(a[0], a[1], a[2], a[3], a[4], 0));
    }

    private static List<Term> terms(Equation equation) {
        return equation.moles().entrySet().stream()
                .map(e -> new Term(e.getKey(), e.getValue()))
                .toList();
    }
}

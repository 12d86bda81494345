package org.diaspore.chemistry.liquor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Formula;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.Table;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Gamma;
import org.diaspore.chemistry.database.LogK;
import org.diaspore.chemistry.database.Master;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.MolarVolume;
import org.diaspore.chemistry.database.Term;

/// The project's own database of caustic liquor: Na, K, Li, Ca, aluminate, silicate, carbonate,
/// sulphate, chloride, fluoride, oxalate, gallate and vanadate, with the solids that matter.
///
/// Range: 20 to 280 degC, pH above 9, sodium to 10 mol/kg; what holds in which part of it says the
/// table of each value and docs/theory/liquor.md. Redox is not in it. Oxalate is an element of its
/// own, `Oxalate`, and cannot turn into carbonate.
public final class LiquorDatabase {
    private static final String OXALATE = "Oxalate";

    /// Coefficients below this are the rounding of a sum.
    private static final double ROUNDING = 1e-8;

    private static final List<Table.Row> SPECIES =
            Table.read(LiquorDatabase.class, "species.tsv").rows();
    private static final List<Table.Row> MINERALS =
            Table.read(LiquorDatabase.class, "minerals.tsv").rows();

    private final LiquorOptions options;
    private final Map<String, Map<String, Double>> composition = new HashMap<>();

    private LiquorDatabase(LiquorOptions options) {
        this.options = options;
    }

    /// The recommended set, without the optional species.
    public static Database recommended() {
        return with(LiquorOptions.RECOMMENDED);
    }

    /// @throws InputException when an offset names a mineral that is not in the database
    public static Database with(LiquorOptions options) {
        return new LiquorDatabase(options).build();
    }

    private static final Map<String, Integer> VALENCE = Map.of("C", 4, "S", 6, "V", 5);

    /// Every constant with its range, spread, grade and source, as in the table.
    public static List<SourceConstant> constants() {
        return List.copyOf(SourceConstant.all().values());
    }

    private Database build() {
        List<Master> masters = new ArrayList<>();
        List<AqueousSpecies> species = new ArrayList<>();
        for (Table.Row row : SPECIES) {
            if (row.has("element")) {
                Master master = master(row);
                masters.add(master);
                // The valence under its own name too, as files in the format of PHREEQC have it.
                if (VALENCE.containsKey(master.element())) {
                    masters.add(
                            new Master(
                                    master.element() + "(" + VALENCE.get(master.element()) + ")",
                                    master.species(),
                                    1,
                                    master.massKgPerMol()));
                }
            }
            if (included(row)) {
                species.add(species(row));
            }
        }
        List<Mineral> minerals = MINERALS.stream().map(this::mineral).toList();
        refuseStrangers(minerals);
        return new Database(
                "liquor:" + options.set().word(),
                masters,
                species,
                minerals,
                new ActivityParameters.Pitzer(
                        InteractionTable.of(options.set()),
                        true,
                        false,
                        ActivityParameters.Slope.MOLLER),
                List.of());
    }

    private boolean included(Table.Row row) {
        return switch (row.text("option")) {
            case "" -> true;
            case "tetramer" -> options.tetramer();
            case "aluminosilicate" -> options.aluminosilicate();
            default -> throw new IllegalStateException("species.tsv line " + row.line());
        };
    }

    private static Master master(Table.Row row) {
        String element = row.text("element");
        String formula = row.text("formula");
        double kgPerMol = 0;
        if (element.equals(OXALATE)) {
            kgPerMol = Formula.of(formula).kgPerMol();
        } else if (!element.equals("E")) {
            kgPerMol = Element.valueOf(element).kgPerMol();
        }
        return new Master(element, row.text("name"), 1, kgPerMol);
    }

    private AqueousSpecies species(Table.Row row) {
        String name = row.text("name");
        WeighedReaction formation =
                row.has("constant")
                        ? CausticBasis.formation(name, row.text("constant"))
                        : new WeighedReaction(Map.of(), LogK.ZERO);
        List<Term> terms = others(name, formation);
        Map<String, Double> elements = terms.isEmpty() ? own(row) : sum(terms, -1);
        composition.put(name, elements);
        return new AqueousSpecies(
                name,
                (int) row.number("charge"),
                elements,
                terms,
                formation.logK(),
                new Gamma.Unit(),
                new MolarVolume.Unknown(),
                row.line());
    }

    private Mineral mineral(Table.Row row) {
        String name = row.text("name");
        boolean alternative = name.equals("Gibbsite") && options.wesolowskiGibbsite();
        WeighedReaction dissolution =
                CausticBasis.dissolution(name, alternative ? "Gibbsite:wesolowski" : name);
        List<Term> terms = others(name, dissolution);
        LogK offset = LogK.constant(options.offsets().getOrDefault(name, 0.0));
        return new Mineral(
                name,
                row.text("formula"),
                sum(terms, 1),
                terms,
                dissolution.logK().plus(offset, 1),
                new MolarVolume.Unknown(),
                name.endsWith("(g)"),
                row.line());
    }

    private static List<Term> others(String name, WeighedReaction reaction) {
        List<Term> terms = new ArrayList<>();
        new TreeMap<>(reaction.terms())
                .forEach((species, n) -> {
                    if (!species.equals(name)) {
                        terms.add(new Term(species, n));
                    }
                });
        return terms;
    }

    /// Atoms of a master species.
    private static Map<String, Double> own(Table.Row row) {
        String element = row.text("element");
        if (element.equals(OXALATE)) {
            return Map.of(OXALATE, 1.0);
        }
        if (element.equals("E")) {
            return Map.of();
        }
        Formula formula = Formula.of(row.text("formula"));
        Map<String, Double> atoms = new TreeMap<>();
        for (Element each : Element.values()) {
            if (formula.moles(each) != 0) {
                atoms.put(each.name(), formula.moles(each));
            }
        }
        return atoms;
    }

    /// Atoms of a sum of species already known.
    private Map<String, Double> sum(List<Term> terms, int sign) {
        Map<String, Double> atoms = new TreeMap<>();
        for (Term term : terms) {
            composition
                    .getOrDefault(term.species(), Map.of())
                    .forEach((element, n) ->
                            atoms.merge(element, sign * term.coefficient() * n, Double::sum));
        }
        atoms.values().removeIf(n -> Math.abs(n) < ROUNDING);
        return atoms;
    }

    private void refuseStrangers(List<Mineral> minerals) {
        for (String name : options.offsets().keySet()) {
            if (minerals.stream().noneMatch(m -> m.name().equals(name))) {
                throw new InputException(
                        "offset of a mineral",
                        name,
                        "a mineral of the liquor database",
                        "Try: Boehmite, Gibbsite or Diaspore.");
            }
        }
    }
}

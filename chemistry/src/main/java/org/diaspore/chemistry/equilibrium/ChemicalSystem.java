package org.diaspore.chemistry.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.Gamma;
import org.diaspore.chemistry.database.LogK;
import org.diaspore.chemistry.database.Master;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.MolarVolume;

/// A database compiled for chosen components: species and minerals over one basis, as arrays.
///
/// Basis: 0 water, 1 the proton, then the electron where redox is on, then one master species per
/// component. Species are all dissolved species but water and the electron; minerals are all of the
/// database that the components can form. Stoichiometry is stored row by row, compressed.
/// Immutable.
public final class ChemicalSystem {
    static final int WATER = 0;
    static final int PROTON = 1;

    /// Place of the electron where redox is on.
    static final int ELECTRON = 2;

    static final String WATER_NAME = "H2O";
    static final String PROTON_NAME = "H+";
    static final String ELECTRON_NAME = "e-";

    private final Database database;
    private final List<String> components;
    private final boolean redox;
    private final List<String> basis;
    private final List<String> species;
    private final List<String> minerals;
    private final Map<String, Integer> speciesIndex = new LinkedHashMap<>();
    private final Map<String, Integer> mineralIndex = new LinkedHashMap<>();
    private final ActivityParameters activity;

    final double[] basisCharge;
    final double[] atomsPerMaster;
    final int[] charge;
    final List<Gamma> gammas;
    final List<MolarVolume> volumes;

    /// Volumes of the minerals; a gas counts as having none.
    final List<MolarVolume> mineralVolumes;

    final Stoichiometry speciesOver;
    final Constants speciesConstants;
    final Stoichiometry mineralsOver;
    final Constants mineralConstants;

    private ChemicalSystem(
            Database database,
            List<Master> masters,
            boolean redox,
            List<AqueousSpecies> kept,
            List<Rewriting.Expression> speciesExpressions,
            List<Mineral> keptMinerals,
            List<Rewriting.Expression> mineralExpressions) {
        this.database = database;
        this.redox = redox;
        this.components = masters.stream().map(Master::element).toList();
        this.basis = basisOf(masters, redox);
        this.activity = database.activity();
        int first = basis.size() - masters.size();
        basisCharge = new double[basis.size()];
        atomsPerMaster = new double[basis.size()];
        Arrays.fill(atomsPerMaster, 1);
        for (int j = 0; j < basis.size(); j++) {
            basisCharge[j] = database.species(basis.get(j)).orElseThrow().charge();
            if (j >= first) {
                atomsPerMaster[j] = masters.get(j - first).atoms();
            }
        }
        species = kept.stream().map(AqueousSpecies::name).toList();
        charge = kept.stream().mapToInt(AqueousSpecies::charge).toArray();
        gammas = kept.stream().map(AqueousSpecies::gamma).toList();
        volumes = kept.stream().map(AqueousSpecies::volume).toList();
        speciesOver = Stoichiometry.of(speciesExpressions, basis);
        speciesConstants = Constants.of(logKs(speciesExpressions));
        minerals = keptMinerals.stream().map(Mineral::name).toList();
        mineralVolumes =
                keptMinerals.stream()
                        .map(m -> m.gas() ? new MolarVolume.Unknown() : m.volume())
                        .toList();
        mineralsOver = Stoichiometry.of(mineralExpressions, basis);
        mineralConstants = Constants.of(logKs(mineralExpressions));
        for (int i = 0; i < species.size(); i++) {
            speciesIndex.put(species.get(i), i);
        }
        for (int p = 0; p < minerals.size(); p++) {
            mineralIndex.put(minerals.get(p), p);
        }
    }

    /// @param components elements (`Na`) or valences (`C(4)`) of the database; an element alone
    ///   stands for the valence of its master species, or for all its valences with redox on
    /// @param redox whether elements without a valence and water exchange electrons
    /// @throws InputException where the database lacks a component or two are the same
    public static ChemicalSystem of(Database database, List<String> components, boolean redox) {
        List<Master> masters = masters(database, components);
        List<String> basis = basisOf(masters, redox);
        Set<String> held = new LinkedHashSet<>();
        for (Master m : masters) {
            if (!m.primary()) {
                held.add(m.symbol());
            }
        }
        Set<String> elements = new HashSet<>(Set.of("H", "O", "E"));
        masters.forEach(m -> elements.add(m.symbol()));
        var rewriting = new Rewriting(database, new LinkedHashSet<>(basis), held);
        var kept = new ArrayList<AqueousSpecies>();
        var over = new ArrayList<Rewriting.Expression>();
        for (AqueousSpecies s : database.species()) {
            if (s.name().equals(WATER_NAME)
                    || s.name().equals(ELECTRON_NAME)
                    || !within(s.elements(), elements)) {
                continue;
            }
            rewriting
                    .of(s)
                    .ifPresent(e -> {
                        kept.add(s);
                        over.add(e);
                    });
        }
        var minerals = new ArrayList<Mineral>();
        var mineralsOver = new ArrayList<Rewriting.Expression>();
        for (Mineral m : database.minerals()) {
            if (!within(m.elements(), elements)) {
                continue;
            }
            rewriting
                    .of(m)
                    .ifPresent(e -> {
                        minerals.add(m);
                        mineralsOver.add(e);
                    });
        }
        return new ChemicalSystem(database, masters, redox, kept, over, minerals, mineralsOver);
    }

    /// Spares the rewriting of what holds another element.
    private static boolean within(Map<String, Double> atoms, Set<String> elements) {
        for (String atom : atoms.keySet()) {
            int bracket = atom.indexOf('(');
            if (!elements.contains(bracket > 0 ? atom.substring(0, bracket) : atom)) {
                return false;
            }
        }
        return true;
    }

    private static List<Master> masters(Database database, List<String> components) {
        var masters = new ArrayList<Master>();
        for (String component : components) {
            Master m = database.master(component).orElseThrow(() -> unknown(database, component));
            if (m.symbol().equals("H") || m.symbol().equals("O") || m.symbol().equals("E")) {
                throw new InputException(
                        "component",
                        component,
                        "an element other than H, O and the electron",
                        "Try: leave it out; water, charge balance and pe take care of it.");
            }
            for (Master other : masters) {
                if (other.species().equals(m.species())) {
                    throw new InputException(
                            "component",
                            component + " beside " + other.element(),
                            "given once, for both mean " + m.species(),
                            "Try: add the two totals under one name.");
                }
            }
            masters.add(m);
        }
        return masters;
    }

    static InputException unknown(Database database, String component) {
        return new InputException(
                "component",
                component,
                "an element or valence that " + database.name() + " defines",
                "Try: "
                        + String.join(
                                ", ",
                                database.masters().stream()
                                        .map(Master::element)
                                        .filter(e -> e.startsWith(component.substring(0, 1)))
                                        .limit(8)
                                        .toList())
                        + ", or another database.");
    }

    private static List<String> basisOf(List<Master> masters, boolean redox) {
        var basis = new ArrayList<String>();
        basis.add(WATER_NAME);
        basis.add(PROTON_NAME);
        if (redox) {
            basis.add(ELECTRON_NAME);
        }
        masters.forEach(m -> basis.add(m.species()));
        return List.copyOf(basis);
    }

    private static List<LogK> logKs(List<Rewriting.Expression> expressions) {
        return expressions.stream().map(Rewriting.Expression::logK).toList();
    }

    public Database database() {
        return database;
    }

    public List<String> components() {
        return components;
    }

    public boolean redox() {
        return redox;
    }

    /// Names of the basis species, water first.
    public List<String> basis() {
        return basis;
    }

    /// Names of the dissolved species, in the order of the database.
    public List<String> species() {
        return species;
    }

    /// Names of the minerals and gases that the components can form.
    public List<String> minerals() {
        return minerals;
    }

    /// Index of a component in the totals of a problem.
    public int component(String name) {
        int k = components.indexOf(name);
        if (k < 0) {
            throw new InputException(
                    "component",
                    name,
                    "one of " + String.join(", ", components),
                    "Try: compile the system with it.");
        }
        return k;
    }

    public Optional<Integer> speciesNumber(String name) {
        return Optional.ofNullable(speciesIndex.get(name));
    }

    public Optional<Integer> mineralNumber(String name) {
        return Optional.ofNullable(mineralIndex.get(name));
    }

    /// Moles of each component in one mole of a mineral, in the order of the components.
    public double[] composition(int mineral) {
        var amounts = new double[components.size()];
        int first = firstComponent();
        for (int k = mineralsOver.start[mineral]; k < mineralsOver.start[mineral + 1]; k++) {
            int j = mineralsOver.column[k];
            if (j >= first) {
                amounts[j - first] = mineralsOver.value[k] * atomsPerMaster[j];
            }
        }
        return amounts;
    }

    int firstComponent() {
        return basis.size() - components.size();
    }

    ActivityParameters activity() {
        return activity;
    }
}

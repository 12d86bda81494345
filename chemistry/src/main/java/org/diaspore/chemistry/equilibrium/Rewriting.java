package org.diaspore.chemistry.equilibrium;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diaspore.chemistry.database.AqueousSpecies;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.LogK;
import org.diaspore.chemistry.database.Master;
import org.diaspore.chemistry.database.Mineral;
import org.diaspore.chemistry.database.Term;

/// Writes species and minerals of a database in terms of a chosen basis.
///
/// A species is first taken down to master species, those of single valences included. What is then
/// neither in the basis nor allowed goes on to the primary master and the electron, where the
/// electron is in the basis; where it is not, a primary master is exchanged for the valence in the
/// basis that leaves no electron over. A species for which neither works is not part of the system.
final class Rewriting {
    private static final String ELECTRON = "e-";
    private static final double ROUNDING = 1e-9;

    /// A species or mineral over the basis: `ln a = ln10 log K + sum of coefficient x ln a(basis)`.
    record Expression(Map<String, Double> coefficients, LogK logK) {
        Expression plus(Expression other, double times) {
            var sum = new LinkedHashMap<>(coefficients);
            other.coefficients.forEach((name, c) -> add(sum, name, times * c));
            return new Expression(sum, logK.plus(other.logK, times));
        }

        Expression without(String name) {
            var rest = new LinkedHashMap<>(coefficients);
            rest.remove(name);
            return new Expression(rest, logK);
        }

        double of(String name) {
            return coefficients.getOrDefault(name, 0.0);
        }
    }

    private final Map<String, AqueousSpecies> species = new HashMap<>();
    private final Map<String, List<Master>> mastersOfElement = new LinkedHashMap<>();
    private final Map<String, Master> masterOfSpecies = new HashMap<>();
    private final Set<String> basis;
    private final Set<String> held;
    private final Map<String, Optional<Expression>> overMasters = new HashMap<>();
    private final Map<String, Optional<Expression>> overPrimaries = new HashMap<>();

    /// @param basis species in whose terms all is written
    /// @param held elements that were given by valence and keep it
    Rewriting(Database database, Set<String> basis, Set<String> held) {
        this.basis = basis;
        this.held = held;
        database.species().forEach(s -> species.put(s.name(), s));
        for (Master m : database.masters()) {
            mastersOfElement.computeIfAbsent(m.symbol(), s -> new java.util.ArrayList<>()).add(m);
            masterOfSpecies.putIfAbsent(m.species(), m);
        }
    }

    Optional<Expression> of(AqueousSpecies s) {
        if (basis.contains(s.name())) {
            return Optional.of(itself(s.name()));
        }
        return overMasters(s.name()).flatMap(this::overBasis);
    }

    Optional<Expression> of(Mineral mineral) {
        var sum = new Expression(Map.of(), LogK.ZERO);
        for (Term term : mineral.dissolution()) {
            Optional<Expression> part = overMasters(term.species());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(part.get(), term.coefficient());
        }
        LogK constant = mineral.logK().plus(sum.logK(), -1);
        return overBasis(new Expression(sum.coefficients(), LogK.ZERO))
                .map(e -> new Expression(e.coefficients(), constant.plus(e.logK(), -1)));
    }

    private static Expression itself(String name) {
        return new Expression(Map.of(name, 1.0), LogK.ZERO);
    }

    /// Down to master species of any valence, to water, the proton and the electron.
    private Optional<Expression> overMasters(String name) {
        Optional<Expression> known = overMasters.get(name);
        if (known == null) {
            known =
                    basis.contains(name) || masterOfSpecies.containsKey(name)
                            ? Optional.of(itself(name))
                            : formed(name, this::overMasters);
            overMasters.put(name, known);
        }
        return known;
    }

    /// Down to primary masters and the electron.
    private Optional<Expression> overPrimaries(String name) {
        Optional<Expression> known = overPrimaries.get(name);
        if (known == null) {
            AqueousSpecies s = species.get(name);
            known =
                    s != null && s.formation().isEmpty()
                            ? Optional.of(itself(name))
                            : formed(name, this::overPrimaries);
            overPrimaries.put(name, known);
        }
        return known;
    }

    private Optional<Expression> formed(
            String name, java.util.function.Function<String, Optional<Expression>> further) {
        AqueousSpecies s = species.get(name);
        if (s == null || s.formation().isEmpty()) {
            return Optional.empty();
        }
        var sum = new Expression(Map.of(), s.logK());
        for (Term term : s.formation()) {
            Optional<Expression> part = further.apply(term.species());
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(part.get(), -term.coefficient());
        }
        return Optional.of(sum);
    }

    private Optional<Expression> overBasis(Expression masters) {
        Expression e = masters;
        for (String leaf : List.copyOf(masters.coefficients().keySet())) {
            if (!basis.contains(leaf) && mayChangeValence(leaf)) {
                Optional<Expression> reduced = overPrimaries(leaf);
                if (reduced.isPresent()) {
                    e = e.without(leaf).plus(reduced.get(), e.of(leaf));
                }
            }
        }
        if (within(e)) {
            return Optional.of(e);
        }
        return basis.contains(ELECTRON) ? Optional.empty() : withoutElectron(e);
    }

    /// H2 and O2 stand for electrons in any case; other elements change valence only where the
    /// electron is in the basis and the valence was not given.
    private boolean mayChangeValence(String leaf) {
        Master m = masterOfSpecies.get(leaf);
        if (m == null) {
            return false;
        }
        String element = m.symbol();
        return element.equals("H")
                || element.equals("O")
                || basis.contains(ELECTRON) && !held.contains(element);
    }

    private Optional<Expression> withoutElectron(Expression e) {
        for (List<Master> masters : mastersOfElement.values()) {
            String primary = masters.getFirst().species();
            double amount = e.of(primary);
            if (amount == 0) {
                continue;
            }
            for (Master valence : masters) {
                if (!basis.contains(valence.species()) || valence.species().equals(primary)) {
                    continue;
                }
                Optional<Expression> over = overPrimaries(valence.species());
                double share = over.map(o -> o.of(primary)).orElse(0.0);
                if (share != 0) {
                    // primary = (valence - rest) / share
                    Expression exchanged =
                            e.without(primary)
                                    .plus(itself(valence.species()), amount / share)
                                    .plus(over.get().without(primary), -amount / share);
                    if (within(exchanged)) {
                        return Optional.of(exchanged);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean within(Expression e) {
        return e.coefficients().keySet().stream().allMatch(basis::contains);
    }

    private static void add(Map<String, Double> sum, String name, double c) {
        double now = sum.getOrDefault(name, 0.0) + c;
        if (Math.abs(now) < ROUNDING) {
            sum.remove(name);
        } else {
            sum.put(name, now);
        }
    }
}

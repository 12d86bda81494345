package org.diaspore.plant;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.OutOfRange;
import org.diaspore.chemistry.Property;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.evaporation.FlashEvaporator;
import org.diaspore.plant.evaporation.LiquorFlash;
import org.diaspore.plant.evaporation.MultipleEffectEvaporator;

/// Names the liquor properties that a solved plant uses where nobody measured them, one sentence a
/// property: the operation that is farthest out, and what else is.
///
/// Looked at once a run, in the streams that leave each operation: heat capacity at the stream's
/// temperature (energy), density at 25 degC (strengths per litre), boiling point where liquor is
/// evaporated. Viscosity and conductivity enter no figure of a plant and are left out.
final class PropertyWarnings {
    private static final double REFERENCE_K = 298.15;
    // Less water than this part of the mass is a dried salt that is carried as its solutes.
    private static final double DRY_FRACTION = 0.1;

    private final Map<Property, Group> groups = new EnumMap<>(Property.class);

    private PropertyWarnings() {}

    /// @return at most one sentence a property; nothing where no solution was found
    static List<String> of(Outcome outcome) {
        if (!outcome.converged()) {
            return List.of();
        }
        PropertyWarnings warnings = new PropertyWarnings();
        for (Node node : outcome.flowsheet().nodes()) {
            for (String name : node.outletStreams()) {
                warnings.look(node, outcome.stream(name));
            }
        }
        return warnings.groups.values().stream().map(Group::sentence).toList();
    }

    private void look(Node node, Stream stream) {
        Liquor liquor = Liquor.of(stream.amounts());
        double flow = liquor.massKgPerS();
        if (liquor.waterKgPerS() <= DRY_FRACTION * flow) {
            return;
        }
        take(node, flow, liquor.outOfRange(Property.HEAT_CAPACITY, stream.temperatureK()));
        take(node, flow, liquor.outOfRange(Property.DENSITY, REFERENCE_K));
        if (boils(node.operation())) {
            take(node, flow, liquor.outOfRange(Property.BOILING_POINT, stream.temperatureK()));
        }
    }

    private static boolean boils(Operation operation) {
        return operation instanceof Evaporator
                || operation instanceof MultipleEffectEvaporator
                || operation instanceof FlashEvaporator
                || operation instanceof LiquorFlash;
    }

    private void take(Node node, double flow, List<OutOfRange> found) {
        for (OutOfRange one : found) {
            groups.computeIfAbsent(one.property(), property -> new Group(one, node.name()))
                    .take(one, node.name(), flow);
        }
    }

    /// All that is out of range of one property; the worst is by excess times flow, and a range
    /// left comes before a property that has none.
    private static final class Group {
        private OutOfRange worst;
        private String where;
        private double weight;
        private final Set<String> operations = new LinkedHashSet<>();
        private final Set<String> subjects = new LinkedHashSet<>();

        Group(OutOfRange first, String node) {
            worst = first;
            where = node;
        }

        void take(OutOfRange one, String node, double flow) {
            operations.add(node);
            subjects.add(one.subject());
            double its = one.weight() * flow;
            boolean sameKind = worst.neverMeasured() == one.neverMeasured();
            if (sameKind ? its > weight : worst.neverMeasured()) {
                worst = one;
                where = node;
                weight = its;
            }
        }

        String sentence() {
            subjects.remove(worst.subject());
            String also = subjects.isEmpty() ? "" : "; also of " + String.join(", ", subjects);
            String count = operations.size() > 1 ? ", worst of " + operations.size() : "";
            return where + count + ": " + worst.sentence() + also;
        }
    }
}

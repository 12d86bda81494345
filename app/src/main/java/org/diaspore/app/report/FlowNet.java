package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;

/// One quantity on its way through a plant: from what enters, through operations, to what leaves.
/// Like vessels in a row stand as one, together with what stands only between them.
///
/// @param flows none below the smallest that is drawn
/// @param unit of every flow
/// @param smallest flows below this are left out
record FlowNet(String title, String unit, double smallest, List<Flow> flows) {
    private static final double SMALLEST_SHARE = 0.004;
    private static final double SMALLEST_ENERGY_SHARE = 0.012;
    private static final double W_PER_MW = 1e6;

    /// @param what the stream or streams that carry it
    record Flow(String from, String to, double value, String what) {
        Flow plus(Flow other) {
            boolean told = List.of(what.split(", ")).contains(other.what);
            return new Flow(from, to, value + other.value, told ? what : what + ", " + other.what);
        }
    }

    /// Mass of a component, t/h.
    static FlowNet of(Outcome outcome, Component component) {
        return new Tracer(outcome, component::tPerH).net(component.label(), "t/h", SMALLEST_SHARE);
    }

    /// Heat above 25 degC and heating value of fuel, MW; reactions and evaporation make up the
    /// rest.
    static FlowNet energy(Outcome outcome) {
        Tracer tracer = new Tracer(outcome, FlowNet::heatMegawatts);
        for (Node node : outcome.flowsheet().nodes()) {
            if (node.operation() instanceof Feed) {
                continue;
            }
            Ledger ledger = outcome.ledger(node.name());
            for (Duty duty : ledger.duties()) {
                tracer.exchange(node, duty.what(), duty.watts() / W_PER_MW);
            }
            tracer.exchange(node, "reaction, evaporation", -tracer.surplus(node, ledger));
        }
        return tracer.net("Energy", "MW", SMALLEST_ENERGY_SHARE);
    }

    private static double heatMegawatts(Stream stream) {
        return (stream.sensibleHeatW() + EnergyLedger.heatingValueW(stream)) / W_PER_MW;
    }

    private static final class Tracer {
        private final Outcome outcome;
        private final ToDoubleFunction<Stream> quantity;
        private final Map<String, String> boxes;
        private final List<Flow> flows = new ArrayList<>();

        Tracer(Outcome outcome, ToDoubleFunction<Stream> quantity) {
            this.outcome = outcome;
            this.quantity = quantity;
            this.boxes = boxes(outcome.flowsheet());
            Map<String, String> consumer = new HashMap<>();
            for (Node node : outcome.flowsheet().nodes()) {
                node.inletStreams()
                        .forEach(port -> port.forEach(name -> consumer.put(name, box(node))));
            }
            for (Node node : outcome.flowsheet().nodes()) {
                for (Supply supply : outcome.ledger(node.name()).supplies()) {
                    exchange(node, supply.name(), quantity.applyAsDouble(supply.stream()));
                }
                boolean feed = node.operation() instanceof Feed;
                for (String name : node.outletStreams()) {
                    double value = quantity.applyAsDouble(outcome.stream(name));
                    String from = feed ? "in:" + name : box(node);
                    String to = consumer.getOrDefault(name, "out:" + name);
                    if (!from.equals(to)) {
                        flows.add(new Flow(from, to, value, name));
                    }
                }
            }
        }

        private String box(Node node) {
            return boxes.getOrDefault(node.name(), node.name());
        }

        /// What each operation is drawn as: itself, or the train it belongs to or stands within, as
        /// a cooler between tanks.
        private static Map<String, String> boxes(Flowsheet flowsheet) {
            Trains trains = Trains.of(flowsheet);
            Map<String, String> boxes = new HashMap<>();
            Map<String, String> makers = new HashMap<>();
            Map<String, String> takers = new HashMap<>();
            Set<String> trained = new HashSet<>();
            for (Node node : flowsheet.nodes()) {
                boxes.put(node.name(), trains.box(node));
                if (trains.has(node)) {
                    trained.add(trains.box(node));
                }
                node.outletStreams().forEach(name -> makers.put(name, trains.box(node)));
                node.inletStreams()
                        .forEach(port -> port.forEach(name -> takers.put(name, trains.box(node))));
            }
            for (Node node : flowsheet.nodes()) {
                Set<String> neighbours = new HashSet<>();
                node.outletStreams().forEach(name -> neighbours.add(takers.getOrDefault(name, "")));
                node.inletStreams()
                        .forEach(port ->
                                port.forEach(
                                        name -> neighbours.add(makers.getOrDefault(name, ""))));
                if (neighbours.size() == 1 && trained.containsAll(neighbours)) {
                    boxes.put(node.name(), neighbours.iterator().next());
                }
            }
            return boxes;
        }

        /// Across the boundary at an operation: in where positive, out where negative.
        void exchange(Node operation, String what, double value) {
            String node = box(operation);
            if (value >= 0) {
                flows.add(new Flow("in:" + what + "@" + node, node, value, what));
            } else {
                flows.add(new Flow(node, "out:" + what + "@" + node, -value, what));
            }
        }

        /// What enters an operation less what leaves it, all duties counted.
        double surplus(Node node, Ledger ledger) {
            double sum = ledger.heatW() / W_PER_MW;
            for (Supply supply : ledger.supplies()) {
                sum += quantity.applyAsDouble(supply.stream());
            }
            for (List<String> port : node.inletStreams()) {
                for (String name : port) {
                    sum += quantity.applyAsDouble(outcome.stream(name));
                }
            }
            for (String name : node.outletStreams()) {
                sum -= quantity.applyAsDouble(outcome.stream(name));
            }
            return sum;
        }

        FlowNet net(String title, String unit, double smallestShare) {
            double entering = 0;
            for (Flow flow : flows) {
                entering += flow.from().startsWith("in:") ? flow.value() : 0;
            }
            double smallest = smallestShare * entering;
            List<Flow> kept =
                    merged(flows).stream().filter(flow -> flow.value() > smallest).toList();
            return new FlowNet(title, unit, smallest, contracted(kept));
        }
    }

    /// Flows between the same two places as one.
    private static List<Flow> merged(List<Flow> flows) {
        Map<String, Flow> byEnds = new LinkedHashMap<>();
        for (Flow flow : flows) {
            byEnds.merge(flow.from() + "\n" + flow.to(), flow, Flow::plus);
        }
        return List.copyOf(byEnds.values());
    }

    /// Operations through which one flow passes whole are left out; their neighbours meet.
    private static List<Flow> contracted(List<Flow> flows) {
        List<Flow> left = flows;
        for (boolean found = true; found; ) {
            found = false;
            for (Flow in : left) {
                String node = in.to();
                List<Flow> into = left.stream().filter(f -> f.to().equals(node)).toList();
                List<Flow> outOf = left.stream().filter(f -> f.from().equals(node)).toList();
                if (into.size() == 1 && outOf.size() == 1 && !outOf.get(0).to().equals(in.from())) {
                    Flow out = outOf.get(0);
                    List<Flow> next = new ArrayList<>(left);
                    next.set(
                            next.indexOf(in),
                            new Flow(
                                    in.from(),
                                    out.to(),
                                    in.value(),
                                    in.what() + ", " + out.what()));
                    next.remove(out);
                    left = merged(next);
                    found = true;
                    break;
                }
            }
        }
        return left;
    }
}

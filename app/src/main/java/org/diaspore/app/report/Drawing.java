package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Feed;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Node;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Supply;

/// One part of a plant as boxes and lines to be laid out: operations, what enters and leaves, and
/// connectors to the other parts.
///
/// Like vessels in a row are one box, what runs between two such rows is one line. Streams that
/// hardly flow are left out, and operations left with none.
record Drawing(String group, List<Box> boxes, List<Line> lines) {
    /// Share of the greatest stream below which one is not drawn.
    private static final double LEAST_SHARE = 1e-6;

    /// What a box stands for.
    enum Shape {
        OPERATION,
        /// A feed from outside.
        INLET,
        /// A product, residue or gas that leaves the site.
        OUTLET,
        /// A stream that comes from or goes to another part.
        CONNECTOR
    }

    /// @param notes small lines inside: what is supplied, heat, power
    record Box(String id, Shape shape, String title, List<String> notes) {}

    /// @param label lines beside it, the name first
    /// @param tip everything in it
    record Line(
            String stream,
            String from,
            String to,
            StreamReading.Kind kind,
            List<String> label,
            String tip) {}

    /// The parts of a solved plant, in the order of its flowsheet.
    static List<Drawing> of(Outcome outcome) {
        PlantAreas areas = PlantAreas.of(outcome.flowsheet());
        return areas.names().stream().map(area -> new Pen(outcome, areas, area).draw()).toList();
    }

    private static final class Pen {
        private final Outcome outcome;
        private final PlantAreas areas;
        private final Trains trains;
        private final String group;
        private final double least;
        private final Map<String, Node> consumer = new HashMap<>();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Pen(Outcome outcome, PlantAreas areas, String group) {
            this.outcome = outcome;
            this.areas = areas;
            this.trains = Trains.of(outcome.flowsheet());
            this.group = group;
            Flowsheet flowsheet = outcome.flowsheet();
            this.least =
                    LEAST_SHARE
                            * outcome.streams().values().stream()
                                    .mapToDouble(Stream::massKgPerS)
                                    .max()
                                    .orElse(0);
            for (Node node : flowsheet.nodes()) {
                node.inletStreams()
                        .forEach(port -> port.forEach(stream -> consumer.put(stream, node)));
            }
        }

        Drawing draw() {
            Map<String, List<Node>> vessels = new LinkedHashMap<>();
            Map<List<String>, List<String>> streams = new LinkedHashMap<>();
            for (Node node : outcome.flowsheet().nodes()) {
                boolean here = areas.area(node).equals(group);
                if (here && moves(node)) {
                    vessels.computeIfAbsent(trains.box(node), id -> new ArrayList<>()).add(node);
                }
                for (String stream : node.outletStreams()) {
                    Node to = consumer.get(stream);
                    boolean goesHere = to != null && areas.area(to).equals(group);
                    if ((here || goesHere) && flows(stream)) {
                        List<String> ends = ends(stream, node, here, goesHere);
                        streams.computeIfAbsent(ends, key -> new ArrayList<>()).add(stream);
                    }
                }
            }
            vessels.forEach((id, nodes) -> boxes.add(box(id, nodes)));
            streams.forEach((ends, names) -> {
                // What runs from vessel to vessel of one train stays inside its box.
                if (!ends.get(0).equals(ends.get(1))) {
                    lines.add(line(ends.get(0), ends.get(1), names));
                }
            });
            return new Drawing(group, List.copyOf(boxes), List.copyOf(lines));
        }

        private boolean flows(String stream) {
            double mass = outcome.stream(stream).massKgPerS();
            return mass > least || !Double.isFinite(mass);
        }

        private boolean moves(Node node) {
            return node.outletStreams().stream().anyMatch(this::flows)
                    || node.inletStreams().stream()
                            .anyMatch(port -> port.stream().anyMatch(this::flows));
        }

        /// From box, to box, and what streams of a train are drawn as one.
        private List<String> ends(String stream, Node from, boolean here, boolean goesHere) {
            Node to = consumer.get(stream);
            boolean isOfTrain = trains.has(from) || (to != null && trains.has(to));
            String name = isOfTrain ? Trains.base(stream) : stream;
            String start = here ? trains.box(from) : "from " + name;
            if (!here) {
                connect(new Box(start, Shape.CONNECTOR, "from " + areas.area(from), List.of()));
            }
            if (to == null) {
                Box out = new Box("out " + name, Shape.OUTLET, words(name), List.of());
                connect(out);
                return List.of(start, out.id(), name);
            }
            if (!goesHere) {
                Box on = new Box("to " + name, Shape.CONNECTOR, "to " + areas.area(to), List.of());
                connect(on);
                return List.of(start, on.id(), name);
            }
            return List.of(start, trains.box(to), name);
        }

        private void connect(Box box) {
            if (boxes.stream().noneMatch(one -> one.id().equals(box.id()))) {
                boxes.add(box);
            }
        }

        private Line line(String start, String end, List<String> names) {
            List<Stream> flows = names.stream().map(outcome::stream).toList();
            StreamReading reading =
                    new StreamReading(
                            flows.size() == 1
                                    ? flows.get(0)
                                    : Stream.mix(flows.toArray(Stream[]::new)));
            List<String> label = new ArrayList<>();
            label.add(Trains.words(names));
            label.add(Digits.of(reading.tPerH(), 3) + " t/h · " + celsius(flows) + " °C");
            label.addAll(reading.analyses().stream().limit(2).toList());
            String tip = tip(Trains.words(names).replace(' ', '-'), reading);
            if (names.size() == 1) {
                tip = tip(names.get(0), reading);
            }
            return new Line(names.get(0), start, end, reading.kind(), label, tip);
        }

        private static String celsius(List<Stream> flows) {
            double[] celsius =
                    flows.stream()
                            .mapToDouble(flow -> new StreamReading(flow).celsius())
                            .sorted()
                            .toArray();
            String low = Digits.fixed(celsius[0], 0);
            String high = Digits.fixed(celsius[celsius.length - 1], 0);
            return low.equals(high) ? low : low + " to " + high;
        }

        private static String tip(String stream, StreamReading reading) {
            return stream
                    + " ("
                    + reading.kind().word()
                    + ")\n"
                    + Digits.of(reading.tPerH())
                    + " t/h, "
                    + Digits.fixed(reading.celsius(), 1)
                    + " °C, "
                    + Digits.of(reading.bar(), 3)
                    + " bar\n"
                    + String.join("\n", reading.composition());
        }

        /// One vessel, or all of a train with what they take in sum.
        private Box box(String id, List<Node> nodes) {
            List<Ledger> ledgers = nodes.stream().map(node -> outcome.ledger(node.name())).toList();
            Map<String, Double> supplies = new LinkedHashMap<>();
            for (Ledger ledger : ledgers) {
                for (Supply supply : ledger.supplies()) {
                    double tPerH = new StreamReading(supply.stream()).tPerH();
                    supplies.merge(supply.name(), tPerH, Double::sum);
                }
            }
            List<String> notes = new ArrayList<>();
            supplies.forEach((name, tPerH) -> {
                if (tPerH > least * StreamReading.T_PER_H) {
                    notes.add("+ " + name + " " + Digits.of(tPerH, 3) + " t/h");
                }
            });
            for (Duty.Kind kind : List.of(Duty.Kind.STEAM, Duty.Kind.FUEL, Duty.Kind.COOLING)) {
                double megawatts =
                        1e-6 * ledgers.stream().mapToDouble(ledger -> ledger.heatW(kind)).sum();
                if (Math.abs(megawatts) >= 0.05) {
                    notes.add(
                            kind.name().toLowerCase(java.util.Locale.ROOT)
                                    + " "
                                    + Digits.of(Math.abs(megawatts), 3)
                                    + " MW");
                }
            }
            double powerW = ledgers.stream().mapToDouble(Ledger::powerW).sum();
            if (powerW >= 5e4) {
                notes.add("power " + Digits.of(1e-6 * powerW, 3) + " MW");
            }
            Shape shape = nodes.get(0).operation() instanceof Feed ? Shape.INLET : Shape.OPERATION;
            return new Box(id, shape, Trains.words(nodes.stream().map(Node::name).toList()), notes);
        }

        private static String words(String name) {
            return name.replace('-', ' ');
        }
    }
}

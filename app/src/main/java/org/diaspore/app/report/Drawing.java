package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.HashMap;
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
/// Streams that hardly flow are left out, and operations left with none.
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
        private final String group;
        private final double least;
        private final Map<String, Node> consumer = new HashMap<>();
        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();

        Pen(Outcome outcome, PlantAreas areas, String group) {
            this.outcome = outcome;
            this.areas = areas;
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
            for (Node node : outcome.flowsheet().nodes()) {
                boolean here = areas.area(node).equals(group);
                if (here && moves(node)) {
                    boxes.add(box(node));
                }
                for (String stream : node.outletStreams()) {
                    Node to = consumer.get(stream);
                    boolean goesHere = to != null && areas.area(to).equals(group);
                    if ((here || goesHere) && flows(stream)) {
                        line(stream, node, here, goesHere);
                    }
                }
            }
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

        private void line(String stream, Node from, boolean here, boolean goesHere) {
            String start = here ? from.name() : "from " + stream;
            Node to = consumer.get(stream);
            String end = to == null ? "out " + stream : goesHere ? to.name() : "to " + stream;
            if (!here) {
                boxes.add(new Box(start, Shape.CONNECTOR, "from " + areas.area(from), List.of()));
            } else if (to == null) {
                boxes.add(new Box(end, Shape.OUTLET, words(stream), List.of()));
            } else if (!goesHere) {
                boxes.add(new Box(end, Shape.CONNECTOR, "to " + areas.area(to), List.of()));
            }
            Stream flow = outcome.stream(stream);
            StreamReading reading = new StreamReading(flow);
            List<String> label = new ArrayList<>();
            label.add(words(stream));
            label.add(
                    Digits.of(reading.tPerH(), 3)
                            + " t/h · "
                            + Digits.fixed(reading.celsius(), 0)
                            + " °C");
            label.addAll(reading.analyses().stream().limit(2).toList());
            lines.add(new Line(stream, start, end, reading.kind(), label, tip(stream, reading)));
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

        private Box box(Node node) {
            Ledger ledger = outcome.ledger(node.name());
            List<String> notes = new ArrayList<>();
            for (Supply supply : ledger.supplies()) {
                double tPerH = new StreamReading(supply.stream()).tPerH();
                if (tPerH > least * StreamReading.T_PER_H) {
                    notes.add("+ " + supply.name() + " " + Digits.of(tPerH, 3) + " t/h");
                }
            }
            for (Duty.Kind kind : List.of(Duty.Kind.STEAM, Duty.Kind.FUEL, Duty.Kind.COOLING)) {
                double megawatts = 1e-6 * ledger.heatW(kind);
                if (Math.abs(megawatts) >= 0.05) {
                    notes.add(
                            kind.name().toLowerCase(java.util.Locale.ROOT)
                                    + " "
                                    + Digits.of(Math.abs(megawatts), 3)
                                    + " MW");
                }
            }
            if (ledger.powerW() >= 5e4) {
                notes.add("power " + Digits.of(1e-6 * ledger.powerW(), 3) + " MW");
            }
            Shape shape = node.operation() instanceof Feed ? Shape.INLET : Shape.OPERATION;
            return new Box(node.name(), shape, words(node.name()), notes);
        }

        private static String words(String name) {
            return name.replace('-', ' ');
        }
    }
}

package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Where the boxes, lines and labels of a drawing stand: layers from left to right, folded into
/// rows, lines at right angles, no label on another.
///
/// @param boxes by box id
/// @param lines by stream
record Placement(double width, double height, Map<String, Rect> boxes, Map<String, Route> lines) {
    private static final double CHARACTER = 5.6;
    private static final double LINE_HEIGHT = 12;
    private static final double TITLE_CHARACTER = 6.6;

    /// A rectangle by its upper left corner, px.
    record Rect(double x, double y, double width, double height) {
        Rect at(double left, double top) {
            return new Rect(left, top, width, height);
        }
    }

    /// The corners of a line, and where its label stands.
    record Route(List<double[]> corners, Rect label) {}

    Rect box(String id) {
        return place(boxes, id);
    }

    Route line(String stream) {
        return place(lines, stream);
    }

    static Placement of(Drawing drawing, double aspect) {
        LayoutMetaDataService.getInstance(); // ELK knows its own types only after this
        ElkNode root = ElkGraphUtil.createGraph();
        options(root, aspect);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (Drawing.Box box : drawing.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            Rect size = size(box);
            node.setDimensions(size.width(), size.height());
            nodes.put(box.id(), node);
        }
        Map<String, ElkEdge> edges = new LinkedHashMap<>();
        for (Drawing.Line line : drawing.lines()) {
            ElkEdge edge =
                    ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()));
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText(line.stream());
            label.setDimensions(
                    widest(line.label(), CHARACTER) + 6, LINE_HEIGHT * line.label().size() + 2);
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            edges.put(line.stream(), edge);
        }
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        return read(root, nodes, edges).mended(drawing);
    }

    private static void options(ElkNode root, double aspect) {
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(14));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 22.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
        root.setProperty(LayeredOptions.ASPECT_RATIO, aspect);
        root.setProperty(LayeredOptions.THOROUGHNESS, 20);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    private static Rect size(Drawing.Box box) {
        double width =
                Math.max(
                        box.title().length() * TITLE_CHARACTER + 18,
                        widest(box.notes(), CHARACTER) + 14);
        double height =
                switch (box.shape()) {
                    case OPERATION -> Math.max(40, 24 + LINE_HEIGHT * box.notes().size());
                    case INLET, OUTLET, CONNECTOR -> 24;
                };
        return new Rect(0, 0, Math.max(64, width), height);
    }

    private static double widest(List<String> lines, double character) {
        return lines.stream().mapToInt(String::length).max().orElse(0) * character;
    }

    private static Placement read(
            ElkNode root, Map<String, ElkNode> nodes, Map<String, ElkEdge> edges) {
        Map<String, Rect> boxes = new HashMap<>();
        nodes.forEach((id, node) ->
                boxes.put(
                        id, new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
        Map<String, Route> lines = new HashMap<>();
        edges.forEach((stream, edge) -> lines.put(stream, route(edge)));
        return new Placement(root.getWidth(), root.getHeight(), boxes, lines);
    }

    /// The same with a way for every line that was left without one: see {@link Detour}.
    private Placement mended(Drawing drawing) {
        List<Drawing.Line> lost = drawing.lines().stream().filter(this::isLost).toList();
        if (lost.isEmpty()) {
            return this;
        }
        double margin = 24;
        Map<String, Route> found = new HashMap<>(lines);
        Detour detour = new Detour(width, height + margin * (1 + lost.size()));
        detour.block(boxes.values(), 8);
        for (Drawing.Line line : drawing.lines()) {
            if (!lost.contains(line)) {
                detour.lines(place(lines, line.stream()).corners());
                detour.block(List.of(place(lines, line.stream()).label()), 0);
            }
        }
        for (Drawing.Line line : lost) {
            List<double[]> way = detour.way(place(boxes, line.from()), place(boxes, line.to()));
            if (way.size() < 2) {
                way = across(line, found, detour.height());
            }
            detour.lines(way);
            Rect label = beside(way, place(lines, line.stream()).label(), detour);
            detour.block(List.of(label), 0);
            found.put(line.stream(), new Route(way, label));
        }
        double bottom = height;
        for (Route route : found.values()) {
            bottom = Math.max(bottom, route.label().y() + route.label().height() + 8);
            for (double[] corner : route.corners()) {
                bottom = Math.max(bottom, corner[1] + 14);
            }
        }
        return new Placement(width, bottom, boxes, found);
    }

    private static <T> T place(Map<String, T> places, String name) {
        T place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("no place for " + name);
        }
        return place;
    }

    private boolean isLost(Drawing.Line line) {
        List<double[]> corners = place(lines, line.stream()).corners();
        return corners.isEmpty()
                || !touches(place(boxes, line.from()), corners.get(0))
                || !touches(place(boxes, line.to()), corners.get(corners.size() - 1));
    }

    /// A way that may cross labels but no box and runs along no line, where none is left that keeps
    /// its distance; with one corner where not even that is.
    private List<double[]> across(Drawing.Line line, Map<String, Route> drawn, double tall) {
        Rect from = place(boxes, line.from());
        Rect to = place(boxes, line.to());
        Detour detour = new Detour(width, tall);
        detour.block(boxes.values(), 2);
        drawn.values().forEach(route -> detour.lines(route.corners()));
        List<double[]> way = detour.way(from, to);
        return way.size() < 2 ? elbow(from, to) : way;
    }

    /// A way with one corner.
    private static List<double[]> elbow(Rect from, Rect to) {
        double x = from.x() + from.width() / 2;
        double y = to.y() + to.height() / 2;
        double startY = y > from.y() ? from.y() + from.height() : from.y();
        double endX = x < to.x() ? to.x() : to.x() + to.width();
        return List.of(new double[] {x, startY}, new double[] {x, y}, new double[] {endX, y});
    }

    private static boolean touches(Rect box, double[] point) {
        double near = 1;
        return point[0] >= box.x() - near
                && point[0] <= box.x() + box.width() + near
                && point[1] >= box.y() - near
                && point[1] <= box.y() + box.height() + near;
    }

    /// A free place for a label under or over the level parts of a line.
    private static Rect beside(List<double[]> way, Rect size, Detour detour) {
        for (int i = 1; i < way.size(); i++) {
            double[] a = way.get(i - 1);
            double[] b = way.get(i);
            if (Math.abs(a[1] - b[1]) > 0.5 || Math.abs(a[0] - b[0]) < size.width()) {
                continue;
            }
            double left = Math.min(a[0], b[0]);
            double last = Math.max(a[0], b[0]) - size.width();
            for (double y : new double[] {a[1] + 7, a[1] - size.height() - 7}) {
                for (double x = left; x <= last; x += 12) {
                    Rect at = new Rect(x, y, size.width(), size.height());
                    if (detour.isFree(at)) {
                        return at;
                    }
                }
            }
        }
        return near(way, size, detour);
    }

    /// The free place for a label nearest to any corner of a line; below the drawing where none is.
    private static Rect near(List<double[]> way, Rect size, Detour detour) {
        double step = 12;
        for (int ring = 0; ring < 60; ring++) {
            for (double[] corner : way) {
                for (int side = -ring; side <= ring; side++) {
                    for (int edge = -1; edge <= 1; edge += 2) {
                        Rect level =
                                size.at(corner[0] + side * step, corner[1] + edge * ring * step);
                        Rect upright =
                                size.at(corner[0] + edge * ring * step, corner[1] + side * step);
                        if (detour.isFree(level)) {
                            return level;
                        }
                        if (detour.isFree(upright)) {
                            return upright;
                        }
                    }
                }
            }
        }
        return size.at(0, detour.height());
    }

    private static Route route(ElkEdge edge) {
        List<double[]> corners = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            corners.add(new double[] {section.getStartX(), section.getStartY()});
            section.getBendPoints()
                    .forEach(bend -> corners.add(new double[] {bend.getX(), bend.getY()}));
            corners.add(new double[] {section.getEndX(), section.getEndY()});
        }
        ElkLabel label = edge.getLabels().get(0);
        return new Route(
                corners, new Rect(label.getX(), label.getY(), label.getWidth(), label.getHeight()));
    }
}

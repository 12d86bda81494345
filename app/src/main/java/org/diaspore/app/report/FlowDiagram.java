package org.diaspore.app.report;

import java.util.List;
import java.util.Locale;
import org.diaspore.app.text.Markup;
import org.diaspore.flowsheet.Outcome;

/// The flow diagram as SVG: one drawing for each part of the plant, joined by connectors.
final class FlowDiagram {
    /// What a page or a landscape sheet shows at full size, px.
    private static final double SHEET_WIDTH = 1310;

    private static final double[] ASPECTS = {2.4, 1.8, 1.4, 1.1, 0.85, 0.65, 0.5};

    private final Drawing drawing;
    private final Placement placement;
    private final StringBuilder svg = new StringBuilder();

    private FlowDiagram(Drawing drawing) {
        this.drawing = drawing;
        this.placement = fitting(drawing);
    }

    /// The flattest layout that fits a sheet.
    static Placement fitting(Drawing drawing) {
        Placement placement = Placement.of(drawing, ASPECTS[0]);
        for (int i = 1; i < ASPECTS.length && placement.width() > SHEET_WIDTH; i++) {
            placement = Placement.of(drawing, ASPECTS[i]);
        }
        return placement;
    }

    /// A part with its drawing.
    record Part(String group, String svg) {}

    static List<Part> of(Outcome outcome) {
        return Drawing.of(outcome).stream()
                .filter(drawing -> !drawing.boxes().isEmpty())
                .map(drawing -> new Part(drawing.group(), new FlowDiagram(drawing).draw()))
                .toList();
    }

    /// The drawing as a file of its own, in the colours of paper.
    static String alone(Part part) {
        String style = "<style>" + PageFrame.css() + "svg.flow{background:#fff}</style>";
        return part.svg().replaceFirst(">", ">" + java.util.regex.Matcher.quoteReplacement(style));
    }

    private String draw() {
        String id = drawing.group().replaceAll("[^A-Za-z0-9]", "-");
        svg.append("<svg class=\"flow\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .append(" aria-label=\"flow diagram of ")
                .append(Markup.of(drawing.group()))
                .append("\" viewBox=\"0 0 ")
                .append(Markup.px(placement.width()))
                .append(' ')
                .append(Markup.px(placement.height()))
                .append("\" width=\"")
                .append(Markup.px(placement.width()))
                .append("\">");
        svg.append("<defs><marker id=\"tip-")
                .append(id)
                .append("\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerWidth=\"7\"")
                .append(" markerHeight=\"7\" orient=\"auto\" markerUnits=\"userSpaceOnUse\">")
                .append("<path d=\"M0 0.8L8 4L0 7.2z\" class=\"tip\"/></marker></defs>");
        drawing.lines().forEach(line -> line(line, id));
        drawing.boxes().forEach(this::box);
        drawing.lines().forEach(this::label);
        return svg.append("</svg>").toString();
    }

    private void line(Drawing.Line line, String id) {
        StringBuilder path = new StringBuilder();
        for (double[] corner : placement.line(line.stream()).corners()) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Markup.px(corner[0]))
                    .append(' ')
                    .append(Markup.px(corner[1]));
        }
        svg.append("<g class=\"stream ").append(kind(line)).append("\">");
        title(line.tip());
        svg.append("<path class=\"reach\" d=\"").append(path).append("\"/>");
        svg.append("<path class=\"run\" d=\"")
                .append(path)
                .append("\" marker-end=\"url(#tip-")
                .append(id)
                .append(")\"/></g>");
    }

    private void label(Drawing.Line line) {
        Placement.Rect at = placement.line(line.stream()).label();
        svg.append("<g class=\"label ").append(kind(line)).append("\">");
        title(line.tip());
        svg.append("<rect class=\"paper\" x=\"")
                .append(Markup.px(at.x()))
                .append("\" y=\"")
                .append(Markup.px(at.y()))
                .append("\" width=\"")
                .append(Markup.px(at.width()))
                .append("\" height=\"")
                .append(Markup.px(at.height()))
                .append("\"/>");
        double y = at.y() + 10;
        for (int i = 0; i < line.label().size(); i++) {
            text(at.x() + at.width() / 2, y, i == 0 ? "name" : "", line.label().get(i));
            y += 12;
        }
        svg.append("</g>");
    }

    private void box(Drawing.Box box) {
        Placement.Rect at = placement.box(box.id());
        String shape = box.shape().name().toLowerCase(Locale.ROOT);
        svg.append("<g class=\"box ").append(shape).append("\">");
        svg.append("<path d=\"").append(outline(box, at)).append("\"/>");
        double middle = at.x() + at.width() / 2;
        double y = box.notes().isEmpty() ? at.y() + at.height() / 2 + 4 : at.y() + 15;
        text(middle, y, "title", box.title());
        for (String note : box.notes()) {
            y += 12;
            text(middle, y, "note", note);
        }
        svg.append("</g>");
    }

    /// A rectangle for operations, an arrow for what crosses a border.
    private static String outline(Drawing.Box box, Placement.Rect at) {
        double right = at.x() + at.width();
        double bottom = at.y() + at.height();
        String start = "M" + Markup.px(at.x()) + " " + Markup.px(at.y());
        if (box.shape() == Drawing.Shape.OPERATION) {
            return start
                    + "H"
                    + Markup.px(right)
                    + "V"
                    + Markup.px(bottom)
                    + "H"
                    + Markup.px(at.x())
                    + "z";
        }
        return start
                + "H"
                + Markup.px(right - 9)
                + "L"
                + Markup.px(right)
                + " "
                + Markup.px(at.y() + at.height() / 2)
                + "L"
                + Markup.px(right - 9)
                + " "
                + Markup.px(bottom)
                + "H"
                + Markup.px(at.x())
                + "z";
    }

    private void text(double x, double y, String style, String words) {
        svg.append("<text x=\"").append(Markup.px(x)).append("\" y=\"").append(Markup.px(y));
        if (!style.isEmpty()) {
            svg.append("\" class=\"").append(style);
        }
        svg.append("\">").append(Markup.of(words)).append("</text>");
    }

    private void title(String words) {
        svg.append("<title>").append(Markup.of(words)).append("</title>");
    }

    private static String kind(Drawing.Line line) {
        return line.kind().word();
    }
}

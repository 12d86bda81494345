package org.diaspore.app.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.app.text.Markup;
import org.diaspore.app.text.Wrapped;

/// The paper of a plot: title, frame, axes, legend and source line as SVG, 900 wide.
final class Paper {
    private static final int WIDTH = 900;
    private static final int LEFT = 78;
    private static final int RIGHT = 690;
    private static final int HEIGHT = 440;
    private static final int LINE = 16;
    private static final int WORDS = 128;
    private static final int KEY = 20;
    // Neighbouring cells leave no gap where coordinates are rounded.
    private static final double OVERLAP = 0.6;
    private static final String GREY = "#b4b4b4";

    private final Axis x;
    private final Axis y;
    private final int top;
    private final StringBuilder svg = new StringBuilder();
    private final List<String> source;
    // Of its own, for several plots stand in one page.
    private final String clip;

    Paper(Plot plot, Axis x, Axis y, String subtitle, String source) {
        this.x = x;
        this.y = y;
        this.clip = "frame-" + plot.name();
        this.source = Wrapped.lines(source, WORDS);
        List<String> held = Wrapped.lines(subtitle, WORDS);
        top = 48 + LINE * held.size();
        int height = top + HEIGHT + 62 + LINE * this.source.size();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"13\">\n<title>")
                .append(Markup.of(plot.title()))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(LEFT, 26, "start", "font-size=\"17\" font-weight=\"bold\"", plot.title());
        for (int k = 0; k < held.size(); k++) {
            text(LEFT, 46 + LINE * k, "start", "fill=\"#444\"", held.get(k));
        }
        axes();
        svg.append("<clipPath id=\"" + clip + "\"><rect ")
                .append(frame())
                .append("/></clipPath>\n");
    }

    private String frame() {
        return "x=\""
                + LEFT
                + "\" y=\""
                + top
                + "\" width=\""
                + (RIGHT - LEFT)
                + "\" height=\""
                + HEIGHT
                + "\"";
    }

    private double across(double value) {
        return LEFT + x.share(value) * (RIGHT - LEFT);
    }

    private double down(double value) {
        return top + (1 - y.share(value)) * HEIGHT;
    }

    private void axes() {
        for (double tick : x.ticks()) {
            double at = across(tick);
            line(at, top, at, top + HEIGHT, "#e3e3e3");
            text(at, top + HEIGHT + 18, "middle", "", Axis.text(tick));
        }
        for (double tick : y.ticks()) {
            double at = down(tick);
            line(LEFT, at, RIGHT, at, "#e3e3e3");
            text(LEFT - 8, at + 4, "end", "", Axis.text(tick));
        }
        text((LEFT + RIGHT) / 2.0, top + HEIGHT + 40, "middle", "font-size=\"14\"", x.label());
        double middle = top + HEIGHT / 2.0;
        text(
                22,
                middle,
                "middle",
                "font-size=\"14\" transform=\"rotate(-90 22 " + Markup.px(middle) + ")\"",
                y.label());
    }

    /// A curve in its colour, grey where it is out of range.
    void curve(Curve curve) {
        if (curve.stroke() == Curve.Stroke.CIRCLES) {
            curve.points().stream()
                    .filter(Curve.Point::drawn)
                    .forEach(p -> circle(across(p.x()), down(p.y()), curve.colour()));
            return;
        }
        List<Curve.Point> run = new ArrayList<>();
        for (Curve.Point p : curve.points()) {
            if (!p.drawn()) {
                path(curve, run);
                run.clear();
                continue;
            }
            if (!run.isEmpty() && run.getLast().inRange() && !p.inRange()) {
                Curve.Point last = run.getLast();
                path(curve, run);
                run.clear();
                run.add(last);
            } else if (!run.isEmpty() && !run.getLast().inRange() && p.inRange()) {
                run.add(p);
                path(curve, run);
                run.clear();
            }
            run.add(p);
        }
        path(curve, run);
    }

    private void path(Curve curve, List<Curve.Point> run) {
        if (run.size() < 2) {
            return;
        }
        svg.append(
                        "<path fill=\"none\" clip-path=\"url(#"
                                + clip
                                + ")\" stroke-width=\"2\" stroke=\"")
                .append(run.stream().allMatch(Curve.Point::inRange) ? curve.colour() : GREY)
                .append('"')
                .append(dashes(curve.stroke()))
                .append(" d=\"");
        char move = 'M';
        for (Curve.Point p : run) {
            svg.append(move)
                    .append(Markup.px(across(p.x())))
                    .append(' ')
                    .append(Markup.px(down(p.y())));
            move = 'L';
        }
        svg.append("\"/>\n");
    }

    private static String dashes(Curve.Stroke stroke) {
        return switch (stroke) {
            case LINE, CIRCLES -> "";
            case DASHED -> " stroke-dasharray=\"8 4\"";
            case DOTTED -> " stroke-dasharray=\"2 3\"";
        };
    }

    private void circle(double atX, double atY, String colour) {
        svg.append("<circle r=\"3.5\" fill=\"#fff\" stroke-width=\"1.4\" stroke=\"")
                .append(colour)
                .append("\" cx=\"")
                .append(Markup.px(atX))
                .append("\" cy=\"")
                .append(Markup.px(atY))
                .append("\"/>\n");
    }

    /// A filled piece of the field, in units of the axes.
    void cell(double left, double right, double bottom, double upper, String colour) {
        svg.append("<rect clip-path=\"url(#" + clip + ")\" shape-rendering=\"crispEdges\" x=\"")
                .append(Markup.px(across(left)))
                .append("\" y=\"")
                .append(Markup.px(down(upper)))
                .append("\" width=\"")
                .append(Markup.px(across(right) - across(left) + OVERLAP))
                .append("\" height=\"")
                .append(Markup.px(down(bottom) - down(upper) + OVERLAP))
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>\n");
    }

    /// Pales the field to the right of a value and says so.
    void veil(double from, String words) {
        if (x.share(from) >= 1) {
            return;
        }
        svg.append("<rect fill=\"#fff\" fill-opacity=\"0.55\" x=\"")
                .append(Markup.px(across(from)))
                .append("\" y=\"" + top + "\" width=\"")
                .append(Markup.px(RIGHT - across(from)))
                .append("\" height=\"" + HEIGHT + "\"/>\n");
        text((across(from) + RIGHT) / 2, top + 18, "middle", "font-style=\"italic\"", words);
    }

    void legend(List<Curve> curves) {
        int at = top + 12;
        for (Curve curve : curves) {
            if (curve.stroke() == Curve.Stroke.CIRCLES) {
                circle(RIGHT + 31, at - 4, curve.colour());
            } else {
                boolean any = curve.points().stream().anyMatch(Curve.Point::inRange);
                svg.append("<path fill=\"none\" stroke-width=\"2\" stroke=\"")
                        .append(any ? curve.colour() : GREY)
                        .append('"')
                        .append(dashes(curve.stroke()))
                        .append(" d=\"M" + (RIGHT + 16) + ' ' + (at - 4) + "h30\"/>\n");
            }
            at = key(curve.name(), at);
        }
    }

    void legend(Map<String, String> colours) {
        int at = top + 12;
        for (Map.Entry<String, String> colour : colours.entrySet()) {
            svg.append("<rect stroke=\"#888\" x=\"" + (RIGHT + 16) + "\" y=\"" + (at - 11))
                    .append("\" width=\"24\" height=\"14\" fill=\"")
                    .append(colour.getValue())
                    .append("\"/>\n");
            at = key(colour.getKey(), at);
        }
    }

    private int key(String name, int at) {
        int next = at;
        for (String part : Wrapped.lines(name, 21)) {
            text(RIGHT + 52, next, "start", "", part);
            next += LINE - 1;
        }
        return next - LINE + 1 + KEY;
    }

    String finish() {
        svg.append("<rect fill=\"none\" stroke=\"#222\" ").append(frame()).append("/>\n");
        for (int k = 0; k < source.size(); k++) {
            int at = top + HEIGHT + 68 + LINE * k;
            text(LEFT, at, "start", "font-size=\"12\" fill=\"#555\"", source.get(k));
        }
        return svg.append("</svg>\n").toString();
    }

    private void line(double x0, double y0, double x1, double y1, String colour) {
        svg.append("<path stroke=\"")
                .append(colour)
                .append("\" d=\"M")
                .append(Markup.px(x0))
                .append(' ')
                .append(Markup.px(y0))
                .append('L')
                .append(Markup.px(x1))
                .append(' ')
                .append(Markup.px(y1))
                .append("\"/>\n");
    }

    private void text(double atX, double atY, String anchor, String style, String words) {
        svg.append("<text x=\"")
                .append(Markup.px(atX))
                .append("\" y=\"")
                .append(Markup.px(atY))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\" ")
                .append(style)
                .append('>')
                .append(Markup.of(words))
                .append("</text>\n");
    }
}

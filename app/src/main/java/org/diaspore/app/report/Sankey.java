package org.diaspore.app.report;

import java.util.List;
import org.diaspore.app.text.Markup;
import org.diaspore.app.text.Wrapped;

/// A Sankey diagram as SVG: how much of one quantity goes where; what runs back goes around below.
final class Sankey {
    private static final double CHARACTER = 5.3;
    private static final int LINE = 10;

    private final FlowNet net;
    private final SankeyLayout layout;
    private final StringBuilder svg = new StringBuilder();

    private Sankey(FlowNet net) {
        this.net = net;
        this.layout = new SankeyLayout(net);
    }

    /// Empty where nothing flows.
    static String of(FlowNet net) {
        return net.flows().isEmpty() ? "" : new Sankey(net).draw();
    }

    private String draw() {
        svg.append("<svg class=\"sankey\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .append(" aria-label=\"Sankey of ")
                .append(Markup.of(net.title()))
                .append("\" viewBox=\"0 0 ")
                .append(Markup.px(layout.width()))
                .append(' ')
                .append(Markup.px(layout.height))
                .append("\">");
        layout.bands.forEach(this::band);
        layout.bars.forEach(this::bar);
        layout.bands.stream().filter(band -> band.back).forEach(this::backLabel);
        return svg.append("</svg>").toString();
    }

    private void band(SankeyLayout.Band band) {
        double x0 = band.from.x + SankeyLayout.BAR;
        double x1 = band.to.x;
        svg.append("<path class=\"band")
                .append(band.back ? " back" : band.to.isSink() ? " leaves" : "");
        if (band.back) {
            svg.append("\" stroke-width=\"").append(Markup.px(band.thickness));
        }
        svg.append("\" d=\"")
                .append(band.back ? around(band, x0, x1) : across(band, x0, x1))
                .append("\"><title>")
                .append(Markup.of(band.from.label() + " → " + band.to.label() + "\n"))
                .append(Markup.of(value(band.flow.value()) + "\n" + band.flow.what()))
                .append("</title></path>");
    }

    private static String across(SankeyLayout.Band band, double x0, double x1) {
        double middle = (x0 + x1) / 2;
        double half = band.thickness / 2;
        return "M"
                + at(x0, band.y0 - half)
                + "C"
                + at(middle, band.y0 - half)
                + " "
                + at(middle, band.y1 - half)
                + " "
                + at(x1, band.y1 - half)
                + "V"
                + Markup.px(band.y1 + half)
                + "C"
                + at(middle, band.y1 + half)
                + " "
                + at(middle, band.y0 + half)
                + " "
                + at(x0, band.y0 + half)
                + "z";
    }

    /// Out to the right, down, back along its lane, up and in from the left.
    private static String around(SankeyLayout.Band band, double x0, double x1) {
        double r = band.thickness / 2 + 6;
        String arc = "A" + Markup.px(r) + " " + Markup.px(r) + " 0 0 1 ";
        return "M"
                + at(x0, band.y0)
                + arc
                + at(x0 + r, band.y0 + r)
                + "V"
                + Markup.px(band.lane - r)
                + arc
                + at(x0, band.lane)
                + "H"
                + Markup.px(x1)
                + arc
                + at(x1 - r, band.lane - r)
                + "V"
                + Markup.px(band.y1 + r)
                + arc
                + at(x1, band.y1);
    }

    private static String at(double x, double y) {
        return Markup.px(x) + " " + Markup.px(y);
    }

    private void bar(SankeyLayout.Bar bar) {
        svg.append("<g class=\"bar")
                .append(bar.isSource() ? " source" : bar.isSink() ? " sink" : "")
                .append("\"><rect x=\"")
                .append(Markup.px(bar.x))
                .append("\" y=\"")
                .append(Markup.px(bar.y))
                .append("\" width=\"")
                .append(Markup.px(SankeyLayout.BAR))
                .append("\" height=\"")
                .append(Markup.px(bar.height))
                .append("\"><title>")
                .append(Markup.of(bar.label() + "\n" + value(bar.flow)))
                .append("</title></rect>");
        int room = Math.max(10, (int) ((layout.pitch - 14) / CHARACTER));
        List<String> words = Wrapped.lines(bar.label(), room);
        boolean first = bar.column == 0;
        double x =
                bar.isSink()
                        ? bar.x + SankeyLayout.BAR + 4
                        : first ? bar.x : bar.x + SankeyLayout.BAR / 2;
        String anchor = bar.isSink() || first ? "start" : "middle";
        double y =
                bar.isSink()
                        ? bar.middle() + 4 - LINE * words.size() / 2.0
                        : bar.y - 4 - LINE * words.size();
        for (String word : words) {
            text(x, y, anchor, "", word);
            y += LINE;
        }
        text(x, y, anchor, "value", Digits.of(bar.flow, 3));
        svg.append("</g>");
    }

    private void backLabel(SankeyLayout.Band band) {
        double x = (band.from.x + band.to.x) / 2;
        String stream = band.flow.what().substring(band.flow.what().lastIndexOf(", ") + 1).strip();
        text(
                x,
                band.lane + (band.thickness > 12 ? 3.5 : -band.thickness / 2 - 3),
                "middle",
                "value",
                stream.replace('-', ' ') + " " + Digits.of(band.flow.value(), 3) + " back");
    }

    private void text(double x, double y, String anchor, String style, String words) {
        svg.append("<text x=\"").append(Markup.px(x)).append("\" y=\"").append(Markup.px(y));
        svg.append("\" text-anchor=\"").append(anchor);
        if (!style.isEmpty()) {
            svg.append("\" class=\"").append(style);
        }
        svg.append("\">").append(Markup.of(words)).append("</text>");
    }

    private String value(double value) {
        return Digits.of(value, 4) + " " + net.unit();
    }
}

package org.diaspore.app.plot;

import java.util.List;
import org.diaspore.app.text.CsvTable;

/// Curves over two axes.
///
/// @param name file name without its ending
/// @param subtitle what is held, and what grey means
/// @param note heading of the notes of points in the CSV; empty where there are none
/// @param source model and database, and that the numbers are computed
record Chart(
        String name,
        String title,
        String subtitle,
        Axis x,
        Axis y,
        List<Curve> curves,
        String note,
        String source)
        implements Plot {
    Chart {
        curves = List.copyOf(curves);
    }

    @Override
    public String svg() {
        Paper paper = new Paper(this, x, y, subtitle, source);
        curves.forEach(paper::curve);
        paper.legend(curves);
        return paper.finish();
    }

    /// Points that could not be computed; they leave a gap.
    long gaps() {
        return curves.stream().flatMap(c -> c.points().stream()).filter(p -> !p.drawn()).count();
    }

    @Override
    public String csv() {
        boolean notes = !note.isEmpty();
        CsvTable table =
                notes
                        ? new CsvTable("curve", x.column(), y.column(), "in_range", note)
                        : new CsvTable("curve", x.column(), y.column(), "in_range");
        for (Curve curve : curves) {
            for (Curve.Point p : curve.points()) {
                if (p.drawn()) {
                    String inRange = Boolean.toString(p.inRange());
                    if (notes) {
                        table.row(curve.name(), text(p.x()), text(p.y()), inRange, p.note());
                    } else {
                        table.row(curve.name(), text(p.x()), text(p.y()), inRange);
                    }
                }
            }
        }
        return table.toString();
    }

    static String text(double value) {
        return String.format(java.util.Locale.ROOT, "%.6g", value);
    }
}

package org.diaspore.app.plot;

import java.util.List;

/// One line or row of marks in a chart.
///
/// @param name in the legend
/// @param colour as SVG writes it
/// @param points in the order of drawing; one that is no number parts the line
record Curve(String name, String colour, Stroke stroke, List<Point> points) {
    /// How it is drawn; tells curves apart in print without colour.
    enum Stroke {
        LINE,
        DASHED,
        DOTTED,
        /// Open circles, not joined.
        CIRCLES
    }

    /// @param inRange whether the model is meant for it; drawn grey where not
    /// @param note for the CSV, such as the solid there; may be empty
    record Point(double x, double y, boolean inRange, String note) {
        boolean drawn() {
            return Double.isFinite(x) && Double.isFinite(y);
        }
    }

    Curve {
        points = List.copyOf(points);
    }
}

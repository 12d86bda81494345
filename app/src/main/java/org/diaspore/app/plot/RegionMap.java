package org.diaspore.app.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.diaspore.app.text.CsvTable;

/// Which of several states there is, over two axes.
///
/// @param name file name without its ending
/// @param column heading of the states in the CSV
/// @param xs middles of the columns, evenly spaced over the axis
/// @param ys middles of the rows
/// @param states by row, then by column
/// @param uncertainFrom on the x axis
/// @param order of the states in the legend, and their colours
record RegionMap(
        String name,
        String title,
        String subtitle,
        Axis x,
        Axis y,
        String column,
        List<Double> xs,
        List<Double> ys,
        List<List<String>> states,
        List<String> order,
        double uncertainFrom,
        String source)
        implements Plot {
    @Override
    public String svg() {
        Map<String, String> colours = colours();
        Paper paper = new Paper(this, x, y, subtitle, source);
        for (int row = 0; row < ys.size(); row++) {
            for (int from = 0, to; from < xs.size(); from = to) {
                String state = states.get(row).get(from);
                to = from + 1;
                while (to < xs.size() && states.get(row).get(to).equals(state)) {
                    to++;
                }
                paper.cell(
                        edge(xs, from),
                        edge(xs, to),
                        edge(ys, row),
                        edge(ys, row + 1),
                        colours.getOrDefault(state, "none"));
            }
        }
        paper.veil(uncertainFrom, "uncertain");
        paper.legend(colours);
        return paper.finish();
    }

    private static double edge(List<Double> middles, int k) {
        double width = middles.get(1) - middles.get(0);
        return middles.get(0) + (k - 0.5) * width;
    }

    private Map<String, String> colours() {
        var met = new TreeSet<String>();
        states.forEach(met::addAll);
        List<String> shown = order.stream().filter(met::contains).toList();
        Map<String, String> colours = new LinkedHashMap<>();
        for (int k = 0; k < shown.size(); k++) {
            String colour = Palette.ordered(k, shown.size());
            colours.put(
                    shown.get(k),
                    k == 0 && order.getFirst().equals(shown.get(0)) ? "#f2f2f2" : colour);
        }
        return colours;
    }

    @Override
    public String csv() {
        CsvTable table = new CsvTable(x.column(), y.column(), column);
        for (int row = 0; row < ys.size(); row++) {
            for (int k = 0; k < xs.size(); k++) {
                table.row(Chart.text(xs.get(k)), Chart.text(ys.get(row)), states.get(row).get(k));
            }
        }
        return table.toString();
    }
}

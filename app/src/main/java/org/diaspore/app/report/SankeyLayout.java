package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Places the bars and bands of a Sankey: columns from left to right by longest path; flows that
/// run back go around below.
final class SankeyLayout {
    static final double BAR = 9;
    private static final double WIDTH = 1240;
    private static final double LEFT = 16;
    private static final double RIGHT = 130;
    private static final double TOP = 34;
    private static final double GAP = 36;
    private static final double TALLEST = 210;
    private static final int SWEEPS = 120;

    final List<Bar> bars = new ArrayList<>();
    final List<Band> bands = new ArrayList<>();
    double height;
    double pitch;
    private double scale;
    private final Map<String, Bar> byName = new LinkedHashMap<>();

    /// A place that flows meet at.
    static final class Bar {
        final String name;
        int column;
        double x;
        double y;
        double height;
        double flow;
        double in;
        double out;

        Bar(String name) {
            this.name = name;
        }

        double middle() {
            return y + height / 2;
        }

        boolean isSource() {
            return name.startsWith("in:");
        }

        boolean isSink() {
            return name.startsWith("out:");
        }

        /// The name without its marks.
        String label() {
            int at = name.indexOf('@');
            String plain = at < 0 ? name : name.substring(0, at);
            return plain.substring(plain.indexOf(':') + 1).replace('-', ' ');
        }
    }

    /// A flow between two bars; `lane` is the middle of its way back below, 0 where it runs
    /// forward.
    static final class Band {
        final FlowNet.Flow flow;
        final Bar from;
        final Bar to;
        final boolean back;
        double thickness;
        double y0;
        double y1;
        double lane;

        Band(FlowNet.Flow flow, Bar from, Bar to, boolean back) {
            this.flow = flow;
            this.from = from;
            this.to = to;
            this.back = back;
        }
    }

    SankeyLayout(FlowNet net) {
        for (FlowNet.Flow flow : net.flows()) {
            byName.computeIfAbsent(flow.from(), Bar::new);
            byName.computeIfAbsent(flow.to(), Bar::new);
        }
        bars.addAll(byName.values());
        Set<FlowNet.Flow> back = backward(net);
        for (FlowNet.Flow flow : net.flows()) {
            Bar from = bar(flow.from());
            Bar to = bar(flow.to());
            bands.add(new Band(flow, from, to, back.contains(flow)));
            from.out += flow.value();
            to.in += flow.value();
        }
        columns();
        sizes();
        stack();
        ports();
        lanes();
    }

    double width() {
        return WIDTH;
    }

    private Bar bar(String name) {
        return byName.computeIfAbsent(name, Bar::new);
    }

    /// Flows that close a loop when the net is walked from its sources.
    private Set<FlowNet.Flow> backward(FlowNet net) {
        Map<String, List<FlowNet.Flow>> out = new HashMap<>();
        net.flows().forEach(f -> out.computeIfAbsent(f.from(), k -> new ArrayList<>()).add(f));
        Set<FlowNet.Flow> back = new HashSet<>();
        Set<String> done = new HashSet<>();
        List<String> starts =
                bars.stream()
                        .map(bar -> bar.name)
                        .sorted(Comparator.comparing(name -> !name.startsWith("in:")))
                        .toList();
        for (String start : starts) {
            walk(start, out, back, done, new HashSet<>());
        }
        return back;
    }

    private static void walk(
            String at,
            Map<String, List<FlowNet.Flow>> out,
            Set<FlowNet.Flow> back,
            Set<String> done,
            Set<String> open) {
        if (!done.add(at)) {
            return;
        }
        open.add(at);
        for (FlowNet.Flow flow : out.getOrDefault(at, List.of())) {
            if (open.contains(flow.to())) {
                back.add(flow);
            } else {
                walk(flow.to(), out, back, done, open);
            }
        }
        open.remove(at);
    }

    private void columns() {
        for (boolean moved = true; moved; ) {
            moved = false;
            for (Band band : bands) {
                if (!band.back && band.to.column <= band.from.column) {
                    band.to.column = band.from.column + 1;
                    moved = true;
                }
            }
        }
        // A source stands just before the first place it feeds.
        for (Bar bar : bars) {
            if (bar.isSource()) {
                bar.column =
                        bands.stream()
                                .filter(band -> band.from == bar)
                                .mapToInt(band -> band.to.column - 1)
                                .min()
                                .orElse(0);
            }
        }
    }

    private void sizes() {
        int last = bars.stream().mapToInt(bar -> bar.column).max().orElse(0);
        pitch = last == 0 ? 0 : (WIDTH - LEFT - RIGHT - BAR) / last;
        double most = 0;
        for (int c = 0; c <= last; c++) {
            int column = c;
            most =
                    Math.max(
                            most,
                            bars.stream()
                                    .filter(bar -> bar.column == column)
                                    .mapToDouble(bar -> Math.max(bar.in, bar.out))
                                    .sum());
        }
        scale = most == 0 ? 0 : TALLEST / most;
        for (Bar bar : bars) {
            bar.flow = Math.max(bar.in, bar.out);
            bar.height = Math.max(1, bar.flow * scale);
            bar.x = LEFT + pitch * bar.column;
        }
        bands.forEach(band -> band.thickness = Math.max(0.8, band.flow.value() * scale));
    }

    private void stack() {
        Map<Integer, List<Bar>> byColumn = new TreeMap<>();
        bars.forEach(bar -> byColumn.computeIfAbsent(bar.column, c -> new ArrayList<>()).add(bar));
        List<List<Bar>> columns = new ArrayList<>(byColumn.values());
        for (List<Bar> column : columns) {
            column.sort(Comparator.comparing(Bar::isSink));
            spread(column);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Pull pull =
                    sweep > SWEEPS / 3 ? Pull.LEVEL : sweep % 2 == 0 ? Pull.INFLOW : Pull.OUTFLOW;
            ports();
            for (List<Bar> column : pull == Pull.OUTFLOW ? columns.reversed() : columns) {
                column.forEach(bar -> bar.y += pull(bar, pull));
                column.sort(Comparator.comparingDouble(Bar::middle));
                spread(column);
            }
        }
        close();
    }

    /// Takes out empty stretches and moves the top to its place.
    private void close() {
        List<Bar> downward = new ArrayList<>(bars);
        downward.sort(Comparator.comparingDouble(bar -> bar.y));
        double bottom = TOP - GAP;
        double shift = 0;
        for (Bar bar : downward) {
            double empty = bar.y + shift - bottom - GAP;
            if (empty > 0 || bottom < TOP) {
                shift -= empty;
            }
            bar.y += shift;
            bottom = Math.max(bottom, bar.y + bar.height);
        }
    }

    /// What draws a bar up or down.
    private enum Pull {
        /// To the middle of where its flow comes from; finds an order.
        INFLOW,
        /// To the middle of where its flow goes; finds an order.
        OUTFLOW,
        /// To where its bands run level.
        LEVEL
    }

    private double pull(Bar bar, Pull pull) {
        double sum = 0;
        double weight = 0;
        for (Band band : bands) {
            boolean leaving = band.from == bar;
            boolean counts = leaving ? pull != Pull.INFLOW : pull != Pull.OUTFLOW;
            if (band.back || !counts || (!leaving && band.to != bar)) {
                continue;
            }
            Bar other = leaving ? band.to : band.from;
            double level = leaving ? band.y1 - band.y0 : band.y0 - band.y1;
            sum += band.flow.value() * (pull == Pull.LEVEL ? level : other.middle() - bar.middle());
            weight += band.flow.value();
        }
        return weight == 0 ? 0 : sum / weight * (pull == Pull.LEVEL ? 0.5 : 1);
    }

    /// Bars of a column moved apart, around where they wanted to be.
    private static void spread(List<Bar> column) {
        double y = Double.NEGATIVE_INFINITY;
        double wanted = 0;
        for (Bar bar : column) {
            wanted += bar.y;
            bar.y = Math.max(bar.y, y);
            y = bar.y + bar.height + GAP;
        }
        double moved = column.stream().mapToDouble(bar -> bar.y).sum() - wanted;
        column.forEach(bar -> bar.y -= moved / column.size());
    }

    /// Where bands leave and enter their bars: sorted so that they do not cross at the bar.
    private void ports() {
        for (Bar bar : bars) {
            double y = bar.y;
            for (Band band : sorted(bar, true)) {
                band.y0 = y + band.thickness / 2;
                y += band.thickness;
            }
            y = bar.y;
            for (Band band : sorted(bar, false)) {
                band.y1 = y + band.thickness / 2;
                y += band.thickness;
            }
        }
    }

    private List<Band> sorted(Bar bar, boolean leaving) {
        return bands.stream()
                .filter(band -> (leaving ? band.from : band.to) == bar)
                .sorted(
                        Comparator.comparing((Band band) -> band.back)
                                .thenComparingDouble(
                                        band -> (leaving ? band.to : band.from).middle()))
                .toList();
    }

    private void lanes() {
        double y = bars.stream().mapToDouble(bar -> bar.y + bar.height).max().orElse(0) + GAP / 2;
        List<Band> back =
                bands.stream()
                        .filter(band -> band.back)
                        .sorted(Comparator.comparingInt(band -> band.from.column - band.to.column))
                        .toList();
        for (Band band : back) {
            band.lane = y + 14 + band.thickness / 2;
            y = band.lane + band.thickness / 2;
        }
        height = y + 16;
    }
}

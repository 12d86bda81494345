package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/// Finds a way at right angles between two boxes around everything that already stands: cheapest
/// path on a grid, dear where it bends, crosses or runs along another line.
///
/// For the few recycles that the layered layout does not route when it folds a drawing into rows.
final class Detour {
    private static final double CELL = 6;
    private static final int BEND = 12;
    private static final int CROSSING = 10;
    private static final int ALONG = 60;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final int columns;
    private final int rows;
    private final boolean[] blocked;
    private final boolean[] horizontal;
    private final boolean[] vertical;

    Detour(double width, double height) {
        columns = (int) Math.ceil(width / CELL);
        rows = (int) Math.ceil(height / CELL);
        blocked = new boolean[columns * rows];
        horizontal = new boolean[columns * rows];
        vertical = new boolean[columns * rows];
    }

    /// Nothing may pass through these, nor nearer than `margin`.
    void block(Collection<Placement.Rect> rects, double margin) {
        for (Placement.Rect rect : rects) {
            fill(
                    blocked,
                    rect.x() - margin,
                    rect.y() - margin,
                    rect.x() + rect.width() + margin,
                    rect.y() + rect.height() + margin);
        }
    }

    /// Lines that may be crossed but not run along.
    void lines(List<double[]> corners) {
        for (int i = 1; i < corners.size(); i++) {
            double[] a = corners.get(i - 1);
            double[] b = corners.get(i);
            boolean level = Math.abs(a[1] - b[1]) < 0.5;
            fill(
                    level ? horizontal : vertical,
                    Math.min(a[0], b[0]),
                    Math.min(a[1], b[1]),
                    Math.max(a[0], b[0]),
                    Math.max(a[1], b[1]));
        }
    }

    private void fill(boolean[] cells, double left, double top, double right, double bottom) {
        for (int y = Math.max(0, cell(top)); y <= Math.min(rows - 1, cell(bottom)); y++) {
            for (int x = Math.max(0, cell(left)); x <= Math.min(columns - 1, cell(right)); x++) {
                cells[y * columns + x] = true;
            }
        }
    }

    private static int cell(double px) {
        return (int) Math.floor(px / CELL);
    }

    double height() {
        return rows * CELL;
    }

    /// Whether a rectangle, its far edges included, stands on nothing.
    boolean isFree(Placement.Rect rect) {
        for (int y = cell(rect.y()); y <= cell(rect.y() + rect.height()); y++) {
            for (int x = cell(rect.x()); x <= cell(rect.x() + rect.width()); x++) {
                int at = y * columns + x;
                boolean inside = x >= 0 && y >= 0 && x < columns && y < rows;
                if (!inside || blocked[at] || horizontal[at] || vertical[at]) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Corners from a side of one box to a side of another; empty where there is no way.
    List<double[]> way(Placement.Rect from, Placement.Rect to) {
        int states = columns * rows * 4;
        int[] cost = new int[states];
        int[] before = new int[states];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Arrays.fill(before, -1);
        PriorityQueue<long[]> queue =
                new PriorityQueue<>((a, b) -> Long.compare(a[0] << 24 | a[1], b[0] << 24 | b[1]));
        for (int direction = 0; direction < 3; direction++) { // right, down, left
            int start = state(side(from, direction, 2), direction);
            if (start >= 0) {
                cost[start] = direction == 0 ? 0 : BEND;
                queue.add(new long[] {cost[start], start});
            }
        }
        int[] ends = {state(side(to, 2, 2), 0), state(side(to, 3, 2), 1), state(side(to, 1, 2), 3)};
        while (!queue.isEmpty()) {
            long[] head = queue.remove();
            int state = (int) head[1];
            if (head[0] > cost[state]) {
                continue;
            }
            for (int end : ends) {
                if (state == end) {
                    return corners(before, state, from, to);
                }
            }
            step(state, cost, before, queue);
        }
        return List.of();
    }

    private void step(int state, int[] cost, int[] before, PriorityQueue<long[]> queue) {
        int direction = state % 4;
        int at = state / 4;
        for (int turn = 0; turn < 4; turn++) {
            int x = at % columns + DX[turn];
            int y = at / columns + DY[turn];
            boolean inside = x >= 0 && y >= 0 && x < columns && y < rows;
            if (!inside || (turn + 2) % 4 == direction || blocked[y * columns + x]) {
                continue;
            }
            int next = (y * columns + x) * 4 + turn;
            boolean level = turn % 2 == 0;
            int price = 1 + (turn == direction ? 0 : BEND);
            price += (level ? horizontal : vertical)[next / 4] ? ALONG : 0;
            price += (level ? vertical : horizontal)[next / 4] ? CROSSING : 0;
            if (cost[state] + price < cost[next]) {
                cost[next] = cost[state] + price;
                before[next] = state;
                queue.add(new long[] {cost[next], next});
            }
        }
    }

    /// The point outside the middle of a side, `cells` away from it.
    private static double[] side(Placement.Rect box, int direction, int cells) {
        double x = box.x() + box.width() / 2 + DX[direction] * (box.width() / 2 + cells * CELL);
        double y = box.y() + box.height() / 2 + DY[direction] * (box.height() / 2 + cells * CELL);
        return new double[] {x, y};
    }

    private int state(double[] point, int direction) {
        int x = cell(point[0]);
        int y = cell(point[1]);
        boolean inside = x >= 0 && y >= 0 && x < columns && y < rows;
        return inside && !blocked[y * columns + x] ? (y * columns + x) * 4 + direction : -1;
    }

    private List<double[]> corners(int[] before, int end, Placement.Rect from, Placement.Rect to) {
        List<double[]> points = new ArrayList<>();
        for (int state = end; state >= 0; state = before[state]) {
            boolean turns = state == end || before[state] < 0 || before[state] % 4 != state % 4;
            if (turns) {
                int at = before[state] < 0 || state == end ? state / 4 : before[state] / 4;
                points.add(new double[] {(at % columns + 0.5) * CELL, (at / columns + 0.5) * CELL});
                if (state == end && before[state] >= 0 && before[state] % 4 != state % 4) {
                    int prior = before[state] / 4;
                    points.add(
                            new double[] {
                                (prior % columns + 0.5) * CELL, (prior / columns + 0.5) * CELL
                            });
                }
            }
        }
        Collections.reverse(points);
        snap(points, from, true);
        Collections.reverse(points);
        snap(points, to, false);
        Collections.reverse(points);
        return points;
    }

    /// Joins the first point to the box, straight.
    private static void snap(List<double[]> points, Placement.Rect box, boolean leaving) {
        double[] first = points.get(0);
        boolean beside = first[0] < box.x() || first[0] > box.x() + box.width();
        if (beside) {
            points.add(
                    0,
                    new double[] {first[0] < box.x() ? box.x() : box.x() + box.width(), first[1]});
        } else {
            points.add(
                    0,
                    new double[] {first[0], first[1] < box.y() ? box.y() : box.y() + box.height()});
        }
        assert leaving || points.size() > 1;
    }
}

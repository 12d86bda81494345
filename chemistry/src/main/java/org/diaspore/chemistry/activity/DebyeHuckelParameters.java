package org.diaspore.chemistry.activity;

import java.util.List;
import org.diaspore.chemistry.InputException;
import org.diaspore.chemistry.database.ActivityParameters;
import org.diaspore.chemistry.database.BDotTable;

/// A, B, B-dot and the coefficients of CO2 at a temperature, with their slopes by temperature; A
/// for logarithms to base 10, B in 1/angstrom, temperature in K.
///
/// With a table of LLNL form all come from the table, linear between its points, and pressure has
/// no effect; without one A and B are those of {@link SolventWater}.
final class DebyeHuckelParameters {
    private static final double ZERO_C_K = 273.15;

    private final SolventWater water = new SolventWater();
    private final List<BDotTable> table;
    double a;
    double b;
    double bDot;

    /// Natural logarithm of gamma of CO2: `salting I - binding I / (I + 1)`.
    double salting;

    double binding;
    double aSlope;
    double bSlope;
    double bDotSlope;
    double saltingSlope;
    double bindingSlope;

    DebyeHuckelParameters(ActivityParameters parameters) {
        table =
                switch (parameters) {
                    case ActivityParameters.DebyeHuckel none -> List.of();
                    case ActivityParameters.BDot bDotModel -> List.of(bDotModel.table());
                    case ActivityParameters.Pitzer pitzer -> throw unsuited(pitzer);
                    case ActivityParameters.Sit sit -> throw unsuited(sit);
                };
    }

    private static IllegalArgumentException unsuited(ActivityParameters parameters) {
        return new IllegalArgumentException(
                "not a model of ionic strength alone: " + parameters.getClass().getSimpleName());
    }

    void at(double temperatureK, double pressurePa) {
        if (table.isEmpty()) {
            water.at(temperatureK, pressurePa);
            a = water.a();
            b = water.b();
            aSlope = water.aSlope();
            bSlope = water.bSlope();
        } else {
            interpolate(table.getFirst(), temperatureK);
        }
    }

    private void interpolate(BDotTable points, double temperatureK) {
        List<Double> grid = points.temperaturesC();
        double c = temperatureK - ZERO_C_K;
        int last = grid.size() - 1;
        if (!(c >= grid.getFirst() - 1e-9 && c <= grid.getLast() + 1e-9)) {
            throw new InputException(
                    "temperature of the solution",
                    c + " degC",
                    grid.getFirst() + " to " + grid.getLast() + " degC, the table of the database",
                    "Try: a temperature inside it, or a database made for higher temperatures.");
        }
        int i = 0;
        while (i < last - 1 && c >= grid.get(i + 1)) {
            i++;
        }
        int j = Math.min(i + 1, last);
        double width = j > i ? grid.get(j) - grid.get(i) : 1;
        double share = (c - grid.get(i)) / width;
        aSlope = (points.a().get(j) - points.a().get(i)) / width;
        a = points.a().get(i) + share * width * aSlope;
        bSlope = (points.b().get(j) - points.b().get(i)) / width;
        b = points.b().get(i) + share * width * bSlope;
        bDotSlope = (points.bDot().get(j) - points.bDot().get(i)) / width;
        bDot = points.bDot().get(i) + share * width * bDotSlope;
        if (points.co2().size() >= 5) {
            carbonDioxide(points.co2(), temperatureK);
        }
    }

    private void carbonDioxide(List<Double> c, double t) {
        salting = c.get(0) + c.get(1) * t + c.get(2) / t;
        saltingSlope = c.get(1) - c.get(2) / (t * t);
        binding = c.get(3) + c.get(4) * t;
        bindingSlope = c.get(4);
    }
}

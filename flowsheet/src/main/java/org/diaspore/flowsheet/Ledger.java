package org.diaspore.flowsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an operation used and noticed: supplies, heat, power, readings and warnings.
///
/// @param segments heat that streams give and take inside, for pinch analysis; they are no part of
///   the balance
/// @param powerW electric power drawn, W; it ends as heat in the surroundings, not in the streams
/// @param readings named numbers that explain what happened inside, unit in the name
public record Ledger(
        List<Supply> supplies,
        List<Duty> duties,
        List<HeatSegment> segments,
        double powerW,
        Map<String, Double> readings,
        List<String> warnings) {

    public static final Ledger EMPTY = new Builder().build();

    /// A reading by name.
    public double reading(String name) {
        Double value = readings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no reading " + name + " in " + readings.keySet());
        }
        return value;
    }

    public double heatW() {
        double sum = 0;
        for (Duty duty : duties) {
            sum += duty.watts();
        }
        return sum;
    }

    public double heatW(Duty.Kind kind) {
        double sum = 0;
        for (Duty duty : duties) {
            if (duty.kind() == kind) {
                sum += duty.watts();
            }
        }
        return sum;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects a ledger line by line.
    public static final class Builder {
        private final List<Supply> supplies = new ArrayList<>(2);
        private final List<Duty> duties = new ArrayList<>(2);
        private List<HeatSegment> segments = List.of();
        private final Map<String, Double> readings = new LinkedHashMap<>();
        private final List<String> warnings = new ArrayList<>(1);
        private double powerW;

        public Builder supply(String name, Stream stream) {
            supplies.add(new Supply(name, stream));
            return this;
        }

        public Builder duty(Duty.Kind kind, String what, double watts) {
            duties.add(new Duty(kind, what, watts));
            return this;
        }

        /// Heat that a stream gives or takes between two temperatures; told for pinch analysis.
        public Builder segment(HeatSegment segment) {
            if (segments.isEmpty()) {
                segments = new ArrayList<>(2);
            }
            segments.add(segment);
            return this;
        }

        /// Heat that matter takes between two temperatures in whatever order, W; below zero it is
        /// given. Nothing is no line.
        public Builder taken(String what, double oneK, double otherK, double watts) {
            return watts == 0 ? this : segment(HeatSegment.taken(what, oneK, otherK, watts));
        }

        public Builder power(double watts) {
            powerW += watts;
            return this;
        }

        public Builder reading(String name, double value) {
            readings.put(name, value);
            return this;
        }

        public Builder warning(String text) {
            warnings.add(text);
            return this;
        }

        public Ledger build() {
            return new Ledger(supplies, duties, segments, powerW, readings, warnings);
        }
    }
}

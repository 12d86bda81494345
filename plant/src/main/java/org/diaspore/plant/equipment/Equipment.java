package org.diaspore.plant.equipment;

import java.util.List;

/// A line of the equipment list: what stands at an operation, how many, how large, and why.
///
/// @param node operation of the flowsheet
/// @param how in plain words with the numbers that went in
/// @param rests settings that the size rests on
public record Equipment(String node, String item, Size size, String how, List<String> rests) {
    public Equipment {
        rests = List.copyOf(rests);
    }

    /// @param measure what is measured: volume, area, diameter, power, make, flow
    /// @param number how many stand there, in row and side by side
    /// @param each of one of them, in `unit`
    public record Size(String measure, int number, double each, String unit) {
        public Size {
            if (number < 0) {
                throw new IllegalArgumentException(number + " of " + measure);
            }
        }

        /// Whether sizes side by side add up; diameters do not.
        public boolean adds() {
            return !measure.equals("diameter");
        }

        /// Of all of them, where they add up.
        public double all() {
            return number * each;
        }
    }
}

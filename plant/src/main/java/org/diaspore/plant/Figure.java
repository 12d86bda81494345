package org.diaspore.plant;

import java.util.List;

/// A key figure of a plant: its value in the unit people use, and how it came about.
///
/// @param value in `unit`
/// @param how formula in plain words with the numbers that went in
/// @param rests settings whose sources it rests on
public record Figure(String name, double value, String unit, String how, List<String> rests) {
    public Figure {
        rests = List.copyOf(rests);
    }
}

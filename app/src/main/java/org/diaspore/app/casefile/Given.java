package org.diaspore.app.casefile;

import org.diaspore.app.unit.Quantity;

/// A quantity that a case file gives, with its full field name and its place.
public record Given(String field, Quantity quantity, Place place) {
    /// The value in SI; a fraction for percentages and g/t.
    public double si() {
        return quantity.si();
    }
}

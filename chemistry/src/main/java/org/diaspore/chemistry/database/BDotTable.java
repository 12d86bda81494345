package org.diaspore.chemistry.database;

import java.util.List;

/// Debye-Hückel A and B, B-dot and the CO2 coefficients of a database of LLNL type over
/// temperature, degC; linear between the points.
///
/// Source of the form: USGS Techniques and Methods 6-A43 (2013), LLNL_AQUEOUS_MODEL_PARAMETERS;
/// CO2: `ln gamma = (c1 + c2 T + c3 / T) I - (c4 + c5 T) I / (I + 1)`, Drummond (1981).
public record BDotTable(
        List<Double> temperaturesC,
        List<Double> a,
        List<Double> b,
        List<Double> bDot,
        List<Double> co2) {
    public BDotTable {
        temperaturesC = List.copyOf(temperaturesC);
        a = List.copyOf(a);
        b = List.copyOf(b);
        bDot = List.copyOf(bDot);
        co2 = List.copyOf(co2);
    }
}

package org.diaspore.flowsheet;

/// The inverse of a Jacobian, known by what it makes of a vector.
interface Inverse {
    double[] times(double[] vector);
}

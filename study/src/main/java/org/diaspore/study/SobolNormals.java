package org.diaspore.study;

import org.hipparchus.random.SobolSequenceGenerator;
import org.hipparchus.special.Erf;

/// Standard normal deviates spread evenly by a Sobol sequence; the same ones every time.
///
/// The sequence starts after its first point, the corner at zero.
final class SobolNormals {
    private final SobolSequenceGenerator sequence;

    SobolNormals(int dimensions) {
        sequence = new SobolSequenceGenerator(dimensions);
        sequence.skipTo(1);
    }

    double[] next() {
        double[] point = sequence.nextVector();
        for (int k = 0; k < point.length; k++) {
            point[k] = Math.sqrt(2) * Erf.erfInv(2 * point[k] - 1);
        }
        return point;
    }
}

package org.diaspore.flowsheet;

import java.util.Arrays;
import org.diaspore.chemistry.Substances;

/// Which numbers of a stream may differ: the amounts of some substances (mol/s), the size classes
/// of its sized solid in place of that solid, its temperature (K), its pressure (Pa), in this
/// order.
final class StreamShape {
    private static final double FLOOR_OF_STREAM = 1e-6;
    private static final double TEMPERATURE_SCALE_K = 100;

    final int[] substances;
    private final SizedSolid sized;

    StreamShape(int[] substances, SizedSolid sized) {
        this.substances = substances;
        this.sized = sized;
    }

    /// What a stream holds now.
    static StreamShape of(Stream stream) {
        int[] substances = new int[Substances.count()];
        int count = 0;
        for (int i = 0; i < substances.length; i++) {
            if (stream.amount(i) != 0 && i != stream.sizes().substance()) {
                substances[count++] = i;
            }
        }
        return new StreamShape(Arrays.copyOf(substances, count), stream.sizes());
    }

    int amounts() {
        return substances.length + sized.classes();
    }

    int temperature() {
        return amounts();
    }

    int size() {
        return amounts() + 2;
    }

    /// The k-th number of a stream.
    double number(Stream stream, int k) {
        int sizeClass = k - substances.length;
        if (sizeClass < 0) {
            return stream.amount(substances[k]);
        }
        if (sizeClass < sized.classes()) {
            return stream.sizes().isNone() ? 0 : stream.sizes().molPerS(sizeClass);
        }
        return k == temperature() ? stream.temperatureK() : stream.pressurePa();
    }

    double[] numbers(Stream stream) {
        double[] numbers = new double[size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = number(stream, k);
        }
        return numbers;
    }

    /// A typical size of each number: an amount's own, never below a small share of the stream.
    double[] scales(Stream stream) {
        double[] scales = numbers(stream);
        double total = 0;
        for (int k = 0; k < amounts(); k++) {
            scales[k] = Math.abs(scales[k]);
            total += scales[k];
        }
        for (int k = 0; k < amounts(); k++) {
            scales[k] = Math.max(scales[k], FLOOR_OF_STREAM * total);
        }
        scales[temperature()] = TEMPERATURE_SCALE_K;
        return scales;
    }

    /// The stream with its k-th number moved.
    Stream moved(Stream stream, int k, double change) {
        int sizeClass = k - substances.length;
        if (sizeClass < 0) {
            double[] amounts = stream.amounts();
            amounts[substances[k]] += change;
            return Stream.of(amounts, stream.temperatureK(), stream.pressurePa())
                    .withSizes(stream.sizes());
        }
        if (sizeClass < sized.classes()) {
            double[] classes =
                    stream.sizes().isNone()
                            ? new double[sized.classes()]
                            : stream.sizes().molPerS();
            classes[sizeClass] += change;
            return stream.withSizes(new SizedSolid(sized.substance(), sized.grid(), classes));
        }
        return k == temperature()
                ? stream.at(stream.temperatureK() + change)
                : stream.atPressure(stream.pressurePa() + change);
    }
}

package org.diaspore.plant.clarification;

import org.diaspore.flowsheet.Stream;

/// Two streams that leave one vessel and share its heat.
///
/// Heat of liquors is not additive, so that the temperature of their mixture would only come close.
record Parted(Stream first, Stream second) {
    private static final int MOST_STEPS = 30;

    /// A secant step this short leaves an error some ten thousand times shorter.
    private static final double ACCURACY_K = 1e-6;

    /// Heat capacity of slurries, for the first step only.
    private static final double ABOUT_J_PER_KG_K = 3500;

    /// The two, each warmer or colder by the same, so that together they hold the enthalpy given.
    ///
    /// @param first at about the temperature it leaves with, as is the second
    static Parted holding(Stream first, Stream second, double enthalpyW) {
        if (first.isEmpty() || second.isEmpty()) {
            return new Parted(alone(first, enthalpyW), alone(second, enthalpyW));
        }
        double shift = 0;
        double off = first.enthalpyW() + second.enthalpyW() - enthalpyW;
        double next = -off / (ABOUT_J_PER_KG_K * (first.massKgPerS() + second.massKgPerS()));
        for (int step = 0; step < MOST_STEPS && next != shift; step++) {
            double offNext = shifted(first, next) + shifted(second, next) - enthalpyW;
            double slope = (offNext - off) / (next - shift);
            double after = slope > 0 ? next - offNext / slope : next;
            shift = next;
            off = offNext;
            next = after;
            if (!(Math.abs(next - shift) > ACCURACY_K)) {
                break;
            }
        }
        shift = next;
        return new Parted(
                first.at(first.temperatureK() + shift), second.at(second.temperatureK() + shift));
    }

    private static Stream alone(Stream stream, double enthalpyW) {
        return stream.isEmpty()
                ? stream
                : Stream.ofEnthalpy(stream.amounts(), enthalpyW, stream.pressurePa())
                        .withSizes(stream.sizes());
    }

    private static double shifted(Stream stream, double byK) {
        return stream.at(stream.temperatureK() + byK).enthalpyW();
    }
}

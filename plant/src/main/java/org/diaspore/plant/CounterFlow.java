package org.diaspore.plant;

import org.diaspore.flowsheet.Stream;

/// Heat that passes from a hot to a cold stream in counterflow, W.
///
/// Effectiveness times the most that could pass: until the one with less heat to take or give has
/// reached the other's inlet temperature; the lesser of both is taken smoothly.
final class CounterFlow {
    private CounterFlow() {}

    static double watts(Stream hot, Stream cold, double effectiveness) {
        double high = hot.temperatureK();
        double low = cold.temperatureK();
        double given = hot.enthalpyW() - hot.at(low).enthalpyW();
        double taken = cold.at(high).enthalpyW() - cold.enthalpyW();
        return effectiveness * RoastChemistry.lesser(given, taken);
    }

    /// The same matter with this much more heat.
    static Stream heated(Stream stream, double watts) {
        return stream.isEmpty() || watts == 0
                ? stream
                : Stream.ofEnthalpy(
                        stream.amounts(), stream.enthalpyW() + watts, stream.pressurePa());
    }
}

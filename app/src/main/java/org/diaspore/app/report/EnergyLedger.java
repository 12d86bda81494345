package org.diaspore.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.Crossing;
import org.diaspore.plant.Result;
import org.diaspore.plant.energy.Fuel;

/// The ledger of energy over the plant's boundary, W: positive enters.
///
/// Streams count with their heat above 25 degC, fuel with its lower heating value; what is left is
/// the heat of reactions and of water that changes between liquid and vapour, so that the lines sum
/// to zero.
final class EnergyLedger {
    private EnergyLedger() {}

    /// @param name what it is
    record Line(String name, double watts) {
        String key() {
            return name.replaceAll("[^A-Za-z0-9]+", "_").toLowerCase(Locale.ROOT) + "_W";
        }
    }

    static List<Line> of(Result result) {
        List<Line> lines = new ArrayList<>();
        double fuel = 0;
        double in = 0;
        double out = 0;
        for (Crossing crossing : result.crossings()) {
            if (crossing.inward()) {
                fuel += heatingValueW(crossing.stream());
                in += crossing.stream().sensibleHeatW();
            } else {
                fuel -= heatingValueW(crossing.stream());
                out += crossing.stream().sensibleHeatW();
            }
        }
        lines.add(new Line("fuel burnt in kilns", fuel));
        double duties = 0;
        for (Duty.Kind kind : Duty.Kind.values()) {
            double watts = 0;
            for (Ledger ledger : result.outcome().ledgers().values()) {
                watts += ledger.heatW(kind);
            }
            duties += watts;
            lines.add(new Line(name(kind), watts));
        }
        lines.add(new Line("heat of what enters", in));
        lines.add(new Line("heat of what leaves", -out));
        lines.add(new Line("reactions, evaporation and rest", -(fuel + duties + in - out)));
        return lines;
    }

    private static String name(Duty.Kind kind) {
        return switch (kind) {
            case STEAM -> "steam";
            case COOLING -> "cooling";
            case LOSS -> "walls and radiation";
            case RECOVERED -> "recovered between operations";
            case FUEL -> "fuel burnt behind walls";
        };
    }

    /// Lower heating value of the fuel in a stream, W.
    static double heatingValueW(Stream stream) {
        double sum = 0;
        for (Fuel fuel : Fuel.values()) {
            sum += stream.amount(fuel.substance()) * fuel.heatingValueJPerMol();
        }
        return sum;
    }
}

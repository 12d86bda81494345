package org.diaspore.chemistry;

import java.util.Locale;
import java.util.Map;

/// Units that people read and write, as factors to SI; used where tables and files are read and shown.
///
/// A unit is SI = factor × value + offset. `%` and `-` are fractions.
public final class Units {
    private record Unit(double factor, double offset) {}

    private static final Map<String, Unit> ALL =
            Map.ofEntries(
                    unit("-", 1),
                    unit("%", 1e-2),
                    unit("g/t", 1e-6),
                    unit("kg/t", 1e-3),
                    unit("t/t", 1),
                    unit("kg/kg", 1),
                    unit("mol/mol", 1),
                    Map.entry("degC", new Unit(1, 273.15)),
                    unit("K", 1),
                    unit("s", 1),
                    unit("min", 60),
                    unit("h", 3600),
                    unit("h/y", 3600),
                    unit("g/L", 1),
                    unit("kg/m3", 1),
                    unit("mol/L", 1000),
                    unit("m3/t", 1e-3),
                    unit("kJ/mol", 1e3),
                    unit("1/s", 1),
                    unit("1/min", 1.0 / 60),
                    unit("GJ/t", 1e6),
                    unit("MJ/kg", 1e6),
                    unit("kWh/t", 3600),
                    unit("kWh/m3", 3.6e6),
                    unit("kg/GJ", 1e-9),
                    unit("kg/kWh", 1 / 3.6e6),
                    unit("mm", 1e-3),
                    unit("mm2/s", 1e-6),
                    unit("W/m2/K", 1),
                    unit("MJ/m3/K", 1e6),
                    unit("L/mol/s", 1e-3),
                    unit("W/kg", 1),
                    unit("um", 1e-6),
                    unit("bar", 1e5),
                    unit("kPa", 1e3),
                    unit("MPa", 1e6));

    private Units() {}

    public static double toSi(double value, String unit) {
        Unit known = known(unit);
        return value * known.factor + known.offset;
    }

    public static double fromSi(double si, String unit) {
        Unit known = known(unit);
        return (si - known.offset) / known.factor;
    }

    /// A value with its unit, to six digits at most, such as `1000 degC`.
    public static String show(double si, String unit) {
        double value = fromSi(si, unit);
        String digits = String.format(Locale.ROOT, "%.6g", value);
        if (!digits.contains("e") && digits.contains(".")) {
            digits = digits.replaceAll("0+$", "").replaceAll("\\.$", "");
        }
        return unit.equals("-") ? digits : digits + " " + unit;
    }

    private static Unit known(String unit) {
        Unit known = ALL.get(unit);
        if (known == null) {
            throw new IllegalStateException("no such unit: " + unit);
        }
        return known;
    }

    private static Map.Entry<String, Unit> unit(String name, double factor) {
        return Map.entry(name, new Unit(factor, 0));
    }
}

package org.diaspore.chemistry.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The equilibrium constant of one species, mineral or named expression while its options are read.
///
/// An analytic expression with any coefficient other than 0 is used alone; else log K at 25 degC
/// and the enthalpy. Added expressions and constants come on top. (USGS Techniques and Methods
/// 6-A43.)
final class Constant {
    /// Names of its options, in the order in which a shortened name is looked up.
    static final List<String> OPTIONS =
            List.of(
                    "log_k",
                    "logk",
                    "delta_h",
                    "deltah",
                    "analytical_expression",
                    "a_e",
                    "ae",
                    "analytic",
                    "analytical",
                    "add_logk",
                    "add_log_k",
                    "add_constant");

    private static final double J_PER_CAL = 4.184;
    private static final LogK NONE = LogK.ZERO;

    private double at25C;
    private double enthalpyJPerMol;
    private LogK analytic = NONE;
    private LogK constant = NONE;
    private final List<Addition> additions = new ArrayList<>();

    private record Addition(SourceLine line, String name, double times) {}

    /// True where the option was one of a constant.
    boolean take(SourceLine line, Option option) {
        switch (option.name()) {
            case "log_k", "logk" -> at25C = Numbers.first(line, "log_k", option.words());
            case "delta_h", "deltah" -> enthalpyJPerMol = enthalpy(line, option.words());
            case "analytical_expression", "a_e", "ae", "analytic", "analytical" ->
                    analytic = expression(line, option.words(), 1);
            // 1000 ln alpha of an isotope, as log10 alpha.
            case "ln_alpha1000" -> analytic = expression(line, option.words(), 1e-3 / Math.log(10));
            case "add_logk", "add_log_k" -> additions.add(addition(line, option.words()));
            case "add_constant" ->
                    constant =
                            constant.plus(
                                    LogK.constant(
                                            Numbers.first(line, "add_constant", option.words())),
                                    1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// @param named the named expressions of the database, names in small letters
    LogK value(Map<String, Constant> named) {
        return value(named, 0);
    }

    private LogK value(Map<String, Constant> named, int depth) {
        LogK sum = analytic.equals(NONE) ? LogK.vantHoff(at25C, enthalpyJPerMol) : analytic;
        sum = sum.plus(constant, 1);
        for (Addition addition : additions) {
            Constant other = named.get(addition.name().toLowerCase(Locale.ROOT));
            if (other == null || depth > named.size()) {
                throw addition.line()
                        .wrong(
                                "add_logk",
                                "'" + addition.name() + "'",
                                "the name of an expression in NAMED_EXPRESSIONS that does not lead"
                                        + " back to itself",
                                "define it there with log_k or -analytic");
            }
            sum = sum.plus(other.value(named, depth + 1), addition.times());
        }
        return sum;
    }

    private static Addition addition(SourceLine line, List<String> words) {
        if (words.isEmpty()) {
            throw line.wrong(
                    "add_logk",
                    "'" + line.text() + "'",
                    "followed by the name of an expression and a factor",
                    "write it like -add_logk Log_K_O2 0.5");
        }
        double times = words.size() > 1 ? Numbers.of(line, "add_logk", words.get(1)) : 1;
        return new Addition(line, words.getFirst(), times);
    }

    private static LogK expression(SourceLine line, List<String> words, double scale) {
        double[] a = new double[6];
        List<Double> given = Numbers.several(line, "analytical_expression", words, 1, a.length);
        for (int i = 0; i < given.size(); i++) {
            a[i] = scale * given.get(i);
        }
        return new LogK(a[0], a[1], a[2], a[3], a[4], a[5]);
    }

    private static double enthalpy(SourceLine line, List<String> words) {
        double value = Numbers.first(line, "delta_h", words);
        String unit = words.size() < 2 ? "kj" : words.get(1).toLowerCase(Locale.ROOT);
        double kilo = unit.startsWith("k") ? 1000 : 1;
        String bare = unit.startsWith("kilo") ? unit.substring(4) : unit.replaceFirst("^k", "");
        if (bare.startsWith("cal")) {
            return value * kilo * J_PER_CAL;
        }
        if (bare.matches("j(oules?)?(/mole?)?")) {
            return value * kilo;
        }
        throw line.wrong(
                "delta_h",
                "the unit '" + words.get(1) + "' in '" + line.text() + "'",
                "kJ, J, kcal or cal, per mol or not; kJ where none is given",
                "write it like -delta_h -3.56 kcal, comments after '#'");
    }
}

package org.diaspore.plant.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.diaspore.chemistry.InputException;
import org.diaspore.flowsheet.HeatSegment;

/// Pinch analysis: the least hot and cold utility of a list of heat segments, by the problem table.
///
/// Hot segments are shifted down and cold ones up by half the least temperature difference, heat
/// runs down the cascade of shifted intervals, and the largest shortfall is the least hot utility
/// (Linnhoff & Flower 1978, AIChE J. 24, 633). Heat capacity flow is constant along a segment;
/// condensing and boiling at one temperature are exact steps.
///
/// @param approachK least temperature difference of heat exchange
/// @param hotUtilityW least heat from outside
/// @param coldUtilityW least heat to outside
/// @param pinchK shifted temperature across which no heat should pass; hot streams are half the
///   approach above it there, cold ones half below
public record HeatCascade(
        List<HeatSegment> segments,
        double approachK,
        double hotUtilityW,
        double coldUtilityW,
        double pinchK) {

    private static final double GRID_K = 1e-6;

    public HeatCascade {
        segments = List.copyOf(segments);
    }

    /// The least utilities of segments with an approach, K.
    ///
    /// @throws InputException for an approach not above zero, or a segment that runs backwards
    public static HeatCascade of(List<HeatSegment> segments, double approachK) {
        if (!(approachK > 0)) {
            throw new InputException(
                    "power.pinch_approach", approachK + " K", "above 0 K", "Try: 10 or 15 K.");
        }
        segments.forEach(HeatCascade::check);
        List<Shifted> shifted = shifted(segments, approachK);
        double[] levels = levels(shifted);
        double surplus = 0;
        double worst = 0;
        double pinchK = levels.length > 0 ? levels[levels.length - 1] : Double.NaN;
        for (int at = levels.length - 1; at >= 0; at--) {
            if (at < levels.length - 1) {
                surplus += between(shifted, levels[at], levels[at + 1]);
            }
            if (surplus < worst) {
                worst = surplus;
                pinchK = levels[at];
            }
            surplus += atOneTemperature(shifted, levels[at]);
            if (surplus < worst) {
                worst = surplus;
                pinchK = levels[at];
            }
        }
        return new HeatCascade(segments, approachK, 0 - worst, surplus - worst, pinchK);
    }

    /// A composite curve: temperature against heat, both in the order of rising temperature.
    ///
    /// @param kelvin temperatures, not shifted
    /// @param watts heat held below each
    public record Curve(List<Double> kelvin, List<Double> watts) {
        public Curve {
            kelvin = List.copyOf(kelvin);
            watts = List.copyOf(watts);
        }
    }

    /// All hot segments together, heat counted from their coldest end.
    public Curve hotCurve() {
        return curve(HeatSegment.Side.HOT, 0);
    }

    /// All cold segments together, heat counted so that the curves stand at the least approach.
    public Curve coldCurve() {
        return curve(HeatSegment.Side.COLD, coldUtilityW);
    }

    private Curve curve(HeatSegment.Side side, double startW) {
        List<Shifted> chosen =
                shifted(segments.stream().filter(segment -> segment.side() == side).toList(), 0);
        double[] levels = levels(chosen);
        List<Double> kelvin = new ArrayList<>();
        List<Double> watts = new ArrayList<>();
        double sum = startW;
        for (int at = 0; at < levels.length; at++) {
            if (at > 0) {
                sum += Math.abs(between(chosen, levels[at - 1], levels[at]));
            }
            kelvin.add(levels[at]);
            watts.add(sum);
            double step = Math.abs(atOneTemperature(chosen, levels[at]));
            if (step > 0) {
                sum += step;
                kelvin.add(levels[at]);
                watts.add(sum);
            }
        }
        return new Curve(kelvin, watts);
    }

    private static void check(HeatSegment segment) {
        if (segment.watts() == 0) {
            return;
        }
        boolean isHot = segment.side() == HeatSegment.Side.HOT;
        double falls = isHot ? segment.fromK() - segment.toK() : segment.toK() - segment.fromK();
        if (!(falls >= -GRID_K) || !(segment.watts() >= 0) || !Double.isFinite(segment.watts())) {
            throw new InputException(
                    "heat segment " + segment.what(),
                    segment.fromK() + " to " + segment.toK() + " K, " + segment.watts() + " W",
                    isHot ? "a falling temperature" : "a rising temperature",
                    "Try: swap the ends, or tell it as heat " + (isHot ? "taken" : "given") + ".");
        }
    }

    /// A segment on the shifted scale; `givenW` is below zero for heat taken.
    private record Shifted(double lowK, double highK, double givenW) {}

    private static List<Shifted> shifted(List<HeatSegment> segments, double approachK) {
        return segments.stream()
                .filter(segment -> segment.watts() > 0)
                .map(segment -> {
                    double sign = segment.side() == HeatSegment.Side.HOT ? 1 : -1;
                    double one = grid(segment.fromK() - 0.5 * sign * approachK);
                    double other = grid(segment.toK() - 0.5 * sign * approachK);
                    return new Shifted(
                            Math.min(one, other), Math.max(one, other), sign * segment.watts());
                })
                .toList();
    }

    /// Temperatures on a grid of a microkelvin, so that what should meet at one level does.
    private static double grid(double kelvin) {
        return Math.rint(kelvin / GRID_K) * GRID_K;
    }

    /// Temperatures where a segment begins or ends, rising, each once.
    private static double[] levels(List<Shifted> segments) {
        return segments.stream()
                .flatMapToDouble(segment -> DoubleStream.of(segment.lowK, segment.highK))
                .sorted()
                .distinct()
                .toArray();
    }

    /// Net heat given between two neighbouring levels, W.
    private static double between(List<Shifted> segments, double lowK, double highK) {
        double net = 0;
        for (Shifted segment : segments) {
            if (segment.highK >= highK && segment.lowK <= lowK) {
                net += segment.givenW * (highK - lowK) / (segment.highK - segment.lowK);
            }
        }
        return net;
    }

    /// Net heat given at one level by what condenses or boils there, W.
    private static double atOneTemperature(List<Shifted> segments, double levelK) {
        double net = 0;
        for (Shifted segment : segments) {
            net += segment.lowK == levelK && segment.highK == levelK ? segment.givenW : 0;
        }
        return net;
    }
}

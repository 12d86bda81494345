package org.diaspore.plant.digestion;

import org.diaspore.flowsheet.Rounded;

/// The alumina balance of one vessel after the other: what grains give off at the liquor that this
/// makes.
///
/// Dissolved alumina of a vessel is the root of a falling function: the more alumina and the less
/// free caustic the liquor holds, the slower grains dissolve. Secant steps inside a bracket, to the
/// last digits. Scratch of one pass; not shared.
final class GrainBalance {
    private static final double REFERENCE_OH = MineralRate.REFERENCE_OH_MOL_PER_M3;
    // A/C of one mol of aluminium per mol of caustic, and g Na2CO3 per mol of caustic.
    private static final double A_TO_C = 0.96199;
    private static final double CARBONATE_G_PER_MOL = 52.994;
    // Rounding at saturation and at the end of free caustic, mol/m3.
    private static final double CORNER = 2e-3;
    private static final double CORNER_OH = 1;
    private static final double ACCURACY = 1e-14;
    private static final int MOST_STEPS = 80;

    private final VesselTrain train;
    private final double[] active;
    private final double[] factor;
    private final double[] left;
    private final double[] leftNext;
    private final double[] lost;
    private final double[] lostNext;
    private double[][] value;
    private double[][] slope;
    private double[][] valueNext;
    private double[][] slopeNext;

    // The liquor of the vessel as a function of its alumina: mol/s and m3/s at 25 degC.
    private double free0;
    private double volume0;
    private double volumePerAl;
    private double gallate;
    private double carbonateGPerL;
    private double given;
    // Slope of what is off over alumina, from the last secant; -1 without any grains.
    private double balanceSlope = -1;
    private double seconds;

    /// @param active mol/s of each grain mineral that caustic can reach
    /// @param factor on each rate, such as a film of titanate
    GrainBalance(VesselTrain train, double[] active, double[] factor) {
        this.train = train;
        this.active = active;
        this.factor = factor;
        int count = active.length;
        left = new double[count];
        leftNext = new double[count];
        lost = new double[count];
        lostNext = new double[count];
        value = new double[count][];
        slope = new double[count][];
        valueNext = new double[count][];
        slopeNext = new double[count][];
        for (int g = 0; g < count; g++) {
            left[g] = 1;
            leftNext[g] = 1;
            if (active[g] > 0 && !train.plugFlow()) {
                value[g] = new double[DissolvingGrains.STEPS + 1];
                slope[g] = new double[DissolvingGrains.STEPS + 1];
                valueNext[g] = new double[DissolvingGrains.STEPS + 1];
                slopeNext[g] = new double[DissolvingGrains.STEPS + 1];
                train.grains(g).start(value[g], slope[g]);
            }
        }
    }

    /// The liquor of the vessel at an alumina of `aluminate`; each mol more takes one of free
    /// caustic.
    ///
    /// @param givenAl alumina of the vessel before grains give theirs, mol/s
    void liquor(
            double givenAl,
            double freeAtGiven,
            double volumeAtGiven,
            double volumePerMol,
            double gallateMol,
            double carbonate,
            double residenceS) {
        given = givenAl;
        free0 = freeAtGiven + givenAl;
        volume0 = volumeAtGiven - volumePerMol * givenAl;
        volumePerAl = volumePerMol;
        gallate = gallateMol;
        carbonateGPerL = carbonate;
        seconds = residenceS;
    }

    double freeMolPerM3(double aluminate) {
        double volume = volume0 + volumePerAl * aluminate;
        return Rounded.positive((free0 - aluminate) / volume, CORNER_OH);
    }

    double volume(double aluminate) {
        return volume0 + volumePerAl * aluminate;
    }

    /// Dissolved alumina of the vessel, mol/s.
    double solve(double guess) {
        double most = given;
        for (int g = 0; g < active.length; g++) {
            most += train.aluminium(g) * active[g] * left[g];
        }
        double at = most > given ? root(most, guess) : given;
        give(at, false);
        return at;
    }

    private double root(double most, double guess) {
        double low = given;
        double high = most;
        double at = guess > high ? high : Math.max(guess, low);
        double off = give(at, true) - at;
        double enough = ACCURACY * (Math.abs(given) + most);
        for (int step = 0; step < MOST_STEPS && Math.abs(off) > enough; step++) {
            if (off > 0) {
                low = at;
            } else {
                high = at;
            }
            double next = at - off / balanceSlope;
            if (next != at && !(next > low && next < high)) {
                next = 0.5 * (low + high);
            }
            if (next == at || next == low || next == high) {
                break;
            }
            double offNext = give(next, true) - next;
            double secant = (offNext - off) / (next - at);
            balanceSlope = secant < -0.5 ? secant : balanceSlope;
            at = next;
            off = offNext;
        }
        return at;
    }

    /// Lets grains dissolve in the liquor of an alumina: those that give alumina and so change it,
    /// or the others. Returns the alumina that the vessel then has.
    private double give(double aluminate, boolean alumina) {
        double volume = volume(aluminate);
        double hydroxide = freeMolPerM3(aluminate);
        double caustic = free0 + gallate;
        double causticGPerL = CARBONATE_G_PER_MOL * caustic / volume * 1e-3;
        double ratio = A_TO_C * aluminate / caustic;
        double sum = given;
        for (int g = 0; g < active.length; g++) {
            if (!(active[g] > 0) || train.aluminium(g) > 0 != alumina) {
                continue;
            }
            double theta = seconds * factor[g] * train.grainRate(g) * power(g, hydroxide);
            AluminaLimit.Phase phase = train.solubility(g);
            if (phase != AluminaLimit.Phase.NONE) {
                double highest = train.limit().aToC(phase, causticGPerL, carbonateGPerL);
                theta *= Rounded.positive(1 - ratio / highest, CORNER);
            }
            DissolvingGrains grains = train.grains(g);
            if (train.plugFlow()) {
                lostNext[g] = lost[g] + theta;
                leftNext[g] = grains.leftInPlugFlow(lostNext[g]);
            } else {
                grains.pass(theta, value[g], slope[g], valueNext[g], slopeNext[g]);
                leftNext[g] = grains.left(valueNext[g], slopeNext[g]);
            }
            sum += train.aluminium(g) * active[g] * (left[g] - leftNext[g]);
        }
        return sum;
    }

    private double power(int g, double hydroxide) {
        double order = train.grainOrder(g);
        double strength = hydroxide / REFERENCE_OH;
        return order == 1 ? strength : Math.pow(strength, order);
    }

    /// Mol/s of grain mineral g dissolved in the vessel solved last; call before {@link #leave}.
    double dissolved(int g) {
        return active[g] > 0 ? active[g] * (left[g] - leftNext[g]) : 0;
    }

    /// Moves on to the next vessel.
    void leave() {
        for (int g = 0; g < left.length; g++) {
            left[g] = leftNext[g];
            lost[g] = lostNext[g];
        }
        double[][] swap = value;
        value = valueNext;
        valueNext = swap;
        swap = slope;
        slope = slopeNext;
        slopeNext = swap;
    }
}

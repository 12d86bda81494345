package org.diaspore.plant.clarification;

/// Counter-current mixers in a row: what flows down from the first meets what flows up from the
/// last. The kernel of washing, for solute, heat and alumina alike.
///
/// `feed` enters the first mixer, `down` leaves every one, `up` enters the last. A share of what
/// comes up mixes, the rest passes by. With u the strength of what leaves downwards and o upwards,
/// `come` being feed in the first mixer and down in the others, and a source and a proportional
/// sink in each:
///
/// - `(come + mixing up + sink(k)) u(k) = come u(k-1) + mixing up o(k+1) + source(k)`,
/// - `o(k) = (rest u(k) + (1 - mixing) up o(k+1)) / (rest + (1 - mixing) up)`, rest = come + mixing
///   up - down.
///
/// Solved by elimination from the first mixer to the last, u(k) as a line over o(k+1), and back,
/// which is stable because the balances are diagonally dominant. Dropped: a recursion from the last
/// mixer, which loses all digits where sinks are strong.
final class CounterCurrent {
    private final int stages;
    private final double feed;
    private final double down;
    private final double up;
    private final double mixing;
    private final double[] constant;
    private final double[] slope;

    /// @param feed any unit of flow, as are the others
    /// @param mixing share 0 to 1
    CounterCurrent(int stages, double feed, double down, double up, double mixing) {
        this.stages = stages;
        this.feed = feed;
        this.down = down;
        this.up = up;
        this.mixing = mixing;
        constant = new double[stages];
        slope = new double[stages];
    }

    int stages() {
        return stages;
    }

    double mixing() {
        return mixing;
    }

    /// What comes down into a mixer and what mixes there from below.
    double throughput(int stage) {
        return (stage == 0 ? feed : down) + mixing * up;
    }

    /// @param entering strength times flow of the feed
    /// @param upStrength strength of what enters the last mixer
    /// @param sink by mixer, in units of flow
    /// @param source by mixer, in units of strength times flow
    /// @param below strength downwards, filled
    /// @param over strength upwards, filled
    void solve(
            double entering,
            double upStrength,
            double[] sink,
            double[] source,
            double[] below,
            double[] over) {
        double mixed = mixing * up;
        for (int k = 0; k < stages; k++) {
            double all = throughput(k) + sink[k];
            double brought = source[k] + (k == 0 ? entering : down * constant[k - 1]);
            double lifted = k == 0 ? 0 : down * slope[k - 1];
            double divisor = all - lifted * mixing;
            constant[k] = divisor > 0 ? brought / divisor : 0;
            slope[k] = divisor > 0 ? (mixed + lifted * (1 - mixing)) / divisor : 0;
        }
        double next = upStrength;
        for (int k = stages - 1; k >= 0; k--) {
            below[k] = constant[k] + slope[k] * next;
            double rest = Math.max(0, throughput(k) - down);
            double past = up - mixed;
            double share = k > 0 ? mixing : rest + past > 0 ? rest / (rest + past) : 1;
            next = share * below[k] + (1 - share) * next;
            over[k] = next;
        }
    }
}

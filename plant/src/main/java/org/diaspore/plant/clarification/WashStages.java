package org.diaspore.plant.clarification;

/// How much of what a mud's liquor holds above the wash is where in counter-current washers.
///
/// Mud liquor U0 enters the first washer, U leaves every washer, wash W enters the last, all by
/// mass; a share E of the overflow that enters a washer mixes there. See {@link CounterCurrent}.
/// All solutes share these numbers. With E = 1 and U0 = U, left = (R - 1)/(R^(n+1) - 1), R = W/U.
final class WashStages {
    /// Less underflow than this share of all liquor is none.
    private static final double NO_UNDERFLOW = 1e-12;

    private final double feed;
    private final double underflow;
    private final double wash;
    private final CounterCurrent flows;
    private final double[] below;
    private final double[] over;
    private final double left;

    private WashStages(int washers, double feed, double underflow, double wash, double mixing) {
        this.feed = feed;
        this.underflow = underflow;
        this.wash = wash;
        flows = new CounterCurrent(washers, feed, underflow, wash, mixing);
        below = new double[washers];
        over = new double[washers];
        if (!(underflow > NO_UNDERFLOW * (feed + wash)) || !(feed > 0)) {
            left = 0;
            return;
        }
        double[] none = new double[washers];
        flows.solve(feed, 0, none, none, below, over);
        left = underflow * below[washers - 1] / feed;
    }

    /// @param washers one or more
    /// @param feed liquor of the mud that comes, kg/s
    /// @param underflow liquor of the mud between washers and at the end, kg/s
    /// @param wash kg/s
    /// @param mixing E
    static WashStages of(int washers, double feed, double underflow, double wash, double mixing) {
        return new WashStages(washers, feed, underflow, wash, mixing);
    }

    int washers() {
        return flows.stages();
    }

    CounterCurrent flows() {
        return flows;
    }

    double feed() {
        return feed;
    }

    double underflow() {
        return underflow;
    }

    double wash() {
        return wash;
    }

    boolean hasUnderflow() {
        return underflow > NO_UNDERFLOW * (feed + wash);
    }

    /// Strength of an underflow above the wash, by that of the feed; the first washer is 0.
    double below(int washer) {
        return below[washer];
    }

    /// The same of an overflow.
    double over(int washer) {
        return over[washer];
    }

    /// Mass above the wash that the last underflow keeps, of what the feed brings.
    double leftFraction() {
        return left;
    }

    /// Overflow over underflow liquor, the wash ratio R of the closed form; 0 without underflow.
    double ratio() {
        return underflow > 0 ? wash / underflow : 0;
    }
}

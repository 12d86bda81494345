package org.diaspore.plant.clarification;

/// The linear stage balance of counter-current washers: how much of what a mud's liquor holds above
/// the wash is where.
///
/// Mud liquor U0 enters the first washer, U leaves every washer, wash W enters the last, all by
/// mass. A share E of the overflow that enters a washer mixes there, the rest passes by into its
/// overflow. With u the strength of an underflow and o of an overflow, o after the last that of the
/// wash:
///
/// `U u(k-1) + E W o(k+1) = (U + E W) u(k)`, `o(k) = E u(k) + (1 - E) o(k+1)`,
///
/// solved from the last washer backwards, which is exact and stable because strengths grow that
/// way. With E = 1, U0 = U: left = (R - 1)/(R^(n+1) - 1), R = W/U.
///
/// @param feed liquor of the mud that comes, kg/s
/// @param underflow liquor of the mud between washers and at the end, kg/s
/// @param wash kg/s
/// @param mixing E
/// @param below strength of each underflow above the wash, by that of the feed; first washer first
/// @param over strength of each overflow, the same
/// @param leftFraction mass above the wash that the last underflow keeps
record WashStages(
        double feed,
        double underflow,
        double wash,
        double mixing,
        double[] below,
        double[] over,
        double leftFraction) {

    /// Less underflow than this share of all liquor is none.
    private static final double NO_UNDERFLOW = 1e-12;

    /// @param washers one or more
    static WashStages of(int washers, double feed, double underflow, double wash, double mixing) {
        double[] below = new double[washers];
        double[] over = new double[washers];
        if (!(underflow > NO_UNDERFLOW * (feed + wash))) {
            return new WashStages(feed, underflow, wash, mixing, below, over, 0);
        }
        double mixed = mixing * wash;
        double next = 0;
        double strength = 1;
        for (int k = washers - 1; k > 0; k--) {
            below[k] = strength;
            over[k] = mixing * strength + (1 - mixing) * next;
            strength += mixed * (strength - next) / underflow;
            next = over[k];
        }
        below[0] = strength;
        double entering = (feed + mixed) * strength - mixed * next;
        double first = feed + wash - underflow;
        over[0] =
                first > 0
                        ? ((feed + mixed - underflow) * strength + (wash - mixed) * next) / first
                        : strength;
        double scale = feed > 0 ? feed / entering : 0;
        for (int k = 0; k < washers; k++) {
            below[k] *= scale;
            over[k] *= scale;
        }
        return new WashStages(feed, underflow, wash, mixing, below, over, underflow / entering);
    }

    int washers() {
        return below.length;
    }

    /// Overflow over underflow liquor, the wash ratio R of the closed form; 0 without underflow.
    double ratio() {
        return underflow > 0 ? wash / underflow : 0;
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;

/// Train of washers, solids against wash: washed underflow and strong overflow leave.
///
/// Each washer thickens to the same underflow; the slurry enters the first, the wash the last. Only
/// a share of the wash mixes in a washer, the rest passes it by. Wash that comes by the inlet
/// `wash` is used first, fresh water makes up the wash ratio. All shares are by mass.
///
/// @param washers number of washers, 1 or more
/// @param solidsFraction solids in every underflow
/// @param washKgPerKg wash per dry solids
/// @param mixingFraction share of the wash that mixes
/// @param washK temperature of fresh wash water
/// @param heatLossFraction cooling, share of the excess over 25 degC
/// @param powerJPerKg power per dry solids and washer
record CountercurrentWasher(
        int washers,
        double solidsFraction,
        double washKgPerKg,
        double mixingFraction,
        double washK,
        double heatLossFraction,
        double powerJPerKg)
        implements Operation {
    /// More of all the liquor than this cannot leave below.
    private static final double MOST_BELOW = 0.9;

    @Override
    public List<String> inlets() {
        return List.of("slurry", "wash");
    }

    @Override
    public List<String> outlets() {
        return List.of("underflow", "overflow");
    }

    /// Share of the underflow liquor that is still feed liquor, the rest is wash.
    ///
    /// Back from the last washer: U u' + E W o' = (U + E W) u and o = E u + (1 - E) o', where u, o
    /// leave and u', o' come; in the first all the feed's liquor mixes in place of U u'. With a
    /// feed that brings just U, and E = 1, this is (R - 1) / (R^(n+1) - 1) with R = W / U.
    double feedLeft(double feed, double underflow, double wash) {
        double mixing = mixingFraction * wash;
        double below = 1;
        double above = 0;
        for (int washer = washers; washer > 1; washer--) {
            double before = below + mixing / underflow * (below - above);
            above = mixingFraction * below + (1 - mixingFraction) * above;
            below = before;
        }
        return feed / (feed * below + mixing * (below - above));
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        Stream given = inlets.stream(1);
        Slurry feed = Slurry.of(slurry);
        double solids = feed.solidsKgPerS();
        double asked = washKgPerKg * solids;
        double there = Slurry.of(given).liquorKgPerS();
        double fresh = Rounded.positive(asked - there, 0.02 * Math.sqrt(asked * there));
        double wash = there + fresh;
        double liquor = feed.liquorKgPerS();
        double wanted = solids * (1 - solidsFraction) / solidsFraction;
        double most = MOST_BELOW * liquor;
        double underflow = Rounded.limited(wanted, most);
        double left = underflow > 0 ? feedLeft(liquor, underflow, wash) : 0;
        double feedShare = liquor > 0 ? underflow * left / liquor : 0;
        double washShare = wash > 0 ? underflow * (1 - left) / wash : 0;
        Stream water = Stream.pure("water", fresh, washK);
        double[] below = new double[Substances.count()];
        double[] over = new double[below.length];
        for (int i = 0; i < below.length; i++) {
            double fed = slurry.amount(i);
            double washed = given.amount(i) + water.amount(i);
            boolean solid = Slurry.isSolid(i);
            below[i] = solid ? fed + washed : feedShare * fed + washShare * washed;
            over[i] = fed + washed - below[i];
        }
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("wash water", water)
                        .power(solids * powerJPerKg * washers)
                        .reading("feed_liquor_left_fraction", left)
                        .reading("wash_per_underflow_liquor", underflow > 0 ? wash / underflow : 0);
        if (wanted > most) {
            ledger.warning("washers: the slurry is thicker than their underflow should be");
        }
        return cooled(new Stream[] {slurry, given, water}, below, over, ledger);
    }

    /// Underflow and overflow leave at one temperature.
    private Work cooled(Stream[] in, double[] below, double[] over, Ledger.Builder ledger) {
        double enthalpy = 0;
        double[] all = new double[below.length];
        for (Stream stream : in) {
            enthalpy += stream.enthalpyW();
        }
        boolean flowing = false;
        for (int i = 0; i < all.length; i++) {
            all[i] = below[i] + over[i];
            flowing |= all[i] != 0;
        }
        double mixedK =
                flowing
                        ? Stream.ofEnthalpy(all, enthalpy, Stream.ATMOSPHERE_PA).temperatureK()
                        : in[0].temperatureK();
        double outK = mixedK - heatLossFraction * (mixedK - Substance.REFERENCE_K);
        Stream underflow = Stream.of(below, outK);
        Stream overflow = Stream.of(over, outK);
        double lost = underflow.enthalpyW() + overflow.enthalpyW() - enthalpy;
        return Work.of(ledger.duty(Duty.Kind.LOSS, "washers", lost).build(), underflow, overflow);
    }
}

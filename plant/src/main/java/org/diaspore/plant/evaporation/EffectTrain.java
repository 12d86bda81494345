package org.diaspore.plant.evaporation;

import org.diaspore.flowsheet.Rounded;

/// The heat balances of an evaporator's effects, solved for the vapour of each.
///
/// Effect i (1 takes live steam) boils `V[i]` off liquor that leaves at `T[i]`, its vapour condenses
/// at `dew[i]` in the chest of effect i + 1:
///
///     (1 - loss) Q[i] = H(T[i], w[i]) - H(T_in, w_in) + V[i] h_v
///     Q[i + 1] = vapour, product flash and condensate flash of level i, less what a jet draws and
///                what preheats the liquor that enters effect i
///     sum of V and product flash = removal
///     T[i] = dew[i - 1] - dT[i],  dew[i] = T[i] - elevation,  dT[i] ~ Q[i] / U[i] or equal
///
/// With temperatures and sensible heats held, all V are linear in V[1], so the removal gives it in
/// one march; sensible heats, elevations and temperature shares are then put right, and again. Each
/// pass gains about one digit.
final class EffectTrain {
    private static final int MOST_PASSES = 100;
    private static final double ACCURACY = 2e-14;

    private static final double PREHEAT_ROUNDING_K = 0.5;

    /// Scale of heats only.
    private static final double LATENT_J_PER_KG = 2.2e6;

    /// Below this effective difference, K, an area is rounded off instead of growing without bound.
    private static final double LEAST_DIFFERENCE_K = 0.2;

    private final EffectLayout layout;
    private final EffectSteam steam;
    private final EffectSurface surface;
    private final int n;

    private final BoilingLiquor liquor;
    private final double feedWater;
    private final double feedK;
    private final double removal;

    /// Liquor temperature, dew point, water left, vapour and chest heat of each effect, from 1.
    final double[] temperatureK;

    final double[] dewK;
    final double[] waterKgPerS;
    final double[] vapourKgPerS;
    final double[] chestW;
    final double[] elevationK;

    /// Product flash into each level and its liquor's temperature.
    final double[] flash;

    final double[] flashK;

    /// Heat of each effect: sensible, of evaporation per vapour, and of its preheater.
    final double[] sensible;

    final double[] latent;
    final double[] preheat;
    private final double[] share;

    /// What the vapours come to.
    final VapourMarch march;

    int passes;

    EffectTrain(
            EffectLayout layout,
            EffectSteam steam,
            EffectSurface surface,
            BoilingLiquor liquor,
            double feedWater,
            double feedK,
            double removal) {
        this.layout = layout;
        this.steam = steam;
        this.surface = surface;
        this.liquor = liquor;
        this.feedWater = feedWater;
        this.feedK = feedK;
        this.removal = removal;
        n = layout.effects();
        temperatureK = new double[n + 1];
        dewK = new double[n + 1];
        waterKgPerS = new double[n + 1];
        vapourKgPerS = new double[n + 1];
        chestW = new double[n + 1];
        elevationK = new double[n + 1];
        flash = new double[n + 1];
        flashK = new double[n + 1];
        sensible = new double[n + 1];
        latent = new double[n + 1];
        preheat = new double[n + 1];
        share = new double[n + 1];
        march = new VapourMarch(layout, steam, surface, removal);
    }

    /// @return whether the passes settled
    boolean solve() {
        start();
        int size = 4 * n;
        double[] trial = new double[size];
        double[] mapped = new double[size];
        Settling settling = new Settling(size);
        pack(trial);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            pass();
            passes++;
            pack(mapped);
            double off = settling.next(trial, mapped);
            if (off < ACCURACY) {
                return true;
            }
            unpack(trial);
        }
        return false;
    }

    private void pass() {
        waters();
        temperatures();
        flashes();
        heats();
        march.run(this);
    }

    /// Effective differences as shares of the whole span, vapours and flashes as shares of the
    /// removal.
    private void pack(double[] state) {
        double span = steam.chestK() - steam.condenserK();
        for (int i = 1; i <= n; i++) {
            state[i - 1] = temperatureK[i] / span;
            state[n + i - 1] = vapourKgPerS[i] / removal;
            state[2 * n + i - 1] = flash[i] / removal;
            state[3 * n + i - 1] = chestW[i] / (removal * LATENT_J_PER_KG);
        }
    }

    private void unpack(double[] state) {
        double span = steam.chestK() - steam.condenserK();
        for (int i = 1; i <= n; i++) {
            temperatureK[i] = state[i - 1] * span;
            vapourKgPerS[i] = state[n + i - 1] * removal;
            flash[i] = state[2 * n + i - 1] * removal;
            chestW[i] = state[3 * n + i - 1] * removal * LATENT_J_PER_KG;
        }
    }

    /// Temperature of the liquor that leaves the train, K.
    double productK() {
        if (layout.forward()) {
            return temperatureK[n];
        }
        int last = 1 + layout.productFlashes();
        return last == 1 ? temperatureK[1] : flashK[last];
    }

    /// Mean temperature of the condensates of chests and condenser, live steam's left out, K.
    double condensateK() {
        double sum =
                march.drawnKgPerS * (layout.condensateFlash() ? dewK[Math.max(1, n - 1)] : dewK[0]);
        for (int i = 1; i <= n; i++) {
            double out = i == steam.jetEffect() ? march.drawnKgPerS : 0;
            int level = layout.condensateFlash() && i < n ? n - 1 : i;
            sum += (vapourKgPerS[i] + flash[i] - out) * dewK[level];
        }
        return sum / removal;
    }

    double productFlashKgPerS() {
        double sum = 0;
        for (double vapour : flash) {
            sum += vapour;
        }
        return sum;
    }

    double heatLossW() {
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += surface.heatLossFraction() * chestW[i];
        }
        return sum;
    }

    double areaM2(int effect) {
        double difference = Rounded.positive(differenceK(effect), LEAST_DIFFERENCE_K);
        return Math.max(0, chestW[effect])
                / (surface.coefficient(temperatureK[effect]) * difference);
    }

    /// Effective temperature difference, K: chest to boiling liquor.
    double differenceK(int effect) {
        return dewK[effect - 1] - temperatureK[effect];
    }

    /// Liquor before and after the preheater of an effect, K; the same where there is none.
    double preheatFromK(int effect) {
        return effect < n && !layout.forward() ? temperatureK[effect + 1] : feedK;
    }

    double preheatToK(int effect) {
        double fromK = preheatFromK(effect);
        return Math.max(fromK, dewK[effect] - layout.preheatApproachK());
    }

    private void start() {
        dewK[0] = steam.chestK();
        double step = (steam.chestK() - steam.condenserK()) / n;
        for (int i = 1; i <= n; i++) {
            vapourKgPerS[i] = removal / n;
            temperatureK[i] = steam.chestK() - i * step;
            dewK[i] = temperatureK[i];
            flashK[i] = temperatureK[i];
            chestW[i] = vapourKgPerS[i] * LATENT_J_PER_KG;
        }
    }

    /// Water that leaves each effect, from the vapour of each.
    private void waters() {
        double left = feedWater;
        for (int k = 1; k <= n; k++) {
            int i = layout.forward() ? k : n + 1 - k;
            left -= vapourKgPerS[i];
            waterKgPerS[i] = left;
        }
    }

    /// Shares the temperature difference out.
    private void temperatures() {
        double elevations = 0;
        double resistances = 0;
        for (int i = 1; i <= n; i++) {
            elevationK[i] = liquor.elevationK(temperatureK[i], waterKgPerS[i]);
            elevations += elevationK[i];
            share[i] = resistance(i);
            resistances += share[i];
        }
        double all = steam.chestK() - steam.condenserK() - elevations;
        for (int i = 1; i <= n; i++) {
            temperatureK[i] = dewK[i - 1] - all * share[i] / resistances;
            dewK[i] = temperatureK[i] - elevationK[i];
        }
    }

    private double resistance(int i) {
        // An effect that takes no heat still needs some difference: a hundredth of the mean.
        return layout.equalArea()
                ? Rounded.greater(chestW[i], 0.01 * chestW[1], 0.01 * Math.abs(chestW[1]))
                        / surface.coefficient(temperatureK[i])
                : 1;
    }

    /// Product flashes, each from the water left after it.
    private void flashes() {
        int last = 1 + layout.productFlashes();
        flashK[1] = temperatureK[1];
        double after = feedWater - removal;
        for (int k = last; k > 1; k--) {
            flashK[k] = dewK[k] + liquor.elevationK(dewK[k] + elevationK[k], after);
            after += flash[k];
        }
        after = feedWater - removal;
        for (int k = last; k > 1; k--) {
            double hotK = flashK[k - 1];
            double before = after + flash[k];
            double vapour = vapourJPerKg(k, flashK[k]);
            double excess =
                    liquor.watts(hotK, before) - liquor.watts(flashK[k], after) - flash[k] * vapour;
            after = before;
            flash[k] += excess / (vapour - SaturatedWater.liquidJPerKg(hotK));
        }
    }

    /// Enthalpy of vapour of a level, superheated to a liquor's temperature, J/kg.
    double vapourJPerKg(int level, double vapourK) {
        return SaturatedWater.vapourJPerKg(dewK[level])
                + SaturatedWater.vapourHeatCapacityJPerKgK(dewK[level]) * (vapourK - dewK[level]);
    }

    /// Sensible heat of each effect and the heat its vapour takes.
    private void heats() {
        for (int i = 1; i <= n; i++) {
            int before = layout.forward() ? i - 1 : i + 1;
            boolean first = before < 1 || before > n;
            double inK = first ? feedK : temperatureK[before];
            double inWater = first ? feedWater : waterKgPerS[before];
            if (!first && layout.hasPreheaters()) {
                double warmK =
                        inK
                                + Rounded.positive(
                                        dewK[i] - layout.preheatApproachK() - inK,
                                        PREHEAT_ROUNDING_K);
                preheat[i] = liquor.watts(warmK, inWater) - liquor.watts(inK, inWater);
                inK = warmK;
            }
            double water = SaturatedWater.liquidJPerKg(temperatureK[i]);
            latent[i] = vapourJPerKg(i, temperatureK[i]) - water;
            sensible[i] =
                    liquor.watts(temperatureK[i], waterKgPerS[i])
                            - liquor.watts(inK, inWater)
                            + vapourKgPerS[i] * water;
        }
    }
}

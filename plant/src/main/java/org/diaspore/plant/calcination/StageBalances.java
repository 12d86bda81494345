package org.diaspore.plant.calcination;

import org.diaspore.flowsheet.Rounded;

/// The heat balances of a calciner's stages, for one mole of hydrate a second, solved together.
///
/// Unknown are the gas that leaves each preheating stage, the air that leaves each cooling stage,
/// the alumina that enters the coolers, and the fuel. In each stage gas and solids meet and part at
/// one temperature but for an approach; hydrate turns to transition alumina as it warms, to the
/// product in the furnace. Gases are ideal here; the operation closes the whole balance exactly and
/// takes from here what leaves at which temperature.
///
/// Newton's method with backtracking; the slopes by difference, renewed until they serve.
final class StageBalances {
    private static final int MOST_STEPS = 80;
    private static final int MOST_HALVINGS = 8;
    private static final double ACCURACY = 1e-12;
    private static final double SLOPES_SERVE = 0.05;
    private static final double STEP = 1e-3;
    private static final double STEAM_K = 373.15;

    /// Scale of the residuals, J per mole of hydrate: its heat of reaction.
    private static final double SCALE_J = 1e5;

    /// Longest step of a temperature and of the fuel.
    private static final double LONGEST = 200;

    /// Rounding where the water cooler or the dryer begins to have nothing to do.
    private static final double ROUNDING_K = 2;

    private final Cascade cascade;
    private final CascadeHeats heats;
    private final double hydrateK;
    private final double moisture;
    private final double lossJ;
    private final double steamAll;
    private final int preheaters;
    private final int coolers;
    private final int size;
    private final double[] released;

    /// Gas that leaves preheating stage i, from 0, K; air that leaves cooling stage j; alumina to
    /// the coolers; fuel, mol per mol hydrate times 1000.
    private final double[] state;

    double cooledK;
    double afterDryerK;
    double productK;
    double dryerWater;
    double dryerJ;
    double waterCoolerJ;
    boolean settled;
    int residualsTaken;
    private double dryerShare;

    /// @param moisture water, mol per mol hydrate
    /// @param lossJ heat lost, per mol hydrate
    StageBalances(
            Cascade cascade, CascadeHeats heats, double hydrateK, double moisture, double lossJ) {
        this.cascade = cascade;
        this.heats = heats;
        this.hydrateK = hydrateK;
        this.moisture = moisture;
        this.lossJ = lossJ;
        steamAll = 1.5 - 0.5 * heats.boehmite();
        preheaters = cascade.preheatStages();
        coolers = cascade.coolingStages();
        size = preheaters + coolers + 2;
        state = new double[size];
        released = new double[preheaters];
    }

    double gasK(int stage) {
        return state[stage];
    }

    double airK(int stage) {
        return state[preheaters + stage];
    }

    double mixedK() {
        return state[size - 2];
    }

    double fuelMol() {
        return 1e-3 * state[size - 1];
    }

    /// Gas that leaves the first preheating stage, mol per mol hydrate.
    double gasMol() {
        return fuelMol() * heats.gasMolPerMol() + steamAll + moisture - dryerWater;
    }

    StageBalances solve() {
        start();
        double[] off = new double[size];
        double[] tried = new double[size];
        double[] from = new double[size];
        double[][] slopes = new double[size][size];
        int[] rows = new int[size];
        residuals(off);
        double now = largest(off);
        boolean renew = true;
        for (int step = 0; step < MOST_STEPS && now > ACCURACY; step++) {
            if (renew) {
                slopes(slopes, off, tried);
                SmallLinear.factor(slopes, rows);
            }
            SmallLinear.solve(slopes, rows, off);
            double share = Math.min(1, LONGEST / largest(off));
            System.arraycopy(state, 0, from, 0, size);
            double next = Double.POSITIVE_INFINITY;
            for (int halving = 0; halving < MOST_HALVINGS && !(next < now); halving++) {
                for (int i = 0; i < size; i++) {
                    state[i] = from[i] - share * off[i];
                }
                residuals(tried);
                next = largest(tried);
                share *= 0.5;
            }
            renew = next > SLOPES_SERVE * now;
            if (renew && next >= now && now < 1e3 * ACCURACY) {
                break;
            }
            System.arraycopy(tried, 0, off, 0, size);
            now = next;
        }
        settled = now < 1e3 * ACCURACY;
        return this;
    }

    private void start() {
        double furnace = cascade.furnaceK();
        for (int i = 0; i < preheaters; i++) {
            state[i] = 420 + 180.0 * i;
        }
        for (int j = 0; j < coolers; j++) {
            state[preheaters + j] = furnace - (furnace - 400) * (j + 1.0) / (coolers + 1.0);
        }
        state[size - 2] = furnace;
        // About 3 GJ/t.
        state[size - 1] =
                1e3
                        * 1.5e5
                        / (heats.fuelJPerMol()
                                + heats.air().at(STEAM_K)
                                - heats.flue().at(STEAM_K));
    }

    private void slopes(double[][] slopes, double[] at, double[] moved) {
        for (int j = 0; j < size; j++) {
            double held = state[j];
            state[j] = held + STEP;
            residuals(moved);
            state[j] = held;
            for (int i = 0; i < size; i++) {
                slopes[i][j] = (moved[i] - at[i]) / STEP;
            }
        }
    }

    private void residuals(double[] off) {
        residualsTaken++;
        double fuel = fuelMol();
        double hotAirJ = coolers(off, fuel);
        double approach = cascade.approachK();
        double bypass = cascade.bypassFraction();
        double mixedK = mixedK();
        double furnaceK = cascade.furnaceK();
        double productJ = heats.product().at(furnaceK);

        // Hydrate up: the first stage dries it, the bypass leaves after that.
        double wet = moisture - dryerWater;
        double inK = hydrateK + dryerShare * (STEAM_K - hydrateK);
        double solidsJ = CascadeHeats.HYDRATE.at(inK) + wet * CascadeHeats.WATER.at(inK);
        double turned = 0;
        double flow = 1;
        double bypassJ = 0;
        double bypassSteam = 0;
        for (int i = 0; i < preheaters; i++) {
            double solidsK = gasK(i) - approach;
            double more = (1 - turned) * cascade.dehydration(solidsK);
            turned += more;
            double outJ =
                    (1 - turned) * CascadeHeats.HYDRATE.at(solidsK)
                            + 0.5 * turned * CascadeHeats.TRANSITION.at(solidsK);
            released[i] = flow * 1.5 * more + (i == 0 ? wet : 0);
            off[i] = solidsJ - flow * outJ - released[i] * CascadeHeats.STEAM.at(gasK(i));
            if (i == 0) {
                bypassJ = bypass * outJ;
                bypassSteam = bypass * (steamAll - 1.5 * turned);
                flow = 1 - bypass;
            }
            solidsJ = flow * outJ;
        }

        // Gas down: of the furnace, and the steam of the bypass.
        double furnaceSteam = flow * (steamAll - 1.5 * turned);
        double furnaceGasJ =
                fuel * heats.flue().at(furnaceK) + furnaceSteam * CascadeHeats.STEAM.at(furnaceK);
        double bypassSteamJ = bypassSteam * CascadeHeats.STEAM.at(mixedK);
        double gasJ = furnaceGasJ + bypassSteamJ;
        double steam = furnaceSteam + bypassSteam;
        for (int i = preheaters - 1; i >= 0; i--) {
            double steamJ = CascadeHeats.STEAM.at(gasK(i));
            double outJ = fuel * heats.flue().at(gasK(i)) + steam * steamJ;
            off[i] = (off[i] + gasJ - outJ) / SCALE_J;
            steam += released[i];
            gasJ = outJ + released[i] * steamJ;
        }
        off[size - 2] =
                (bypassJ + flow * productJ - bypassSteamJ - heats.product().at(mixedK)) / SCALE_J;
        off[size - 1] =
                (solidsJ
                                + hotAirJ
                                + fuel * heats.fuelJPerMol()
                                - flow * productJ
                                - furnaceGasJ
                                - lossJ)
                        / SCALE_J;
    }

    /// Alumina down, air up; returns what the air brings to the furnace.
    private double coolers(double[] off, double fuel) {
        double solidsJ = heats.product().at(mixedK());
        double coldJ = fuel * heats.air().at(cascade.airK());
        cooledK = mixedK();
        double outJ = coolers > 0 ? fuel * heats.air().at(airK(0)) : coldJ;
        double hotAirJ = outJ;
        for (int j = 0; j < coolers; j++) {
            double inJ = j + 1 < coolers ? fuel * heats.air().at(airK(j + 1)) : coldJ;
            cooledK = airK(j) + cascade.approachK();
            double cooledJ = heats.product().at(cooledK);
            off[preheaters + j] = (solidsJ - cooledJ + inJ - outJ) / SCALE_J;
            solidsJ = cooledJ;
            outJ = inJ;
        }
        dryer(solidsJ);
        return hotAirJ;
    }

    /// What the dryer takes of the alumina's heat above its grade, and the water cooler after it.
    private void dryer(double solidsJ) {
        double wanted = cascade.dryerFraction();
        double need =
                wanted
                        * (moisture
                                        * (CascadeHeats.STEAM.at(STEAM_K)
                                                - CascadeHeats.WATER.at(hydrateK))
                                + CascadeHeats.HYDRATE.at(STEAM_K)
                                - CascadeHeats.HYDRATE.at(hydrateK));
        double above = Rounded.positive(cooledK - cascade.dryerGradeK(), ROUNDING_K);
        double there = solidsJ - heats.product().at(cooledK - above);
        dryerJ = Rounded.limited(need, there);
        dryerShare = need > 0 ? wanted * dryerJ / need : 0;
        dryerWater = dryerShare * moisture;
        afterDryerK = cooledK - above * dryerJ / there;
        productK = Rounded.lesser(cascade.productK(), afterDryerK, ROUNDING_K);
        waterCoolerJ = solidsJ - dryerJ - heats.product().at(productK);
    }

    private static double largest(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }
}

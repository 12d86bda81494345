package org.diaspore.plant.calcination;

import java.util.List;
import java.util.Locale;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.DriedLiquor;
import org.diaspore.plant.energy.Fuel;
import org.diaspore.plant.setting.Settings;

/// Calciner: moist hydrate to alumina, with its preheating and cooling stages; fuel from the heat
/// balance.
///
/// {@link StageBalances} finds what leaves the stages at which temperature; the fuel then closes
/// the balance of the streams as they are. Product is transition alumina with a share of corundum
/// and the boehmite that its loss on ignition amounts to, by {@link Ageing}. Liquor of the cake
/// burns dry. See docs/theory/calcination.md.
///
/// @param dustFraction of the alumina, lost with the stack gas
/// @param powerJPerKg fans and blowers, per alumina
public record Calciner(Kind kind, Fuel fuel, Stages stages, double dustFraction, double powerJPerKg)
        implements Operation {

    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final int WATER = Substances.index("water");
    private static final int STEAM = Substances.index("steam");
    private static final int CAUSTIC = Substances.index("sorbed caustic");
    private static final LiquorReaction TRANSITION =
            LiquorReaction.of("2 gibbsite -> transition alumina + 3 steam");
    private static final LiquorReaction ALPHA =
            LiquorReaction.of("2 gibbsite -> corundum + 3 steam");
    private static final LiquorReaction LEFT = LiquorReaction.of("gibbsite -> boehmite + steam");
    private static final LiquorReaction SODA =
            LiquorReaction.of("2 sorbed caustic -> residual soda + steam");

    /// Steam of the dryer leaves at its boiling point.
    private static final double DRYER_K = 373.15;

    /// Coolest gas that a stack and its filter bear: above the dew point of a gas of 40 % steam.
    private static final double COOLEST_STACK_K = 373.15;

    public static Calciner of(Settings settings) {
        Kind kind = Kind.of(settings);
        Fuel fuel = Fuel.of(settings);
        Cascade cascade = Cascade.of(kind, settings);
        return new Calciner(
                kind,
                fuel,
                Stages.of(cascade, fuel, settings),
                settings.si(kind.keys().dust()),
                settings.si(kind.keys().power()));
    }

    @Override
    public List<String> inlets() {
        return List.of("hydrate");
    }

    @Override
    public List<String> outlets() {
        return List.of("alumina", "stack-gas");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream hydrate = inlets.stream(0);
        double[] amounts = hydrate.amounts();
        DriedLiquor.run(amounts);
        double aluminium = amounts[GIBBSITE];
        if (!(aluminium > 0)) {
            return idle(hydrate);
        }
        Cascade cascade = stages.cascade();
        double moisture = Math.max(0, amounts[WATER]) / aluminium;
        double lossJ = cascade.heatLossJPerKg() * Stages.aluminaKgPerMol(stages.heats().boehmite());
        StageBalances balances =
                new StageBalances(cascade, stages.heats(), hydrate.temperatureK(), moisture, lossJ)
                        .solve();
        return close(hydrate, amounts, balances);
    }

    /// No hydrate: what there is passes to the stack.
    private static Work idle(Stream hydrate) {
        Ledger ledger =
                Ledger.builder()
                        .reading("fuel_heat_W", 0)
                        .reading("fuel_heat_J_per_kg", 0)
                        .reading("alumina_kg_per_s", 0)
                        .build();
        return Work.of(ledger, Stream.none(), hydrate);
    }

    private Work close(Stream hydrate, double[] amounts, StageBalances balances) {
        Cascade cascade = stages.cascade();
        double aluminium = amounts[GIBBSITE];
        Ageing.Product product = stages.product(balances.mixedK());
        calcine(amounts, product);
        double stackK = stackK(balances);
        Stream burnt = Stream.of(amounts, balances.productK);
        Stream solids = burnt.only(Phase.SOLID, Phase.LIQUID, Phase.AQUEOUS);
        Stream alumina = solids.times(1 - dustFraction);
        Stream dust = solids.times(dustFraction).at(stackK);
        Stream vapour = burnt.gas().at(stackK);
        double make = alumina.massKgPerS();
        double loss = cascade.heatLossJPerKg() * make;
        double water = aluminium * balances.waterCoolerJ;

        double airK = cascade.airK();
        double[] drawn = new double[amounts.length];
        fuel.addAir(drawn, 1, cascade.excessAirFraction());
        double[] unitFuel = new double[amounts.length];
        unitFuel[fuel.substance()] = 1;
        double[] unitGas = new double[amounts.length];
        fuel.addFlueGas(unitGas, 1, cascade.excessAirFraction());
        double inJ = Stream.of(unitFuel, airK).enthalpyW() + Stream.of(drawn, airK).enthalpyW();
        double perMol = inJ - Stream.of(unitGas, stackK).enthalpyW();
        double sinks = alumina.enthalpyW() + loss + water - hydrate.enthalpyW();
        // Steam of hydrate and flue gas leave together, and thin steam departs from an ideal gas a
        // little by its share of the mixture: the linear answer is put right once.
        double burnt1 = (sinks + dust.enthalpyW() + vapour.enthalpyW()) / perMol;
        Stream stack = stack(vapour, dust, burnt1, stackK);
        double burnt2 = burnt1 + (sinks + stack.enthalpyW() - burnt1 * inJ) / perMol;
        stack = stack(vapour, dust, burnt2, stackK);
        double rest = sinks + stack.enthalpyW() - burnt2 * inJ;
        double heat = burnt2 * fuel.heatingValueJPerMol();
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("calciner fuel", Stream.of(unitFuel, airK).times(burnt2))
                        .supply("air", Stream.of(drawn, airK).times(burnt2))
                        .duty(Duty.Kind.LOSS, "calciner shell", -(loss - rest))
                        .duty(Duty.Kind.COOLING, "alumina cooler", -water)
                        .taken(
                                "alumina to its cooler",
                                balances.productK,
                                balances.afterDryerK,
                                -water)
                        .taken(
                                "alumina to the hydrate dryer",
                                balances.afterDryerK,
                                balances.cooledK,
                                -aluminium * balances.dryerJ)
                        .taken(
                                "hydrate drying",
                                hydrate.temperatureK(),
                                DRYER_K,
                                aluminium * balances.dryerJ)
                        .power(powerJPerKg * make)
                        .reading("fuel_heat_W", heat)
                        .reading("fuel_heat_J_per_kg", make > 0 ? heat / make : 0)
                        .reading("alumina_kg_per_s", make)
                        .reading("alpha_fraction", product.alphaFraction())
                        .reading("loss_on_ignition_fraction", product.lossFraction())
                        .reading("surface_m2_per_g", product.surfaceM2PerG())
                        .reading("stack_K", stackK)
                        .reading("alumina_from_stages_K", balances.cooledK)
                        .reading("hot_air_K", cascade.coolingStages() > 0 ? balances.airK(0) : airK)
                        .reading("mixed_alumina_K", balances.mixedK())
                        .reading(
                                "stages_fuel_heat_W",
                                aluminium * balances.fuelMol() * fuel.heatingValueJPerMol())
                        .reading("cooling_water_W", water)
                        .reading("dryer_W", aluminium * balances.dryerJ)
                        .reading("stack_dust_kg_per_s", dust.massKgPerS())
                        .reading("passes", balances.residualsTaken)
                        .reading("holdup_kg", make * cascade.holdS());
        for (int i = 0; i < cascade.preheatStages(); i++) {
            ledger.reading(PREHEAT[i], balances.gasK(i));
        }
        warn(ledger, balances, product, stackK);
        return Work.of(ledger.build(), alumina, stack);
    }

    private static final String[] PREHEAT = {
        "preheat_1_K", "preheat_2_K", "preheat_3_K", "preheat_4_K", "preheat_5_K"
    };

    private void warn(
            Ledger.Builder ledger, StageBalances balances, Ageing.Product product, double stackK) {
        if (product.lossFraction() > stages.mostLossFraction()) {
            ledger.warning(
                    String.format(
                            Locale.ROOT,
                            "loss on ignition of %.1f %% is high; raise %s or lower"
                                    + " calcination.bypass",
                            100 * product.lossFraction(),
                            kind.keys().temperature()));
        }
        if (!balances.settled) {
            ledger.warning(
                    "stages of the calciner found no heat balance; lower calcination.bypass or"
                            + " the approach of the stages");
        }
        if (stackK < COOLEST_STACK_K) {
            ledger.warning(
                    String.format(
                            Locale.ROOT,
                            "stack gas of %.0f K is too near its dew point; lower %s or dry"
                                    + " the hydrate with calcination.dryer",
                            stackK,
                            kind.keys().preheatStages()));
        }
    }

    /// Gas of the first stage with the steam of the dryer, by heat capacity near enough: the whole
    /// balance is closed with what comes out here.
    private double stackK(StageBalances balances) {
        double dried = balances.dryerWater;
        double gas = balances.gasMol();
        return (gas * balances.gasK(0) + dried * DRYER_K) / (gas + dried);
    }

    private Stream stack(Stream vapour, Stream dust, double fuelMolPerS, double stackK) {
        double[] gas = vapour.amounts();
        for (int i = 0; i < gas.length; i++) {
            gas[i] += dust.amount(i);
        }
        fuel.addFlueGas(gas, fuelMolPerS, stages.cascade().excessAirFraction());
        return Stream.of(gas, stackK);
    }

    private static void calcine(double[] amounts, Ageing.Product product) {
        double aluminium = amounts[GIBBSITE];
        double alpha = product.alphaFraction();
        double boehmite = Stages.boehmite(product.lossFraction());
        LEFT.run(amounts, boehmite * aluminium);
        double rest = (1 - boehmite) * aluminium;
        ALPHA.run(amounts, 0.5 * alpha * rest);
        TRANSITION.run(amounts, 0.5 * (1 - alpha) * rest);
        SODA.run(amounts, 0.5 * amounts[CAUSTIC]);
        amounts[STEAM] += amounts[WATER];
        amounts[WATER] = 0;
    }
}

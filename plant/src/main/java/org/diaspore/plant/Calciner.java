package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.energy.Fuel;
import org.diaspore.plant.setting.Settings;

/// Stationary calciner: moist hydrate to alumina, fuel from the heat balance.
///
/// Fuel burns in the solids, its gas leaves with the water; product is transition alumina with a
/// share of corundum, and the boehmite that its loss on ignition amounts to. Heat of the solids'
/// cooling goes to the air, of the gas to the hydrate, so that only the two end temperatures
/// matter.
///
/// @param lossOnIgnitionFraction water in product, kg/kg
/// @param alphaFraction corundum of the water-free alumina
/// @param heatLossJPerKg shell losses per alumina
/// @param powerJPerKg electric power per alumina
record Calciner(
        Fuel fuel,
        double productK,
        double stackK,
        double excessAirFraction,
        double heatLossJPerKg,
        double lossOnIgnitionFraction,
        double alphaFraction,
        Losses losses)
        implements Operation {
    /// Dust that the stack takes, and the power of the blowers.
    record Losses(double dustFraction, double powerJPerKg) {}

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

    private static final double AIR_K = 298.15;
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();
    private static final double WATER_KG_PER_MOL = Substances.kgPerMol(WATER);

    static Calciner of(Settings settings) {
        return new Calciner(
                Fuel.of(settings),
                settings.si("refinery.calciner_product_temperature"),
                settings.si("refinery.calciner_stack_temperature"),
                settings.si("refinery.calciner_excess_air"),
                settings.si("refinery.calciner_heat_loss"),
                settings.si("refinery.alumina_loss_on_ignition"),
                settings.si("refinery.alpha_alumina"),
                new Losses(
                        settings.si("refinery.calciner_dust_loss"),
                        settings.si("refinery.calciner_power")));
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
        calcine(amounts);
        Stream burnt = Stream.of(amounts, productK);
        Stream product = burnt.only(Phase.SOLID, Phase.AQUEOUS);
        Stream alumina = product.times(1 - losses.dustFraction);
        Stream dust = product.times(losses.dustFraction).at(stackK);
        Stream vapour = burnt.gas().at(stackK);

        double make = alumina.massKgPerS();
        double loss = heatLossJPerKg * make;
        double[] unitAir = new double[amounts.length];
        fuel.addAir(unitAir, 1, excessAirFraction);
        double[] unitFuel = new double[amounts.length];
        unitFuel[fuel.substance()] = 1;
        double[] unitGas = new double[amounts.length];
        fuel.addFlueGas(unitGas, 1, excessAirFraction);
        // Steam of the hydrate and flue gas leave together; the departure of thin steam from an
        // ideal gas depends a little on the mixture, so the linear answer is put right once.
        double wanted =
                alumina.enthalpyW()
                        + dust.enthalpyW()
                        + vapour.enthalpyW()
                        + loss
                        - hydrate.enthalpyW();
        double perMol =
                Stream.of(unitFuel, AIR_K).enthalpyW()
                        + Stream.of(unitAir, AIR_K).enthalpyW()
                        - Stream.of(unitGas, stackK).enthalpyW();
        double burnt1 = wanted / perMol;
        Stream stack = stack(vapour, dust, burnt1);
        double off = balance(hydrate, alumina, stack, burnt1, loss);
        double burnt2 = burnt1 + off / perMol;
        stack = stack(vapour, dust, burnt2);
        double rest = balance(hydrate, alumina, stack, burnt2, loss);

        double[] air = new double[amounts.length];
        fuel.addAir(air, burnt2, excessAirFraction);
        double heat = burnt2 * fuel.heatingValueJPerMol();
        Ledger ledger =
                Ledger.builder()
                        .supply("calciner fuel", Stream.of(unitFuel, AIR_K).times(burnt2))
                        .supply("air", Stream.of(air, AIR_K))
                        .duty(Duty.Kind.LOSS, "calciner shell", -(loss - rest))
                        .power(losses.powerJPerKg * make)
                        .reading("fuel_heat_W", heat)
                        .reading("fuel_heat_J_per_kg", make > 0 ? heat / make : 0)
                        .reading("alumina_kg_per_s", make)
                        .build();
        return Work.of(ledger, alumina, stack);
    }

    private Stream stack(Stream vapour, Stream dust, double fuelMolPerS) {
        double[] gas = vapour.amounts();
        for (int i = 0; i < gas.length; i++) {
            gas[i] += dust.amount(i);
        }
        fuel.addFlueGas(gas, fuelMolPerS, excessAirFraction);
        return Stream.of(gas, stackK);
    }

    /// Heat still missing, W: outlets and loss less inlets.
    private double balance(
            Stream hydrate, Stream alumina, Stream stack, double fuelMolPerS, double loss) {
        double[] in = new double[Substances.count()];
        fuel.addAir(in, fuelMolPerS, excessAirFraction);
        in[fuel.substance()] += fuelMolPerS;
        return alumina.enthalpyW()
                + stack.enthalpyW()
                + loss
                - hydrate.enthalpyW()
                - Stream.of(in, AIR_K).enthalpyW();
    }

    private void calcine(double[] amounts) {
        DriedLiquor.run(amounts);
        double aluminium = amounts[GIBBSITE];
        // Per mole of aluminium: water of the loss on ignition; boehmite AlOOH holds half a mole.
        double water =
                lossOnIgnitionFraction
                        / (1 - lossOnIgnitionFraction)
                        * 0.5
                        * ALUMINA_KG_PER_MOL
                        / WATER_KG_PER_MOL;
        double boehmite = Math.min(1, 2 * water);
        LEFT.run(amounts, boehmite * aluminium);
        double rest = (1 - boehmite) * aluminium;
        ALPHA.run(amounts, 0.5 * alphaFraction * rest);
        TRANSITION.run(amounts, 0.5 * (1 - alphaFraction) * rest);
        SODA.run(amounts, 0.5 * amounts[CAUSTIC]);
        amounts[STEAM] += amounts[WATER];
        amounts[WATER] = 0;
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Conversion;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Roasts ore at a set temperature and burns the fuel its heat balance asks for.
///
/// Both outlets leave at the roast temperature, part of the calcine as dust with the gas. Oxygen of
/// the gas falls below zero where the air given is short; a spec outside turns the air. Heat of the
/// ore's own sulphur and organics counts before fuel does; what is left over then is a cooling
/// duty.
///
/// @param firing share of fuel heat from natural gas, the rest coal, 0..1
/// @param dustShare of the calcine that goes with the gas, 0..1
/// @param shellLossJPerKg heat through the shell per solids fed
/// @param fanEnergyJPerKg electric, per solids fed
public record Roaster(
        RoastKinetics kinetics,
        RoastConditions conditions,
        RoastFiring firing,
        double dustShare,
        double shellLossJPerKg,
        double fanEnergyJPerKg)
        implements Operation {
    private static final double LEAST_LEFT =
            1e-6; // of the gas, mol/mol: less is not worth a warning
    private static final int WATER = Substances.index("water");
    private static final int STEAM = Substances.index("steam");
    private static final int OXYGEN = Substances.index("O2");
    private static final Conversion PYRITE = RoastChemistry.burning("pyrite");
    private static final Conversion ORGANIC = RoastChemistry.burning("organic matter");
    private static final int PYRITE_INDEX = Substances.index("pyrite");
    private static final int ORGANIC_INDEX = Substances.index("organic matter");

    public static Roaster of(Settings settings) {
        return new Roaster(
                RoastKinetics.of(settings),
                RoastConditions.of(settings),
                RoastFiring.of(settings),
                settings.si("roast.dust"),
                settings.si("roast.shell_loss"),
                settings.si("roast.fan_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("ore", "air");
    }

    @Override
    public List<String> outlets() {
        return List.of("calcine", "gas");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream ore = inlets.stream(0);
        Stream air = inlets.stream(1);
        double[] fed = ore.amounts();
        for (int i = 0; i < fed.length; i++) {
            fed[i] += air.amount(i);
        }
        RoastConversion shares = RoastConversion.of(kinetics, conditions);
        double[] out = new RoastChemistry(kinetics).roast(fed, shares);
        out[STEAM] += out[WATER];
        out[WATER] = 0;
        double solids = ore.solids().massKgPerS();
        double loss = shellLossJPerKg * solids;
        RoastFiring.Fire fire =
                firing.fire(
                        out, ore.enthalpyW() + air.enthalpyW() - loss, conditions.temperatureK());
        Stream all = Stream.of(fire.gas(), conditions.temperatureK());
        Stream calcine = all.solids().times(1 - dustShare);
        double[] rest = all.amounts();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= calcine.amount(i);
        }
        Stream gas = Stream.of(rest, conditions.temperatureK());
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("fuel", fire.fuel())
                        .duty(Duty.Kind.LOSS, "shell", -loss)
                        .power(fanEnergyJPerKg * solids);
        if (fire.surplusW() > 0) {
            ledger.duty(Duty.Kind.COOLING, "surplus heat", -fire.surplusW())
                    .warning("sulphur and organics of the ore give more heat than the roast needs");
        }
        readings(ledger, fed, shares, fire, gas);
        return Work.of(ledger.build(), calcine, gas);
    }

    private void readings(
            Ledger.Builder ledger,
            double[] fed,
            RoastConversion shares,
            RoastFiring.Fire fire,
            Stream gas) {
        double moles = 0;
        for (int i = 0; i < fed.length; i++) {
            moles += Substances.get(i).phase() == Phase.GAS ? gas.amount(i) : 0;
        }
        ledger.reading("fuel_w", fire.heatW())
                .reading("temperature_k", conditions.temperatureK())
                .reading("oxygen_fraction", moles > 0 ? gas.amount(OXYGEN) / moles : 0)
                .reading(
                        "heat_of_sulphur_w",
                        PYRITE.heatJPerMol() * fed[PYRITE_INDEX] * shares.of(RoastStep.PYRITE))
                .reading(
                        "heat_of_organics_w",
                        ORGANIC.heatJPerMol()
                                * fed[ORGANIC_INDEX]
                                * shares.of(RoastStep.ORGANIC_MATTER));
        for (RoastStep step : RoastStep.values()) {
            ledger.reading("converted_" + step.word(), shares.of(step));
        }
        for (int i = 0; i < fed.length; i++) {
            Substance substance = Substances.get(i);
            boolean isLeft = fire.gas()[i] > LEAST_LEFT * moles;
            if (isLeft
                    && !substance.covers(conditions.temperatureK())
                    && substance.phase() == Phase.SOLID) {
                ledger.warning(
                        "heat capacity of " + substance.name() + " is held beyond its range");
            }
        }
    }
}

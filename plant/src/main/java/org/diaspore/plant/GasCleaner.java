package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Conversion;
import org.diaspore.chemistry.Substance;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Washes sulphur dioxide out of roaster gas with limestone to gypsum, and the last dust with it.
///
/// Water evaporates until the gas has the temperature set (near its wet-bulb temperature, which is
/// not computed). Gas colder than that is not cooled further.
///
/// @param efficiency share of SO2 removed, 0..1
/// @param limestoneRatio limestone fed per what the gypsum needs, 1 or more
/// @param temperatureK of the cleaned gas, K
/// @param moistureFraction water of the gypsum cake, mass
/// @param energyJPerKg electric, per gas
public record GasCleaner(
        double efficiency,
        double limestoneRatio,
        double temperatureK,
        double moistureFraction,
        double energyJPerKg)
        implements Operation {
    private static final int SULPHUR_DIOXIDE = Substances.index("SO2");
    private static final int CALCITE = Substances.index("calcite");
    private static final int OXYGEN = Substances.index("O2");
    private static final int NITROGEN = Substances.index("N2");
    private static final int WATER = Substances.index("water");
    private static final int STEAM = Substances.index("steam");
    private static final double NITROGEN_PER_OXYGEN = 79.05 / 20.95; // dry air, argon as N2
    private static final int MOST_STEPS = 30;
    private static final double ACCURACY = 1e-13;
    private static final Conversion WASHING =
            Conversion.of("2 SO2 + 2 calcite + O2 + 4 water = 2 gypsum + 2 CO2");

    public static GasCleaner of(Settings settings) {
        return new GasCleaner(
                settings.si("roast.desulphurisation"),
                settings.si("roast.limestone_ratio"),
                settings.si("roast.scrubber_temperature"),
                settings.si("roast.gypsum_moisture"),
                settings.si("roast.scrubber_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("gas");
    }

    @Override
    public List<String> outlets() {
        return List.of("gas", "solids");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        if (in.isEmpty()) {
            return Work.of(in, in);
        }
        double removed = efficiency * Math.max(in.amount(SULPHUR_DIOXIDE), 0);
        double[] amounts = in.amounts();
        Stream limestone = supply(CALCITE, limestoneRatio * removed);
        Stream air = air(removed / 2);
        add(amounts, limestone);
        add(amounts, air);
        amounts[WATER] += 2 * removed;
        WASHING.run(amounts, removed);
        double cake = Stream.of(amounts, temperatureK).solids().massKgPerS();
        double moisture =
                cake * moistureFraction / (1 - moistureFraction) / Substances.kgPerMol(WATER);
        amounts[WATER] += moisture;
        double enthalpy = in.enthalpyW() + limestone.enthalpyW() + air.enthalpyW();
        double steam = evaporated(amounts, 2 * removed + moisture, enthalpy, in.pressurePa());
        amounts[STEAM] += steam;
        Stream water = supply(WATER, 2 * removed + moisture + steam);
        Stream out = Stream.of(amounts, temperatureK, in.pressurePa());
        double surplus = out.enthalpyW() - enthalpy - water.enthalpyW();
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("limestone", limestone)
                        .supply("oxidation air", air)
                        .supply("water", water)
                        .power(energyJPerKg * in.massKgPerS())
                        .reading("sulphur_dioxide_kg_per_s", in.massKgPerS(SULPHUR_DIOXIDE))
                        .reading("evaporated_kg_per_s", steam * Substances.kgPerMol(WATER));
        if (steam == 0) {
            ledger.duty(Duty.Kind.LOSS, "gas colder than the scrubber", surplus);
        }
        Stream gas = out.gas();
        double[] rest = out.amounts();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= gas.amount(i);
        }
        return Work.of(ledger.build(), gas, Stream.of(rest, temperatureK, in.pressurePa()));
    }

    /// Water to be evaporated so that heat closes, mol/s; none where the gas is too cold.
    private double evaporated(
            double[] amounts, double otherWater, double enthalpyW, double pressurePa) {
        double steam = 0;
        double off = missing(amounts, steam, otherWater, enthalpyW, pressurePa);
        double scale = Math.abs(enthalpyW) + Math.abs(off);
        if (off >= 0) {
            return 0;
        }
        double last = 0;
        double before = off;
        double next = -off / 44_000; // heat of evaporation near 25 degC, J/mol, a first step
        for (int k = 0; k < MOST_STEPS && Math.abs(off) > ACCURACY * scale; k++) {
            steam = next;
            off = missing(amounts, steam, otherWater, enthalpyW, pressurePa);
            if (off == before) {
                break;
            }
            next = steam - off * (steam - last) / (off - before);
            last = steam;
            before = off;
        }
        return steam;
    }

    /// Heat that would have to be added at this evaporation, W.
    private double missing(
            double[] amounts,
            double steam,
            double otherWater,
            double enthalpyW,
            double pressurePa) {
        double[] out = amounts.clone();
        out[STEAM] += steam;
        return Stream.of(out, temperatureK, pressurePa).enthalpyW()
                - enthalpyW
                - supply(WATER, otherWater + steam).enthalpyW();
    }

    private static Stream air(double oxygenMolPerS) {
        double[] amounts = new double[Substances.count()];
        amounts[OXYGEN] = oxygenMolPerS;
        amounts[NITROGEN] = oxygenMolPerS * NITROGEN_PER_OXYGEN;
        return Stream.of(amounts, Substance.REFERENCE_K);
    }

    private static Stream supply(int substance, double molPerS) {
        double[] amounts = new double[Substances.count()];
        amounts[substance] = molPerS;
        return Stream.of(amounts, Substance.REFERENCE_K);
    }

    private static void add(double[] amounts, Stream stream) {
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] += stream.amount(i);
        }
    }
}

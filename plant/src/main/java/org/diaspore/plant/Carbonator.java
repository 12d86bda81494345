package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Kiln gas blown through aluminate liquor: CO2 takes the caustic and hydrate falls out.
///
/// Only the gas that is needed is drawn, at a utilisation of its CO2; the rest passes by and joins
/// the off-gas. Steam of the gas stays steam. The hydrate takes no soda into its crystals at this
/// depth.
///
/// @param carbonationFraction share of dissolved alumina that precipitates
/// @param utilisationFraction share of the drawn gas's CO2 that the liquor takes
record Carbonator(
        double carbonationFraction,
        double utilisationFraction,
        double galliumFraction,
        double temperatureK)
        implements Operation {
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int GALLATE = Substances.index("NaGa(OH)4(aq)");
    private static final int CAUSTIC = Substances.index("NaOH(aq)");
    private static final int CARBON_DIOXIDE = Substances.index("CO2");
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");
    private static final LiquorReaction GALLIUM = LiquorReaction.dissolving("gallium oxide");
    private static final LiquorReaction CARBONATION =
            LiquorReaction.of("2 NaOH(aq) + CO2 -> Na2CO3(aq) + water");

    static Carbonator of(Settings settings) {
        return new Carbonator(
                settings.si("sinter.carbonation"),
                settings.si("sinter.carbon_dioxide_utilisation"),
                settings.si("sinter.gallium_to_hydrate"),
                settings.si("sinter.carbonator_temperature"));
    }

    @Override
    public List<String> inlets() {
        return List.of("liquor", "kiln-gas");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry", "off-gas");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream liquor = inlets.stream(0);
        Stream gas = inlets.stream(1);
        double[] amounts = liquor.amounts();
        double aluminate = Math.max(0, amounts[ALUMINATE]);
        double caustic = Math.max(0, amounts[CAUSTIC]);
        double need = 0.5 * (carbonationFraction * aluminate + caustic);
        double there = Math.max(0, gas.amount(CARBON_DIOXIDE));
        double share = need > 0 ? Math.min(1, utilisationFraction * there / need) : 0;
        double taken = share * need;
        double drawn = there > 0 ? taken / (utilisationFraction * there) : 0;

        GALLIUM.run(amounts, -0.5 * share * galliumFraction * amounts[GALLATE]);
        GIBBSITE.run(amounts, -share * carbonationFraction * aluminate);
        amounts[CARBON_DIOXIDE] += taken;
        CARBONATION.run(amounts, taken);
        Stream slurry = Stream.of(amounts, temperatureK);
        double[] blown = gas.times(drawn).amounts();
        blown[CARBON_DIOXIDE] -= taken;
        Stream out = Stream.of(blown, temperatureK);
        Stream past = gas.times(1 - drawn);
        Stream offGas = Stream.mix(out, past);
        double duty =
                slurry.enthalpyW() + offGas.enthalpyW() - liquor.enthalpyW() - gas.enthalpyW();
        double alumina = 0.5 * share * carbonationFraction * aluminate * ALUMINA_KG_PER_MOL;
        double volume = Liquor.of(liquor.amounts()).volumeM3PerS();
        Ledger.Builder ledger =
                Ledger.builder()
                        .reading("yield_kg_per_m3", volume > 0 ? alumina / volume : 0)
                        .duty(Duty.Kind.COOLING, "gas cooling and carbonation", duty)
                        .taken("gas to carbonation", gas.temperatureK(), temperatureK, duty)
                        .reading("carbon_dioxide_mol_per_s", taken)
                        .reading("gas_drawn_fraction", drawn);
        if (share < 1 && need > 0) {
            ledger.warning("carbonation: kiln gas has too little CO2 for the alumina set");
        }
        return Work.of(ledger.build(), slurry, offGas);
    }
}

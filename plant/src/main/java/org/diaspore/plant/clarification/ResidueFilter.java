package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Press filter of the washed mud: cake to disposal, filtrate back to the last washer.
///
/// @param washing cake and its optional wash; moisture 1 means no filter, the mud goes as it is
/// @param freshWaterK temperature of water from outside
/// @param heatLossFraction of the mud's heat above 25 degC
/// @param powerJPerKg press, pumps and air, per dry mud
public record ResidueFilter(
        CakeWashing washing, double freshWaterK, double heatLossFraction, double powerJPerKg)
        implements Operation {

    public static ResidueFilter of(Settings settings) {
        return new ResidueFilter(
                new CakeWashing(
                        1 - settings.si("clarification.cake_solids"),
                        settings.si("clarification.cake_wash") * 1000, // m3/kg to kg/kg
                        settings.si("clarification.cake_wash_efficiency"),
                        settings.si("clarification.cake_liquor_left")),
                settings.si("site.water_temperature"),
                settings.si("clarification.filter_heat_loss"),
                settings.si("clarification.residue_filter_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("mud");
    }

    @Override
    public List<String> outlets() {
        return List.of("cake", "filtrate");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream mud = inlets.stream(0);
        double solids = Slurry.of(mud).solidsKgPerS();
        if (washing.moistureFraction() >= 1) {
            Ledger.Builder ledger = Ledger.builder();
            report(ledger, mud, solids);
            return Work.of(ledger.build(), mud, Stream.none());
        }
        Stream water = Stream.pure("water", washing.washKgPerKg() * solids, freshWaterK);
        WashedCake washed = WashedCake.of(mud, washing, water, heatLossFraction);
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("wash water to residue cake", water)
                        .duty(Duty.Kind.LOSS, "residue filter", -washed.lossW())
                        .power(solids * powerJPerKg)
                        .reading("wash_per_cake_liquor", washed.ratio())
                        .reading("liquor_left_fraction", washed.leftFraction());
        report(ledger, washed.cake(), solids);
        if (washed.dry()) {
            ledger.warning(
                    "residue filter: the mud is as dry as its cake should be; raise"
                            + " clarification.cake_solids, or set it to 0 for no filter");
        }
        return Work.of(ledger.build(), washed.cake(), washed.filtrate());
    }

    private static void report(Ledger.Builder ledger, Stream cake, double solids) {
        Liquor liquor = Liquor.of(cake.amounts());
        double held = Slurry.of(cake).liquorKgPerS();
        ledger.reading("cake_kg_per_s", solids + held)
                .reading("cake_solids_fraction", solids + held > 0 ? solids / (solids + held) : 0)
                .reading("cake_caustic_g_per_l", AluminaSolubility.causticGPerL(liquor))
                .reading("cake_soluble_naoh_kg_per_s", liquor.causticNaohKgPerS());
    }
}

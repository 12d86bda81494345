package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Element;
import org.diaspore.chemistry.Phase;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.energy.Fuel;
import org.diaspore.plant.setting.Settings;

/// Rotary kiln of the soda-lime sinter: ore, returned soda liquor, limestone and soda to clinker.
///
/// Limestone and fresh soda make up the charge's ratios. Fuel is that of published energy, not of a
/// kiln model: what the reactions and the hot products do not take is shown as loss.
///
/// @param sodaRatio alkali per Al + Fe, mol/mol
/// @param limeRatio Ca per Si after perovskite and apatite, mol/mol
/// @param firing fuel of published energy
/// @param extraction share of the alumina that leaching will win
record SinterKiln(
        Fuel fuel,
        double sodaRatio,
        double limeRatio,
        Firing firing,
        double extraction,
        double sulfurToGasFraction,
        Ends ends,
        double powerJPerKg)
        implements Operation {
    /// Temperatures and air at the two ends of the kiln.
    record Ends(double clinkerK, double gasK, double excessAirFraction) {}

    /// Fuel that published energy gives the kiln, lower heating value.
    sealed interface Firing {
        /// Fuel per alumina that leaching will win, J/kg: the kiln's part of a route's energy.
        record PerAlumina(double heatJPerKg) implements Firing {}

        /// Fuel per clinker, J/kg.
        record PerClinker(double heatJPerKg) implements Firing {}
    }

    private static final int SODA = Substances.index("natrite");
    private static final int LIMESTONE = Substances.index("calcite");
    private static final int OXYGEN = Substances.index("O2");
    private static final int NITROGEN = Substances.index("N2");
    private static final double YARD_K = 298.15;
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();

    static SinterKiln of(Settings settings) {
        return of(
                settings,
                new Firing.PerAlumina(
                        settings.si("sinter.energy_use")
                                - settings.si("sinter.energy_beyond_kiln")));
    }

    static SinterKiln of(Settings settings, Firing firing) {
        return new SinterKiln(
                Fuel.of(settings),
                settings.si("sinter.soda_ratio"),
                settings.si("sinter.lime_ratio"),
                firing,
                settings.si("sinter.alumina_extraction"),
                settings.si("sinter.sulfur_to_gas"),
                new Ends(
                        settings.si("sinter.clinker_temperature"),
                        settings.si("sinter.gas_temperature"),
                        settings.si("sinter.excess_air")),
                settings.si("sinter.power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("ore", "liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("clinker", "kiln-gas");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream fed = Stream.mix(inlets.stream(0), inlets.stream(1));
        double[] added = makeUp(fed);
        Stream soda = alone(SODA, added[SODA]);
        Stream limestone = alone(LIMESTONE, added[LIMESTONE]);
        double[] charge = fed.amounts();
        charge[SODA] += added[SODA];
        charge[LIMESTONE] += added[LIMESTONE];

        double[] products = SinterClinker.of(charge, sulfurToGasFraction);
        double alumina = 0.5 * extraction * fed.elementMolPerS(Element.Al) * ALUMINA_KG_PER_MOL;
        Stream reacted = Stream.of(products, YARD_K);
        Stream clinker = reacted.only(Phase.SOLID, Phase.AQUEOUS).at(ends.clinkerK);
        double burnt =
                firedW(Math.max(0, alumina), Math.max(0, clinker.massKgPerS()))
                        / fuel.heatingValueJPerMol();
        double chargeOxygen = Math.max(0, -products[OXYGEN]) * (1 + ends.excessAirFraction);
        double[] air = new double[charge.length];
        fuel.addAir(air, burnt, ends.excessAirFraction);
        air[OXYGEN] += chargeOxygen;
        air[NITROGEN] += chargeOxygen * Fuel.NITROGEN_PER_OXYGEN;
        Stream airIn = Stream.of(air, YARD_K);
        Stream fuelIn = alone(fuel.substance(), burnt);

        double[] gas = reacted.gas().amounts();
        double theoretical = reacted.enthalpyW() - Stream.of(charge, YARD_K).enthalpyW();
        fuel.addFlueGas(gas, burnt, ends.excessAirFraction);
        gas[OXYGEN] += chargeOxygen;
        gas[NITROGEN] += chargeOxygen * Fuel.NITROGEN_PER_OXYGEN;
        Stream kilnGas = Stream.of(gas, ends.gasK);

        double in = 0;
        for (Stream stream : List.of(fed, soda, limestone, airIn, fuelIn)) {
            in += stream.enthalpyW();
        }
        double loss = in - clinker.enthalpyW() - kilnGas.enthalpyW();
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("soda ash", soda)
                        .supply("limestone", limestone)
                        .supply("kiln fuel", fuelIn)
                        .supply("air", airIn)
                        .duty(Duty.Kind.LOSS, "kiln, beyond what the charge takes", -loss)
                        .power(powerJPerKg * clinker.massKgPerS())
                        .reading("fuel_heat_W", burnt * fuel.heatingValueJPerMol())
                        .reading("theoretical_heat_W", theoretical)
                        .reading("loss_W", loss)
                        .reading("extractable_alumina_kg_per_s", alumina)
                        .reading("charge_moisture_fraction", moisture(charge));
        if (loss < 0) {
            ledger.warning("sinter kiln: the energy set is less than the charge takes");
        }
        return Work.of(ledger.build(), clinker, kilnGas);
    }

    private double firedW(double aluminaKgPerS, double clinkerKgPerS) {
        return switch (firing) {
            case Firing.PerAlumina per -> per.heatJPerKg() * aluminaKgPerS;
            case Firing.PerClinker per -> per.heatJPerKg() * clinkerKgPerS;
        };
    }

    /// Soda and limestone that the charge's ratios ask for, mol/s; none where it has enough.
    double[] makeUp(Stream fed) {
        double[] added = new double[Substances.count()];
        double alkali = fed.elementMolPerS(Element.Na) + fed.elementMolPerS(Element.K);
        double wanted =
                sodaRatio * (fed.elementMolPerS(Element.Al) + fed.elementMolPerS(Element.Fe));
        added[SODA] = Math.max(0, wanted - alkali) / 2;
        double lime =
                limeRatio * fed.elementMolPerS(Element.Si)
                        + fed.elementMolPerS(Element.Ti)
                        + fed.elementMolPerS(Element.P) * 5 / 3
                        - fed.elementMolPerS(Element.Ca);
        added[LIMESTONE] = Math.max(0, lime);
        return added;
    }

    private static double moisture(double[] charge) {
        Stream all = Stream.of(charge, YARD_K);
        double mass = all.massKgPerS();
        return mass > 0 ? all.massKgPerS(Phase.LIQUID) / mass : 0;
    }

    private static Stream alone(int substance, double mol) {
        double[] amounts = new double[Substances.count()];
        amounts[substance] = mol;
        return Stream.of(amounts, YARD_K);
    }
}

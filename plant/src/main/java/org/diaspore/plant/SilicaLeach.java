package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// One stage of the silica leach: calcine, or the wet cake of the stage before, in dilute caustic.
///
/// @param conditions its temperature holds where steam keeps it; an adiabatic stage finds its own
/// @param adiabatic no heat is given
/// @param stirringJPerKg electric, per solids
public record SilicaLeach(
        LeachKinetics kinetics,
        LeachConditions conditions,
        boolean adiabatic,
        double stirringJPerKg)
        implements Operation {
    private static final double MOST_MODULUS = 0.8; // metasilicate is 1
    private static final int MOST_STEPS = 60;
    private static final double ACCURACY_K = 1e-9;

    public static SilicaLeach of(Settings settings) {
        return new SilicaLeach(
                LeachKinetics.of(settings),
                LeachConditions.of(settings),
                settings.si("leach.adiabatic") > 0.5,
                settings.si("leach.stirring_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("solids", "liquor");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = Stream.mix(inlets.stream(0), inlets.stream(1));
        if (in.isEmpty()) {
            return Work.of(in);
        }
        LeachChemistry chemistry = new LeachChemistry(kinetics);
        double[] slurry = in.amounts();
        LeachConditions held = adiabatic ? ownTemperature(chemistry, in) : conditions;
        Leached leached = chemistry.leach(slurry, held);
        Stream out =
                adiabatic
                        ? Stream.ofEnthalpy(leached.amounts(), in.enthalpyW(), in.pressurePa())
                        : Stream.of(leached.amounts(), held.temperatureK(), in.pressurePa());
        Ledger.Builder ledger = Ledger.builder().power(stirringJPerKg * in.solids().massKgPerS());
        if (!adiabatic) {
            double heat =
                    out.enthalpyW() - inlets.stream(0).enthalpyW() - inlets.stream(1).enthalpyW();
            ledger.duty(heat >= 0 ? Duty.Kind.STEAM : Duty.Kind.COOLING, "leach temperature", heat)
                    .taken("slurry to leach", in.temperatureK(), out.temperatureK(), heat);
        }
        readings(ledger, leached, out);
        return Work.of(ledger.build(), out);
    }

    /// The temperature that the heat of the slurry and of its reactions give, by repetition: the
    /// heat of reaction moves it by little.
    private LeachConditions ownTemperature(LeachChemistry chemistry, Stream in) {
        double temperature = in.temperatureK();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] out =
                    chemistry
                            .leach(in.amounts(), conditions.withTemperatureK(temperature))
                            .amounts();
            double next = Stream.ofEnthalpy(out, in.enthalpyW(), in.pressurePa()).temperatureK();
            if (Math.abs(next - temperature) < ACCURACY_K) {
                break;
            }
            temperature = next;
        }
        return conditions.withTemperatureK(temperature);
    }

    private static void readings(Ledger.Builder ledger, Leached leached, Stream out) {
        double silica = Substances.get("quartz").kgPerMol();
        for (LeachPool pool : LeachPool.values()) {
            if (leached.silicaMolPerS(pool) > 0) {
                ledger.reading(
                        "silica_from_" + pool.word() + "_kg_per_s",
                        leached.silicaMolPerS(pool) * silica);
            }
        }
        Liquor liquor = Liquor.of(out.amounts());
        ledger.reading(
                        "sodalite_kg_per_s",
                        leached.sodaliteMolPerS() * Substances.get("sodalite").kgPerMol())
                .reading("silica_to_lime_kg_per_s", leached.limedSilicaMolPerS() * silica)
                .reading("free_naoh_g_per_l", liquor.freeNaohGPerL())
                .reading("silica_g_per_l", liquor.silicaGPerL())
                .reading("alumina_g_per_l", liquor.aluminaGPerL())
                .reading("silica_modulus", liquor.silicaModulus())
                .reading("temperature_k", out.temperatureK());
        if (liquor.silicaModulus() > MOST_MODULUS) {
            ledger.warning(
                    "silicate liquor near metasilicate: polysilicates, which the model does not hold,"
                            + " would take less caustic");
        }
    }
}

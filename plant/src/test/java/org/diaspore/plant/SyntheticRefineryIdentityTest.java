package org.diaspore.plant;

import org.junit.jupiter.api.Test;

class SyntheticRefineryIdentityTest {
    @Test
    void print() {
        Settings s2 =
                Settings.defaults()
                        .with("refinery.diaspore_extraction", 0.965)
                        .with("refinery.mixing_efficiency", 1)
                        .with("refinery.liquor_silica_ratio", 0.001)
                        .with("refinery.goethite_conversion", 0);
        RefineryPass p = RefineryPass.of(s2, RefineryStreams.diasporicOre(), 0.66);
        show("S2", p);
        Settings s1 =
                s2.with("refinery.digestion_temperature", 273.15 + 145)
                        .with("refinery.digestion_pressure", 0.5e6)
                        .with("refinery.gibbsite_extraction", .98)
                        .with("refinery.boehmite_extraction", .05)
                        .with("refinery.kaolinite_attack", .95)
                        .with("refinery.quartz_attack", .02)
                        .with("refinery.lime_dose", 0.01)
                        .with("refinery.silica_to_hydrogarnet", 0)
                        .with("refinery.titania_to_perovskite", 0)
                        .with("refinery.lime_to_katoite", .3);
        show("S1", RefineryPass.of(s1, RefineryStreams.gibbsiticOre(), 0.70));
    }

    static void show(String n, RefineryPass p) {
        double t = p.productKg(0.003);
        double a = RefineryPass.aluminaKg(p.ore);
        System.out.printf(
                "%s ore/t %.4f recovery %.4f strong %.3f boundNaOH %.2f solubleNaOH %.2f mud/t %.4f A/S %.3f N/S %.3f lime %.1f LTP m3/t %.2f wash %.2f resC %.3f live GJ/t %.3f calciner %.3f%n",
                n,
                p.dryOreKg() / t,
                t / a,
                p.strong.massKgPerS(),
                1000 * RefineryPass.causticKg(p.mud()) / t,
                1000 * (RefineryPass.causticKg(p.residue()) - RefineryPass.causticKg(p.mud())) / t,
                p.mud().massKgPerS() / t,
                RefineryPass.aluminaKg(p.mud()) / RefineryPass.silicaKg(p.mud()),
                RefineryPass.causticKg(p.mud()) / 1.2906 / RefineryPass.silicaKg(p.mud()),
                1000 * p.mill.ledger().supplies().get(0).stream().massKgPerS() / t,
                p.precipitation.ledger().reading("liquor_m3_per_s") * 1000 / t,
                p.washing.ledger().supplies().get(0).stream().massKgPerS() / t,
                p.washing.ledger().reading("residue_caustic_g_per_l"),
                p.digestion.ledger().heatW(org.diaspore.flowsheet.Duty.Kind.STEAM) / t / 1e6,
                p.calcination.ledger().reading("fuel_heat_J_per_kg") / 1e6);
        System.out.println(
                "   dsp silica/t "
                        + p.sodaliteSilicaKg() / t * 1000
                        + " dig "
                        + p.digestion.ledger()
                        + "\n  wash "
                        + p.washing.ledger().readings()
                        + " T "
                        + p.pregnant().temperatureK()
                        + "\n prec "
                        + p.precipitation.ledger().readings());
    }
}

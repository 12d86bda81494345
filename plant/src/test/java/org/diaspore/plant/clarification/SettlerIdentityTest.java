package org.diaspore.plant.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import org.diaspore.chemistry.Liquor;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;
import org.junit.jupiter.api.Test;

class SettlerIdentityTest {
    private static final Settings SETTINGS = Settings.defaults();

    /// Slurry at the strength of pregnant liquor.
    private static Stream slurry(double aToC, double temperatureK) {
        return Stream.mix(
                MudStreams.liquor(272, aToC, 40, 0.0125, temperatureK),
                MudStreams.mud(temperatureK));
    }

    private static Work run(Settings settings, Stream slurry) {
        return Settler.of(settings).run(Inlets.of(slurry));
    }

    private static double reversion(Settings settings, Stream slurry) {
        return run(settings, slurry).ledger().reading("reversion_fraction");
    }

    @Test
    void underflowAndOverflowHoldTheSolidsAsked() {
        Work work = run(SETTINGS, slurry(0.66, 378));
        Slurry below = Slurry.of(work.outlets().get(1));
        assertThat(below.solidsKgPerS() / (below.solidsKgPerS() + below.liquorKgPerS()))
                .isCloseTo(0.42, within(0.003)); // gibbsite of the bed comes on top
        Stream over = work.outlets().get(0);
        double clarity = Slurry.of(over).solidsKgPerS() / Liquor.of(over.amounts()).volumeM3PerS();
        assertThat(clarity).isCloseTo(0.08, withPercentage(0.3));
    }

    @Test
    void reversionRisesWithSupersaturationTimeAndSeed() {
        double some = reversion(SETTINGS, slurry(0.66, 378));
        assertThat(some).isBetween(0.0005, 0.01);
        assertThat(reversion(SETTINGS, slurry(0.70, 378))).isGreaterThan(1.3 * some);
        assertThat(reversion(SETTINGS, slurry(0.66, 368))).isGreaterThan(some);
        assertThat(
                        reversion(
                                SETTINGS.with("clarification.settler_bed_time", 30_000),
                                slurry(0.66, 378)))
                .isGreaterThan(some);
        assertThat(
                        reversion(
                                SETTINGS.with("clarification.settler_contact_time", 10_000),
                                slurry(0.66, 378)))
                .isGreaterThan(some);
        assertThat(reversion(SETTINGS.with("clarification.iron_seed_area", 5), slurry(0.66, 378)))
                .isGreaterThan(some);
    }

    @Test
    void unsaturatedLiquorKeepsItsAlumina() {
        assertThat(reversion(SETTINGS, slurry(0.45, 378))).isZero();
    }

    @Test
    void muchSeedStopsAtEquilibrium() {
        Settings much =
                SETTINGS.with("clarification.iron_seed_area", 500)
                        .with("clarification.settler_contact_time", 43_200);
        Ledger ledger = run(much, slurry(0.68, 378)).ledger();
        assertThat(ledger.reading("overflow_a_to_c"))
                .isBetween(
                        ledger.reading("equilibrium_a_to_c"),
                        ledger.reading("equilibrium_a_to_c") + 0.03);
        assertThat(ledger.warnings()).anyMatch(text -> text.contains("falls back as gibbsite"));
    }

    @Test
    void areaAndHoldUpFollowRiseAndTime() {
        Ledger ledger = run(SETTINGS, slurry(0.66, 378)).ledger();
        Ledger faster =
                run(SETTINGS.with("clarification.settler_rise", 10.0 / 3600), slurry(0.66, 378))
                        .ledger();
        assertThat(faster.reading("area_m2"))
                .isCloseTo(ledger.reading("area_m2") / 2, withPercentage(1e-9));
        // some 45 m3/h rise at 5 m/h
        assertThat(ledger.reading("area_m2")).isBetween(8.0, 11.0);
        assertThat(ledger.reading("hold_up_m3") / 21_600).isBetween(0.012, 0.014);
        assertThat(ledger.reading("flocculant_kg_per_s")).isCloseTo(1.1e-4, withPercentage(1e-9));
    }

    @Test
    void aSlurryTooThickIsTold() {
        Stream thick =
                Stream.mix(MudStreams.liquor(272, 0.6, 40, 0.0009, 375), MudStreams.mud(375));
        assertThat(run(SETTINGS, thick).ledger().warnings())
                .anyMatch(text -> text.contains("clarification.settler_underflow_solids"));
    }
}

package org.diaspore.plant.clarification;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substance;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Slurry;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// Settler of diluted slurry: clear pregnant liquor over the rim, thickened mud below.
///
/// Alumina falls back on the mud twice: while all liquor and mud are together in feed well and
/// settling zone, and while the mud lies in its bed with the liquor it keeps; see {@link
/// Reversion}.
///
/// @param underflowSolidsFraction solids in the underflow, by mass
/// @param clarityKgPerM3 solids in the overflow
/// @param flocculantKgPerKg dry flocculant per dry mud
/// @param riseMPerS liquor that a square metre lets rise
/// @param times of the vessel
/// @param heatLossFraction of the heat above 25 degC that comes in
/// @param powerJPerKg rake and underflow pump, per dry mud
public record Settler(
        double underflowSolidsFraction,
        double clarityKgPerM3,
        double flocculantKgPerKg,
        double riseMPerS,
        Times times,
        Reversion reversion,
        double heatLossFraction,
        double powerJPerKg)
        implements Operation {

    /// More of a slurry's liquor than this cannot go below.
    private static final double MOST_BELOW = 0.95;

    /// More of the alumina than this falling back is worth a warning.
    private static final double MUCH_REVERSION = 0.02;

    /// How long matter stays, s.
    ///
    /// @param contactS mud with all of the liquor
    /// @param bedS mud in its bed
    /// @param liquorS all liquor in the vessel
    public record Times(double contactS, double bedS, double liquorS) {}

    public static Settler of(Settings settings) {
        return new Settler(
                settings.si("clarification.settler_underflow_solids"),
                settings.si("clarification.settler_clarity"),
                settings.si("clarification.flocculant"),
                settings.si("clarification.settler_rise"),
                new Times(
                        settings.si("clarification.settler_contact_time"),
                        settings.si("clarification.settler_bed_time"),
                        settings.si("clarification.settler_liquor_time")),
                Reversion.of(settings),
                settings.si("clarification.settler_heat_loss"),
                settings.si("clarification.settler_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("overflow", "underflow");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream slurry = inlets.stream(0);
        double inK = slurry.temperatureK();
        double vesselK = inK - heatLossFraction * (inK - Substance.REFERENCE_K);
        double loss = heatLossFraction * slurry.sensibleHeatW();
        double seed = reversion.seedM2PerS(slurry);
        double[] amounts = slurry.amounts();
        Liquor liquor = Liquor.of(amounts);
        double inContact = reversion.molPerS(liquor, vesselK, seed, times.contactS);
        Reversion.GIBBSITE_DISSOLVES.run(amounts, -inContact);
        Separation parts =
                Separation.of(
                        Stream.of(amounts, vesselK),
                        underflowSolidsFraction,
                        clarityKgPerM3,
                        MOST_BELOW);
        double[] below = parts.thick();
        double inBed = reversion.molPerS(Liquor.of(below), vesselK, seed, times.bedS);
        Reversion.GIBBSITE_DISSOLVES.run(below, -inBed);
        Parted parted =
                Parted.holding(
                        Stream.of(parts.clear(), vesselK, slurry.pressurePa()),
                        Stream.of(below, vesselK, slurry.pressurePa()),
                        slurry.enthalpyW() - loss);

        double alumina = Math.max(0, slurry.amount(WasherTrain.ALUMINATE));
        double fallen = alumina > 0 ? (inContact + inBed) / alumina : 0;
        Ledger.Builder ledger =
                Ledger.builder()
                        .duty(Duty.Kind.LOSS, "settler", -loss)
                        .reading("reversion_fraction", fallen);
        size(ledger, slurry, Math.max(0, liquor.volumeM3PerS(vesselK)), parts);
        report(ledger, Liquor.of(parts.clear()), vesselK);
        warn(ledger, fallen, parts);
        return Work.of(ledger.build(), parted.first(), parted.second());
    }

    /// Area, hold-up, flocculant and power.
    private void size(Ledger.Builder ledger, Stream slurry, double hotM3PerS, Separation parts) {
        double mud = Slurry.of(slurry).solidsKgPerS();
        ledger.power(mud * powerJPerKg)
                .reading("mud_kg_per_s", mud)
                .reading("flocculant_g_per_t", 1e6 * flocculantKgPerKg)
                .reading("flocculant_kg_per_s", flocculantKgPerKg * mud)
                .reading("rise_m_per_h", 3600 * riseMPerS)
                .reading("area_m2", hotM3PerS * (1 - parts.belowFraction()) / riseMPerS)
                .reading("hold_up_m3", hotM3PerS * times.liquorS);
    }

    private void report(Ledger.Builder ledger, Liquor overflow, double vesselK) {
        ledger.reading("overflow_solids_mg_per_l", 1e3 * clarityKgPerM3)
                .reading("overflow_a_to_c", overflow.aToC())
                .reading("equilibrium_a_to_c", Reversion.equilibriumAToC(vesselK, overflow))
                .reading("overflow_m3_per_s", overflow.volumeM3PerS());
    }

    private static void warn(Ledger.Builder ledger, double fallen, Separation parts) {
        if (parts.tooThick()) {
            ledger.warning(
                    "settler: the slurry is thicker than its underflow should be; dilute it more"
                            + " (lower clarification.pregnant_caustic) or raise"
                            + " clarification.settler_underflow_solids");
        }
        if (fallen > MUCH_REVERSION) {
            ledger.warning(
                    "settler: %.1f %% of the alumina falls back as gibbsite; keep A/C of blow-off"
                                    .formatted(100 * fallen)
                            + " slurry lower, keep it hotter, or lower"
                            + " clarification.settler_contact_time");
        }
    }
}

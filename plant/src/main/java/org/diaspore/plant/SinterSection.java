package org.diaspore.plant;

import java.util.List;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Reading;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.calcination.Calciner;
import org.diaspore.plant.clarification.HydrateFilter;
import org.diaspore.plant.setting.Settings;

/// The soda-lime sinter route drawn into a plant: ore, limestone and soda in, alumina and larnite
/// residue out, soda going round as carbonate liquor.
///
/// ```
/// ore -> kiln -> leach -> carbonator -> filter -> calciner
///          ^       kiln gas -^            |
///          +------ evaporator <-- carbonate liquor
/// ```
///
/// One spec: evaporation holds the moisture of the kiln's charge.
final class SinterSection {
    private final Settings settings;
    private final Operation evaporator;

    SinterSection(Settings settings, Operation evaporator) {
        this.settings = settings;
        this.evaporator = evaporator;
    }

    /// Adds the route that turns the stream `ore` into `alumina` and `residue`.
    ///
    /// @param guess about what that stream holds; sizes the first guesses
    void draw(Flowsheet.Builder drawing, String ore, Stream guess) {
        drawing.group("sinter");
        Stream carbonateLiquor = carbonateLiquor(guess);
        drawing.node(
                        "sinter-kiln",
                        SinterKiln.of(settings),
                        List.of(ore, "sinter-liquor"),
                        List.of("clinker", "kiln-gas"))
                .node(
                        "sinter-leach",
                        SinterLeach.of(settings),
                        List.of("clinker", "sinter-condensate"),
                        List.of("aluminate-liquor", "residue", "condensate-to-hydrate"))
                .node(
                        "carbonator",
                        Carbonator.of(settings),
                        List.of("aluminate-liquor", "kiln-gas"),
                        List.of("hydrate-slurry", "stack-gas"))
                .node(
                        "hydrate-filter",
                        HydrateFilter.of(settings),
                        List.of("hydrate-slurry", "condensate-to-hydrate"),
                        List.of("hydrate", "carbonate-liquor", "spare-condensate"))
                .node(
                        "calciner",
                        Calciner.of(settings),
                        List.of("hydrate"),
                        List.of("alumina", "calciner-gas"))
                .node(
                        "sinter-evaporator",
                        evaporator,
                        List.of("carbonate-liquor"),
                        List.of("sinter-liquor", "sinter-condensate"))
                .start("sinter-liquor", carbonateLiquor.times(0.5))
                .start("sinter-condensate", Stream.none())
                .spec(moisture(carbonateLiquor));
    }

    private Spec moisture(Stream carbonateLiquor) {
        double target = settings.si("sinter.charge_moisture");
        double removal = 0.5 * carbonateLiquor.massKgPerS();
        return new Spec(
                "evaporation holds charge moisture",
                List.of(new Spec.Turn("sinter-evaporator", "removal", 1)),
                removal,
                removal,
                0,
                10 * removal,
                new Reading.OfLedger(
                        "sinter-kiln",
                        ledger -> ledger.reading("charge_moisture_fraction") - target));
    }

    /// Carbonate liquor of one pass of ore without any returned.
    private Stream carbonateLiquor(Stream ore) {
        List<Stream> kiln = SinterKiln.of(settings).run(Inlets.of(ore, Stream.none())).outlets();
        Stream liquor =
                SinterLeach.of(settings)
                        .run(Inlets.of(kiln.get(0), Stream.none()))
                        .outlets()
                        .get(0);
        Stream slurry =
                Carbonator.of(settings).run(Inlets.of(liquor, kiln.get(1))).outlets().get(0);
        return HydrateFilter.of(settings).run(Inlets.of(slurry, Stream.none())).outlets().get(1);
    }
}

package org.diaspore.plant;

import java.util.List;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.Substances;
import org.diaspore.flowsheet.Divider;
import org.diaspore.flowsheet.Flowsheet;
import org.diaspore.flowsheet.Mixer;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Reading;
import org.diaspore.flowsheet.Spec;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.calcination.Calciner;
import org.diaspore.plant.clarification.HeatInterchange;
import org.diaspore.plant.clarification.HydrateFilter;
import org.diaspore.plant.evaporation.LiquorFlash;
import org.diaspore.plant.precipitation.Cyclone;
import org.diaspore.plant.precipitation.InterstageCooler;
import org.diaspore.plant.precipitation.Precipitator;
import org.diaspore.plant.precipitation.SeedFilter;
import org.diaspore.plant.precipitation.SeedGuess;
import org.diaspore.plant.precipitation.SeedThickener;
import org.diaspore.plant.precipitation.Stage;
import org.diaspore.plant.setting.Settings;

/// From green liquor to alumina and spent liquor: heat interchange, precipitators with interstage
/// coolers, classification, seed, calcination.
///
/// ```
/// green -> heat interchange -> agglomeration tanks -> growth tanks -> product cyclone -> filter -> calciner
///             ^                    ^ fine seed          ^ coarse seed      | overflow
///             |                    +--- thickener <--- coarse-seed cyclone <+
///             +------------------------- spent liquor
/// ```
///
/// Hydrate goes round several times as seed; the share of slurry sent to the product cyclone holds
/// the seed charge. Washing of hydrate and seed has the first claim on condensate.
final class PrecipitationSection {
    private static final int GIBBSITE = Substances.index("gibbsite");
    private static final double HYDRATE_KG_PER_M3 = 2420; // bayer-practice

    /// What washing of hydrate and seed leaves of `condensate`.
    static final String CONDENSATE_LEFT = "condensate-to-mud";

    // Of the first guess of seed.
    private static final double FINE_SEED = 0.25;

    private final Flowsheet.Builder drawing;
    private final Settings settings;
    private final int agglomeration;
    private final int tanks;
    private final int coolers;

    private PrecipitationSection(Flowsheet.Builder drawing, Settings settings) {
        this.drawing = drawing;
        this.settings = settings;
        this.agglomeration = (int) Math.round(settings.si("precipitation.agglomeration_tanks"));
        int growth = (int) Math.round(settings.si("precipitation.growth_tanks"));
        this.tanks = agglomeration + growth;
        this.coolers = (int) Math.round(settings.si("precipitation.interstage_coolers"));
    }

    /// Guess of seed, kg/s: the charge per pregnant liquor, of which there is about as much as
    /// strong liquor diluted to its strength.
    private double seedGuess(Stream strong, double share) {
        double pregnant =
                Liquor.of(strong.amounts()).volumeM3PerS()
                        * settings.si("evaporation.strong_liquor_caustic")
                        / settings.si("clarification.pregnant_caustic");
        return share * pregnant * settings.si("precipitation.seed_charge");
    }

    /// Adds what turns `green-liquor` into `alumina` and `warm-spent-liquor`, washing with
    /// `condensate`.
    static void draw(Flowsheet.Builder drawing, Settings settings, Stream strong) {
        PrecipitationSection section = new PrecipitationSection(drawing, settings);
        section.interchange();
        section.tanks();
        section.classification();
        section.product();
        drawing.start("spent-liquor", Stream.none())
                .start("fine-seed", SeedGuess.fine(strong, section.seedGuess(strong, FINE_SEED)))
                .start(
                        "coarse-seed",
                        SeedGuess.coarse(strong, section.seedGuess(strong, 1 - FINE_SEED)));
    }

    /// Name of the condensate that flash interchange makes, after a blank; nothing of exchangers.
    static String condensate(Settings settings) {
        return LiquorFlash.isChosen(settings) ? " interchange-condensate" : "";
    }

    private void interchange() {
        Operation interchange =
                LiquorFlash.isChosen(settings)
                        ? LiquorFlash.of(settings)
                        : HeatInterchange.of(settings);
        String out = "pregnant-liquor warm-spent-liquor" + condensate(settings);
        drawing.node(
                "heat-interchange",
                interchange,
                List.of("green-liquor", "spent-liquor"),
                List.of(out.split(" ", -1)));
    }

    private void tanks() {
        String slurry = "pregnant-liquor";
        for (int tank = 1; tank <= tanks; tank++) {
            boolean agglomerates = tank <= agglomeration;
            String fine = tank == 1 ? " fine-seed" : "";
            String coarse = tank == agglomeration + 1 ? " coarse-seed" : "";
            String out = tank == tanks ? "precipitated-slurry" : "slurry-of-tank-" + tank;
            drawing.node(
                    "precipitator-" + tank,
                    agglomerates
                            ? Precipitator.of(settings, tank, agglomeration, Stage.AGGLOMERATION)
                            : Precipitator.of(
                                    settings,
                                    tank - agglomeration,
                                    tanks - agglomeration,
                                    Stage.GROWTH),
                    List.of(slurry + fine + coarse),
                    List.of(out));
            slurry = out;
            int cooler = coolerAfter(tank);
            if (cooler > 0) {
                slurry = "cooled-slurry-" + cooler;
                drawing.node(
                        "interstage-cooler-" + cooler,
                        InterstageCooler.of(settings),
                        List.of(out),
                        List.of(slurry));
            }
        }
    }

    /// Number of the cooler that follows a tank, spread evenly over the growth tanks; 0 for none.
    private int coolerAfter(int tank) {
        int growth = tanks - agglomeration;
        for (int cooler = 1; cooler <= coolers; cooler++) {
            if (tank == agglomeration + cooler * growth / (coolers + 1) && tank < tanks) {
                return cooler;
            }
        }
        return 0;
    }

    private void classification() {
        drawing.node(
                        "product-split",
                        new Divider(),
                        List.of("precipitated-slurry"),
                        List.of("slurry-to-product", "slurry-to-seed"))
                .node(
                        "product-cyclone",
                        Cyclone.of(settings, "product"),
                        List.of("slurry-to-product"),
                        List.of("product-slurry", "product-overflow"))
                .node(
                        "coarse-seed-cyclone",
                        Cyclone.of(settings, "coarse-seed"),
                        List.of("slurry-to-seed product-overflow"),
                        List.of("coarse-seed-slurry", "fine-slurry"))
                .node(
                        "fine-seed-thickener",
                        SeedThickener.of(settings),
                        List.of("fine-slurry"),
                        List.of("fine-seed-slurry", "thickener-overflow"))
                .node(
                        "coarse-seed-filter",
                        SeedFilter.of(settings),
                        List.of("coarse-seed-slurry"),
                        List.of("coarse-seed", "coarse-seed-filtrate"))
                .node(
                        "fine-seed-filter",
                        SeedFilter.washing(settings),
                        List.of("fine-seed-slurry", "condensate-after-hydrate"),
                        List.of("fine-seed", "fine-seed-filtrate", CONDENSATE_LEFT))
                .spec(seedCharge());
    }

    private void product() {
        drawing.node(
                        "hydrate-filter",
                        HydrateFilter.of(settings),
                        List.of("product-slurry", "condensate"),
                        List.of("hydrate", "hydrate-filtrate", "condensate-after-hydrate"))
                .node(
                        "spent-liquor-tank",
                        new Mixer(),
                        List.of(
                                "thickener-overflow coarse-seed-filtrate fine-seed-filtrate"
                                        + " hydrate-filtrate"),
                        List.of("spent-liquor"))
                .node(
                        "calciner",
                        Calciner.of(settings),
                        List.of("hydrate"),
                        List.of("alumina", "calciner-gas"));
    }

    private Spec seedCharge() {
        double target = settings.si("precipitation.seed_charge");
        return new Spec(
                "product take-off holds seed charge",
                List.of(new Spec.Turn("product-split", "fraction", 1)),
                0.3,
                0.3,
                0.01,
                1,
                new Reading.OfStreams(
                        List.of("coarse-seed", "fine-seed", "pregnant-liquor"),
                        streams -> charge(streams) / target - 1));
    }

    /// Hydrate of both seeds in the volume of seed and pregnant liquor together, kg/m3.
    static double charge(List<Stream> streams) {
        Stream seed = Stream.mix(streams.get(0), streams.get(1));
        double hydrate = seed.massKgPerS(GIBBSITE);
        double liquor =
                Liquor.of(streams.get(2).amounts()).volumeM3PerS()
                        + Liquor.of(seed.amounts()).volumeM3PerS();
        double volume = liquor + hydrate / HYDRATE_KG_PER_M3;
        return volume > 0 ? hydrate / volume : 0;
    }
}

package org.diaspore.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diaspore.chemistry.Caustic;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.LiquorAnalysis;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.Units;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.plant.precipitation.InterstageCooler;
import org.diaspore.plant.precipitation.Precipitator;
import org.diaspore.plant.precipitation.SeedGuess;
import org.diaspore.plant.precipitation.Stage;
import org.diaspore.plant.setting.Settings;
import org.diaspore.study.Sheet;

/// Growth-only precipitation of Chinese refineries: yield, kg Al2O3 per m3 of pregnant liquor, and
/// the share of the alumina that falls.
///
/// Published: seed above 800 g/L in the first tank. Assumed as their general practice: C 272 g/L
/// (Nk 160), A/C 0.66, 62 degC, twelve tanks, 45 h, three coolers of 2.5 K. Impurities are not
/// published and stand in the growth factor, 0.1 to 0.2 of pure liquor; the figures take 0.15.
final class ChinesePrecipitation implements UnitCase {
    private static final int TANKS = 12;
    private static final int TANKS_PER_COOLER = 3;
    private static final double CAUSTIC = 272;
    private static final double RATIO = 0.66;
    private static final double LIQUOR_K = 335.15;
    // 800 g per L of slurry, with the seed's own volume and its liquor: kg per m3 of liquor.
    private static final double SEED_KG_PER_M3 = 800 / (1 - 800 * (1 / 2420.0 + 0.2 / 1300));
    private static final double[] FACTORS = {0.1, 0.15, 0.2};

    private final Stream liquor =
            Stream.of(
                    new LiquorAnalysis(
                                    Caustic.ofCarbonateGPerL(CAUSTIC), RATIO, 30, 5, 8, 2, 0.5, 0)
                            .molPerM3(),
                    LIQUOR_K);
    private final List<Run> runs = new ArrayList<>();

    /// What twelve tanks do at a growth factor.
    private record Run(double factor, double yield, double fallen, double ratio, double endK) {}

    ChinesePrecipitation() {
        for (double factor : FACTORS) {
            runs.add(run(factor));
        }
    }

    private Run run(double factor) {
        Settings settings =
                Settings.defaults()
                        .with("precipitation.growth_factor", factor)
                        .with("precipitation.growth_time", Units.toSi(45, "h"))
                        .with("precipitation.interstage_cooling", 2.5);
        double volume = Liquor.of(liquor.amounts()).volumeM3PerS();
        Stream slurry = Stream.mix(liquor, SeedGuess.coarse(liquor, SEED_KG_PER_M3 * volume));
        double kilograms = 0;
        Operation cooler = InterstageCooler.of(settings);
        for (int tank = 1; tank <= TANKS; tank++) {
            var work = Precipitator.of(settings, tank, TANKS, Stage.GROWTH).run(Inlets.of(slurry));
            kilograms += work.ledger().reading("alumina_kg_per_s");
            slurry = work.outlets().getFirst();
            if (tank % TANKS_PER_COOLER == 0 && tank < TANKS) {
                slurry = cooler.run(Inlets.of(slurry)).outlets().getFirst();
            }
        }
        double held =
                liquor.amount(Substances.index("NaAl(OH)4(aq)"))
                        * Substances.get("corundum").kgPerMol()
                        / 2;
        double ratio = Liquor.of(slurry.amounts()).aToC();
        return new Run(factor, kilograms / volume, kilograms / held, ratio, slurry.temperatureK());
    }

    @Override
    public String caseId() {
        return "V9";
    }

    @Override
    public Map<String, Double> figures() {
        Run middle = runs.get(1);
        return Map.of(
                "chinese.yield", middle.yield(),
                "chinese.fallen", middle.fallen(),
                "chinese.spent_ratio", middle.ratio());
    }

    @Override
    public Sheet working() {
        return new Sheet(
                "V9: growth-only precipitation by what impurities leave of growth",
                "C 272 g/L, A/C 0.66, seed 800 g/L, 62 degC, 45 h in twelve tanks, three coolers of 2.5 K.",
                List.of("growth factor", "yield, kg/m3", "fallen", "spent A/C", "end, degC"),
                runs.stream()
                        .map(run ->
                                List.of(
                                        Units.digits(run.factor(), 2),
                                        Units.digits(run.yield(), 3),
                                        Units.digits(run.fallen(), 3),
                                        Units.digits(run.ratio(), 3),
                                        Units.digits(run.endK() - 273.15, 3)))
                        .toList());
    }
}

package org.diaspore.plant.precipitation;

import java.util.List;
import org.diaspore.chemistry.Enthalpy;
import org.diaspore.chemistry.Liquor;
import org.diaspore.chemistry.SizeGrid;
import org.diaspore.chemistry.Substances;
import org.diaspore.chemistry.liquor.AluminaSolubility;
import org.diaspore.chemistry.liquor.LiquorReaction;
import org.diaspore.flowsheet.Duty;
import org.diaspore.flowsheet.Inlets;
import org.diaspore.flowsheet.Ledger;
import org.diaspore.flowsheet.Operation;
import org.diaspore.flowsheet.Stream;
import org.diaspore.flowsheet.Work;
import org.diaspore.plant.setting.Settings;

/// One stirred precipitation tank: slurry of seed in supersaturated liquor in, with more hydrate
/// out.
///
/// Sizes by {@link PopulationBalance}. The slurry leaves colder than it came by natural cooling
/// over its residence, warmer by the heat of crystallisation; the duty is what that asks for. The
/// hydrate occludes soda and takes gallium, lithium and vanadium; oxalate above its solubility
/// falls out beside it, raises nucleation and damps agglomeration; open tanks take carbon dioxide
/// from the air.
///
/// @param name for warnings
/// @param residenceS of slurry in this tank
/// @param coolingKPerS natural cooling
/// @param airCarbonFraction CO2 taken from the air per alumina precipitated, kg/kg
/// @param powerWPerM3 agitator per slurry in the tank
public record Precipitator(
        String name,
        double residenceS,
        double coolingKPerS,
        Crystallisation crystallisation,
        double airCarbonFraction,
        double powerWPerM3)
        implements Operation {
    private static final int ALUMINATE = Substances.index("NaAl(OH)4(aq)");
    private static final int CARBON_DIOXIDE = Substances.index("CO2");
    private static final double AIR_K = 298.15;
    private static final LiquorReaction GIBBSITE = LiquorReaction.dissolving("gibbsite");
    private static final LiquorReaction SODA = LiquorReaction.of("NaOH(aq) -> sorbed caustic");
    private static final LiquorReaction CARBONATION =
            LiquorReaction.of("2 NaOH(aq) + CO2 -> Na2CO3(aq) + water");
    private static final double ALUMINA_KG_PER_MOL = Substances.get("corundum").kgPerMol();
    private static final double SODA_KG_PER_MOL = Substances.get("residual soda").kgPerMol();

    /// More of the solid in the last size class than this is worth a warning.
    private static final double MUCH_IN_LAST_CLASS = 1e-3;

    /// What happens in the tank besides its hold-up.
    record Crystallisation(
            PrecipitationKinetics kinetics,
            PopulationBalance balance,
            SodaOcclusion soda,
            OxalateEquilibrium oxalate,
            double nucleationPerOxalate,
            double agglomerationPerOxalate,
            TraceUptake traces) {
        static Crystallisation of(Settings settings) {
            PrecipitationKinetics kinetics = PrecipitationKinetics.of(settings);
            return new Crystallisation(
                    kinetics,
                    new PopulationBalance(SizeGrid.HYDRATE, kinetics.agglomeration().cutoffM()),
                    SodaOcclusion.of(settings),
                    OxalateEquilibrium.of(settings),
                    settings.si("precipitation.oxalate_nucleation"),
                    settings.si("precipitation.oxalate_agglomeration"),
                    TraceUptake.of(settings));
        }
    }

    /// Tank number `tank` (from 1) of `tanks` that share the hold-up of a stage.
    public static Precipitator of(Settings settings, int tank, int tanks, Stage stage) {
        if (tank < 1 || tank > tanks) {
            throw new IllegalArgumentException("tank " + tank + " of " + tanks);
        }
        return new Precipitator(
                stage.word() + " tank " + tank,
                settings.si("precipitation." + stage.word() + "_time") / tanks,
                settings.si("precipitation.natural_cooling"),
                Crystallisation.of(settings),
                settings.si("precipitation.air_carbonation"),
                settings.si("precipitation.agitation_power"));
    }

    @Override
    public List<String> inlets() {
        return List.of("slurry");
    }

    @Override
    public List<String> outlets() {
        return List.of("slurry");
    }

    @Override
    public Work run(Inlets inlets) {
        Stream in = inlets.stream(0);
        if (in.isEmpty()) {
            return Work.of(in);
        }
        double[] amounts = in.amounts();
        double[] classes = HydrateSlurry.molPerS(in);
        SizeGrid grid = HydrateSlurry.grid(in);
        Liquor liquor = Liquor.of(amounts);
        double coldK = in.temperatureK() - coolingKPerS * residenceS;
        double hydrate = 0;
        for (double amount : classes) {
            hydrate += Math.max(0, amount);
        }
        double volume =
                Math.max(0, liquor.volumeM3PerS(in.temperatureK()))
                        + hydrate * HydrateSlurry.M3_PER_MOL;
        double oxalate = crystallisation.oxalate.settle(amounts, liquor, coldK, residenceS);
        double perUnit = volume / HydrateSlurry.M3_PER_MOL;
        TankLiquor tank =
                new TankLiquor(
                        amounts,
                        liquor,
                        new TankLiquor.Setting(
                                perUnit,
                                coldK,
                                PrecipitationKinetics.CRYSTALLISATION_J_PER_MOL
                                        / heatCapacityWPerK(in),
                                1 / (1 + crystallisation.agglomerationPerOxalate * oxalate),
                                1 + crystallisation.nucleationPerOxalate * oxalate),
                        crystallisation.kinetics);
        double[] feed = new double[classes.length];
        for (int i = 0; i < feed.length; i++) {
            feed[i] = volume > 0 ? Math.max(0, classes[i]) / perUnit : 0;
        }
        TankSizes sizes = balance(grid).solve(feed, residenceS, tank);
        double x = sizes.precipitated();
        double gibbsite = x * perUnit;
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Math.min(0, classes[i]) + sizes.solid()[i] * perUnit;
        }
        double alumina = 0.5 * gibbsite * ALUMINA_KG_PER_MOL;
        double before = Math.max(0, amounts[ALUMINATE]);
        GIBBSITE.run(amounts, -gibbsite);
        crystallisation.traces.run(amounts, before > 0 ? amounts[ALUMINATE] / before : 1);
        double outK = tank.temperatureK(x);
        double sigma = tank.sigma(x);
        double caustic = AluminaSolubility.causticGPerL(liquor);
        double sodaFraction = crystallisation.soda.fraction(outK, caustic, sigma);
        SODA.run(amounts, 2 * sodaFraction * alumina / SODA_KG_PER_MOL);
        Stream air = Stream.pure("CO2", airCarbonFraction * alumina, AIR_K);
        amounts[CARBON_DIOXIDE] += air.amount(CARBON_DIOXIDE);
        CARBONATION.run(amounts, air.amount(CARBON_DIOXIDE));
        Stream out = HydrateSlurry.sized(Stream.of(amounts, outK, in.pressurePa()), grid, classes);
        double liquorM3 = liquor.volumeM3PerS();
        Ledger.Builder ledger =
                Ledger.builder()
                        .supply("carbon dioxide from air", air)
                        .duty(
                                Duty.Kind.LOSS,
                                "walls and surface of tanks",
                                out.enthalpyW() - in.enthalpyW() - air.enthalpyW())
                        .power(powerWPerM3 * volume * residenceS)
                        .reading("temperature_K", outK)
                        .reading("volume_m3", volume * residenceS)
                        .reading("residence_s", residenceS)
                        .reading("liquor_m3_per_s", liquorM3)
                        .reading("alumina_kg_per_s", alumina)
                        .reading("yield_kg_per_m3", liquorM3 > 0 ? alumina / liquorM3 : 0)
                        .reading("a_to_c", sigma + tank.equilibriumAToC(x))
                        .reading("equilibrium_a_to_c", tank.equilibriumAToC(x))
                        .reading("growth_radius_m_per_s", growth(outK, sigma))
                        .reading("nuclei_per_m3", sizes.nuclei())
                        .reading("solids_kg_per_m3", solids(classes, volume))
                        .reading("occluded_soda_fraction", sodaFraction)
                        .reading("solid_oxalate_kg_per_m3", oxalate);
        warn(ledger, sizes, classes, hydrate);
        return Work.of(ledger.build(), out);
    }

    private PopulationBalance balance(SizeGrid grid) {
        return grid.equals(SizeGrid.HYDRATE)
                ? crystallisation.balance
                : new PopulationBalance(grid, crystallisation.kinetics.agglomeration().cutoffM());
    }

    private double growth(double temperatureK, double sigma) {
        return crystallisation.kinetics.growth().radiusMPerS(temperatureK, sigma);
    }

    private static double heatCapacityWPerK(Stream in) {
        double warmer = Enthalpy.watts(in.amounts(), in.temperatureK() + 1, in.pressurePa());
        double capacity = warmer - in.enthalpyW();
        return capacity > 0 ? capacity : Double.POSITIVE_INFINITY;
    }

    private static double solids(double[] classes, double volume) {
        double sum = 0;
        for (double amount : classes) {
            sum += amount;
        }
        return volume > 0 ? sum * Substances.kgPerMol(HydrateSlurry.GIBBSITE) / volume : 0;
    }

    private void warn(Ledger.Builder ledger, TankSizes sizes, double[] classes, double fed) {
        double sum = 0;
        for (double solid : sizes.solid()) {
            sum += solid;
        }
        if (sizes.solid()[sizes.solid().length - 1] > MUCH_IN_LAST_CLASS * sum) {
            ledger.warning(
                    name
                            + ": hydrate grows out of the largest size class and stays in it; take"
                            + " product coarser or lower precipitation.product_cut");
        }
        if (!sizes.converged()) {
            ledger.warning(name + ": sizes did not come to rest in " + sizes.steps() + " steps");
        }
        if (!(fed > 0)) {
            ledger.warning(
                    name + ": no seed, nothing precipitates; raise precipitation.seed_charge");
        }
    }
}

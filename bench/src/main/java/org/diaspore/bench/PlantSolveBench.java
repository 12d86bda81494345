package org.diaspore.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.diaspore.flowsheet.Accelerator;
import org.diaspore.flowsheet.Outcome;
import org.diaspore.flowsheet.Solver;
import org.diaspore.ore.Assay;
import org.diaspore.ore.MineralMakeup;
import org.diaspore.ore.Ore;
import org.diaspore.ore.OreKind;
import org.diaspore.ore.Oxide;
import org.diaspore.ore.TraceMetal;
import org.diaspore.ore.Traces;
import org.diaspore.plant.Plant;
import org.diaspore.plant.PlantCase;
import org.diaspore.plant.PlantRun;
import org.diaspore.plant.Result;
import org.diaspore.plant.setting.Settings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One solution of a whole plant on the Liulin ore, one thread, milliseconds.
///
/// Inputs are frozen here: the assay of `examples/liulin.yaml` and default settings.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlantSolveBench {
    @Param({"upgrade-bayer", "upgrade", "bayer"})
    public String plant = "upgrade-bayer";

    private PlantCase plantCase;
    private Solver solver;
    private Solver likeSolver;
    private Outcome solved;

    @Setup
    public void prepare() {
        Map<Oxide, Double> oxides = new EnumMap<>(Oxide.class);
        oxides.put(Oxide.Al2O3, 0.48);
        oxides.put(Oxide.SiO2, 0.192);
        oxides.put(Oxide.Fe2O3, 0.090);
        oxides.put(Oxide.TiO2, 0.026);
        oxides.put(Oxide.CaO, 0.014);
        oxides.put(Oxide.MgO, 0.006);
        oxides.put(Oxide.K2O, 0.006);
        oxides.put(Oxide.Na2O, 0.001);
        oxides.put(Oxide.P2O5, 0.002);
        oxides.put(Oxide.LOI, 0.160);
        oxides.put(Oxide.S, 0.008);
        oxides.put(Oxide.C_org, 0.005);
        oxides.put(Oxide.CO2, 0.012);
        Ore ore =
                new Ore(
                        "Liulin",
                        MineralMakeup.of(Assay.of(oxides), OreKind.DIASPORIC),
                        Traces.ofGramsPerTonne(Map.of(TraceMetal.Ga, 70.0, TraceMetal.Li, 300.0)),
                        0.08);
        plantCase = new PlantCase("Liulin", Plant.of(plant), ore, 100, Settings.defaults());
        solver = PlantRun.solver(plantCase);
        solved = solver.solve(Accelerator.BROYDEN);
        Settings settings = Settings.defaults();
        double lime = settings.si("digestion.lime_dose");
        double hot = settings.si("digestion.temperature") + 0.5;
        likeSolver =
                PlantRun.solver(
                        plantCase.with(
                                settings.with("digestion.lime_dose", 1.02 * lime)
                                        .with("digestion.temperature", hot)));
    }

    /// Cold start of the recycles, flowsheet compiled before.
    @Benchmark
    public Outcome solveFromColdStart() {
        return solver.solve(Accelerator.BROYDEN);
    }

    /// Warm start from the answer itself.
    @Benchmark
    public Outcome solveFromAnswer() {
        return solver.solveFrom(solved, Accelerator.BROYDEN);
    }

    /// Warm start of a case with 2 % more lime and 0.5 K more in digestion.
    @Benchmark
    public Outcome solveLikeCase() {
        return likeSolver.solveFrom(solved, Accelerator.BROYDEN);
    }

    /// Drawing, compiling, solving from cold, figures and the check of every operation.
    @Benchmark
    public Result wholeRun() {
        return PlantRun.run(plantCase);
    }
}

package org.diaspore.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.diaspore.chemistry.database.Database;
import org.diaspore.chemistry.database.PhreeqcReader;
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

/// Aqueous equilibria per second on one thread.
///
/// Inputs are frozen in the tables beside this class; works whose name begins with `reference-`
/// take the states of the reference folder. Databases are others' and not part of this project:
/// they come from the folder that the system property `diaspore.reference` names.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EquilibriumBench {
    private static final List<String> TWO = List.of("Gibbsite", "Kaolinite");
    private static final int WALK = 50;
    private static final StateWork.Inputs WATERS =
            new StateWork.Inputs(
                    "waters.tsv",
                    List.of("Na", "Al", "Si", "Ca", "C(4)", "S(6)", "Cl", "K", "Mg", "F"));
    private static final StateWork.Inputs BRINES =
            new StateWork.Inputs("brines.tsv", List.of("Na", "K", "Mg", "Ca", "Cl", "S(6)"));
    private static final StateWork.Inputs LIQUORS =
            new StateWork.Inputs("liquors.tsv", List.of("Na", "Al", "Si", "C(4)", "S(6)", "Cl"));

    @Param({
        "llnl",
        "llnl-two-minerals",
        "llnl-two-minerals-warm",
        "llnl-warm",
        "phreeqc",
        "phreeqc-two-minerals",
        "phreeqc-two-minerals-warm",
        "pitzer-brines-two-minerals",
        "llnl-liquors-gibbsite",
        "reference-llnl-speciation",
        "reference-llnl-equilibrium",
        "reference-pitzer-brines"
    })
    public String work = "llnl";

    private StateWork states;

    @Setup
    public void prepare() throws IOException {
        states =
                switch (work) {
                    case "llnl" -> frozen("llnl.dat", WATERS, List.of());
                    case "llnl-two-minerals" -> frozen("llnl.dat", WATERS, TWO);
                    case "llnl-two-minerals-warm" -> walk("llnl.dat", TWO);
                    case "llnl-warm" -> walk("llnl.dat", List.of());
                    case "phreeqc" -> frozen("phreeqc.dat", WATERS, List.of());
                    case "phreeqc-two-minerals" -> frozen("phreeqc.dat", WATERS, TWO);
                    case "phreeqc-two-minerals-warm" -> walk("phreeqc.dat", TWO);
                    case "pitzer-brines-two-minerals" ->
                            frozen("pitzer.dat", BRINES, List.of("Gypsum", "Halite"));
                    case "llnl-liquors-gibbsite" ->
                            frozen("llnl.dat", LIQUORS, List.of("Gibbsite"));
                    case "reference-llnl-speciation", "reference-llnl-equilibrium" ->
                            reference("llnl.dat");
                    case "reference-pitzer-brines" -> reference("pitzer.dat");
                    default -> throw new IllegalArgumentException("unknown work: " + work);
                };
    }

    /// One state: speciation and, where minerals are offered, their equilibrium.
    @Benchmark
    public boolean state() {
        return states.solveNext();
    }

    private static StateWork frozen(
            String database, StateWork.Inputs inputs, List<String> minerals) {
        return StateWork.frozen(database(database), inputs, minerals);
    }

    private static StateWork walk(String database, List<String> minerals) {
        return StateWork.walk(database(database), WATERS, minerals, WALK);
    }

    private StateWork reference(String database) throws IOException {
        Path file = present(work.substring("reference-".length()) + ".csv");
        return StateWork.reference(database(database), Files.readAllLines(file));
    }

    private static Database database(String name) {
        return PhreeqcReader.read(present("databases/" + name));
    }

    private static Path present(String name) {
        Path file =
                Path.of(System.getProperty("diaspore.reference", "../shared/data"), "chemistry")
                        .resolve(name);
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "reference data absent: "
                            + file
                            + ". Try: -jvmArgsAppend -Ddiaspore.reference=DIR with the folder that"
                            + " holds chemistry/databases.");
        }
        return file;
    }
}

package org.diaspore.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.diaspore.app.casefile.CaseFile;
import org.diaspore.app.casefile.CaseReader;
import org.diaspore.app.casefile.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading the Liulin case from disk; run from the project's root.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseFileBench {
    private final Path file = Path.of("examples/liulin.yaml");

    @Benchmark
    public CaseFile read() {
        return CaseReader.read(file, Vocabulary.standard());
    }
}

package io.allium.benchmarks;

import java.util.concurrent.TimeUnit;
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

/** One step of training of {@link LstmGraph}: of its samples the median, {@code p0.50}, bears a busy machine best. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LstmBenchmark {
    /** What computes the recurrence. */
    @Param
    public Kind kind = Kind.ONEDNN;

    /** How many threads do. */
    @Param({"1", "2"})
    public int threads;

    private LstmGraph graph = Kind.ONEDNN.graph();

    /** JMH makes it. */
    public LstmBenchmark() {}

    /** What computes a recurrence. */
    public enum Kind {
        /** Allium's layer on oneDNN. */
        ONEDNN {
            @Override
            LstmGraph graph() {
                return LstmGraph.of();
            }
        },
        /** Allium's layer on ND4J's operations. */
        ND4J {
            @Override
            LstmGraph graph() {
                return LstmGraph.onNd4j();
            }
        },
        /** DL4J's own layer. */
        STOCK {
            @Override
            LstmGraph graph() {
                return LstmGraph.stock();
            }
        };

        abstract LstmGraph graph();
    }

    /** Draws weights and a batch. */
    @Setup
    public void draw() {
        graph = kind.graph();
        LstmGraph.threads(threads);
    }

    /** One step of Adam. */
    @Benchmark
    public void train() {
        graph.step();
    }
}

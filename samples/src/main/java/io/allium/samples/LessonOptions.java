package io.allium.samples;

import io.allium.runtime.ModelBuilder;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all lessons have. */
public final class LessonOptions {
    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How often training goes through the data; otherwise what the network declares.")
    private @Nullable Integer epochs;

    @Option(
            names = "--batch-size",
            paramLabel = "N",
            description = "How many examples a step learns from; otherwise what the network declares.")
    private @Nullable Integer batchSize;

    @Option(names = "--seed", paramLabel = "N", description = "Fixes everything random (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--out", paramLabel = "DIR", description = "Where pictures go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    /** Options as if none had been given; picocli fills them in. */
    public LessonOptions() {}

    /** A builder with these options. */
    public <B extends ModelBuilder<B>> B apply(B builder) {
        B changed = builder.seed(seed);
        if (epochs != null) {
            changed = changed.epochs(epochs);
        }
        return batchSize == null ? changed : changed.batchSize(batchSize);
    }

    /** The epochs that were asked for. */
    public OptionalInt epochs() {
        return epochs == null ? OptionalInt.empty() : OptionalInt.of(epochs);
    }

    /** What fixes everything random. */
    public long seed() {
        return seed;
    }

    /** A file in the directory for pictures. */
    public Path out(String file) {
        return out.resolve(file);
    }
}

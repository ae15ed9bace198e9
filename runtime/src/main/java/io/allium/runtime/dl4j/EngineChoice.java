package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.Randomness;
import io.allium.runtime.onednn.OneDnn;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** What computes: {@code -Dallium.engine=}. */
enum EngineChoice {
    /** Primitives of oneDNN. */
    ONEDNN {
        @Override
        GraphEngine engine(InferredNetwork network) {
            OneDnn.whyAbsent().ifPresent(why -> {
                throw new AlliumException(
                        Code.ENGINE_UNAVAILABLE,
                        "The engine \"onednn\" does not work here: %s. Start Java without -D%s, or with -D%s=nd4j."
                                .formatted(why, PROPERTY, PROPERTY));
            });
            return new PlannedEngine(network);
        }
    },
    /** Layers of ours, on ND4J's arrays. */
    ND4J {
        @Override
        GraphEngine engine(InferredNetwork network) {
            Randomness randomness = new Randomness();
            return new LayerEngine(network, LayerLowerings.own(randomness), randomness);
        }
    },
    /** DL4J's own layers, where it has them: what the others are compared with. */
    STOCK {
        @Override
        GraphEngine engine(InferredNetwork network) {
            Randomness randomness = new Randomness();
            return new LayerEngine(network, StockLowerings.with(randomness), randomness);
        }
    };

    private static final String PROPERTY = "allium.engine";

    /** An engine of this kind, whose weights are all 0. */
    abstract GraphEngine engine(InferredNetwork network);

    /**
     * What the user has asked for, else the fastest that works here.
     *
     * @throws AlliumException if there is no such engine
     */
    static EngineChoice current() {
        NativeSettings.beforeLoading();
        String word = System.getProperty(PROPERTY);
        return word == null ? fastest() : of(word);
    }

    private static EngineChoice fastest() {
        if (Slower.WHY.isEmpty()) {
            return ONEDNN;
        }
        Nd4jLibrary.require();
        Slower.sayOnce();
        return ND4J;
    }

    private static EngineChoice of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new AlliumException(
                        Code.UNKNOWN_ENGINE,
                        "There is no engine \"%s\"; there are: %s. Start Java with one of these for -D%s, or without it."
                                .formatted(
                                        word,
                                        Arrays.stream(values())
                                                .map(EngineChoice::word)
                                                .collect(Collectors.joining(", ")),
                                        PROPERTY)));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is said once where the fastest engine is not what most machines have. */
    private static final class Slower {
        static final Optional<String> WHY = isX86() ? OneDnn.whyAbsent() : Optional.of("it is only fast on x86-64");

        private static final AtomicBoolean SAID = new AtomicBoolean();

        static void sayOnce() {
            if (!SAID.getAndSet(true)) {
                System.err.println("Allium computes without oneDNN: " + WHY.orElseThrow()
                        + ". Results are the same, and training takes longer. -D" + PROPERTY + "=nd4j silences this.");
            }
        }

        private static boolean isX86() {
            String architecture = System.getProperty("os.arch", "");
            return architecture.equals("amd64") || architecture.equals("x86_64");
        }
    }
}

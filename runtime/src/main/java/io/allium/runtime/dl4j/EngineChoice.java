package io.allium.runtime.dl4j;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.dl4j.lowering.LayerLowerings;
import io.allium.runtime.dl4j.stock.StockLowerings;
import io.allium.runtime.engine.Randomness;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What computes: {@code -Dallium.engine=}. */
enum EngineChoice {
    /** Layers of ours, on ND4J's arrays. */
    ND4J {
        @Override
        LayerLowerings layers(Randomness randomness) {
            return LayerLowerings.own(randomness);
        }
    },
    /** DL4J's own layers, where it has them: what the others are compared with. */
    STOCK {
        @Override
        LayerLowerings layers(Randomness randomness) {
            return StockLowerings.with(randomness);
        }
    };

    private static final String PROPERTY = "allium.engine";

    /** How layers are said. */
    abstract LayerLowerings layers(Randomness randomness);

    /**
     * What the user has asked for, else {@link #ND4J}.
     *
     * @throws AlliumException if there is no such engine
     */
    static EngineChoice current() {
        String word = System.getProperty(PROPERTY, ND4J.word());
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
}

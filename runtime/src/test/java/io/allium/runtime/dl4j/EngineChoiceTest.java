package io.allium.runtime.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code -Dallium.engine} chooses. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class EngineChoiceTest {
    @AfterEach
    void forget() {
        System.clearProperty("allium.engine");
    }

    @ParameterizedTest
    @CsvSource({"onednn, ONEDNN", "nd4j, ND4J", "stock, STOCK"})
    void isWhatTheUserSays(String word, EngineChoice choice) {
        System.setProperty("allium.engine", word);
        assertThat(EngineChoice.current()).isEqualTo(choice);
    }

    @Test
    void isTheFastestUnlessTheUserSaysOtherwise() {
        assertThat(EngineChoice.current()).isIn(EngineChoice.ONEDNN, EngineChoice.ND4J);
    }

    @Test
    void refusesUnknownWords() {
        System.setProperty("allium.engine", "dl4j");
        assertThatThrownBy(EngineChoice::current)
                .hasMessage(
                        "[UnknownEngine] There is no engine \"dl4j\"; there are: onednn, nd4j, stock. Start Java with"
                                + " one of these for -Dallium.engine, or without it.");
    }
}

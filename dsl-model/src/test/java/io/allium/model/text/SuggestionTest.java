package io.allium.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> NAMES = List.of("image", "conv1", "conv2", "a", "LSTM");

    @Test
    void closeNames() {
        assertThat(Suggestion.closest("imgae", NAMES)).hasValue("image");
        assertThat(Suggestion.closest("imag", NAMES)).hasValue("image");
        assertThat(Suggestion.closest("conv", NAMES)).hasValue("conv1");
        assertThat(Suggestion.closest("CONV2", NAMES)).hasValue("conv2");
        assertThat(Suggestion.closest("lstm", NAMES)).hasValue("LSTM");
    }

    @Test
    void strangers() {
        assertThat(Suggestion.closest("photograph", NAMES)).isEmpty();
        assertThat(Suggestion.closest("b", NAMES)).isEmpty();
        assertThat(Suggestion.closest("", NAMES)).isEmpty();
        assertThat(Suggestion.closest("conv1", List.of())).isEmpty();
    }
}

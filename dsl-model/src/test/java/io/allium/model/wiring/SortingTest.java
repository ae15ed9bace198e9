package io.allium.model.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SortingTest {
    @Test
    void keepsAnOrderThatIsOneAlready() {
        Sorting sorting = Sorting.of(of("a", "", "b", "a", "c", "a", "d", "b c"));

        assertThat(sorting.order()).containsExactly("a", "b", "c", "d");
        assertThat(sorting.cycles()).isEmpty();
    }

    @Test
    void putsLaterSourcesFirst() {
        assertThat(Sorting.of(of("d", "b c", "c", "a", "b", "a", "a", "")).order())
                .containsExactly("a", "c", "b", "d");
    }

    @Test
    void findsWhatDependsOnItself() {
        Sorting sorting = Sorting.of(of("a", "", "b", "b", "c", "b"));

        assertThat(sorting.cycles()).containsExactly(List.of("b"));
        assertThat(sorting.order()).containsExactly("a", "c");
    }

    @Test
    void cyclesThatCrossAreOne() {
        Sorting sorting = Sorting.of(of("a", "c", "b", "a", "c", "a b"));

        assertThat(sorting.cycles()).containsExactly(List.of("a", "c"));
        assertThat(sorting.order()).containsExactly("b");
    }

    @Test
    void cyclesThatDoNotCrossAreSeveral() {
        Sorting sorting = Sorting.of(of("a", "b", "b", "a", "c", "a d", "d", "c"));

        assertThat(sorting.cycles()).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(sorting.order()).isEmpty();
    }

    private static Map<String, List<String>> of(String... pairs) {
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String sources = pairs[i + 1];
            dependencies.put(pairs[i], sources.isEmpty() ? List.of() : List.of(sources.split(" ", -1)));
        }
        return dependencies;
    }
}

package io.allium.model.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.Members;
import io.allium.model.Shape;
import io.allium.model.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Layers that merge or reshape have the output shapes that Keras gives, and are refused where Keras raises. */
class KerasMergingTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/keras/merging-shapes.csv", useHeadersInDisplayName = true)
    void shapes(String layer, @Nullable String member, @Nullable String values, String inputs, String output) {
        LayerSpec defaults = Layers.of(layer).orElseThrow();
        LayerSpec spec = member == null ? defaults : defaults.with(members(defaults, member, String.valueOf(values)));
        List<Operand> operands = new ArrayList<>();
        for (String shape : inputs.split(" ", -1)) {
            operands.add(new Operand("in" + operands.size(), shape(shape)));
        }

        assertThat(spec.problems()).isEmpty();
        assertThat(result(spec, operands)).isEqualTo(output);
    }

    private static Members members(LayerSpec spec, String member, String values) {
        List<Integer> numbers = numbers(values, " ");
        boolean several = spec.members().value(member) instanceof List<?>;
        return spec.members().and(member, several ? numbers : numbers.get(0));
    }

    private static Shape shape(String words) {
        return new Shape(numbers(words, "x"));
    }

    private static List<Integer> numbers(String words, String between) {
        return Arrays.stream(words.split(between, -1)).map(Integer::valueOf).toList();
    }

    private static String result(LayerSpec spec, List<Operand> operands) {
        try {
            return spec.effect(operands).output().toString().replace('×', 'x');
        } catch (ProblemException e) {
            assertThat(e.problem().fix()).isNotEmpty();
            return "error";
        }
    }
}

package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a member's Javadoc says of its range is what the model accepts and refuses, at each boundary. */
class RangesTest {
    private static final double NEXT = Math.ulp(1.0);

    /** Each sentence of the vocabulary's Javadoc, with values that are just good and just bad. */
    private static final Map<String, Bounds> SENTENCES = Map.of(
            "must be at least 1", new Bounds(List.of(1, Integer.MAX_VALUE), List.of(0, -1)),
            "must be 0 or more", new Bounds(List.of(0, Integer.MAX_VALUE), List.of(-1, Integer.MIN_VALUE)),
            "must be at least 0", new Bounds(List.of(0.0, 1e300), List.of(-Double.MIN_VALUE, Double.NaN)),
            "must be more than 0",
                    new Bounds(
                            List.of(Double.MIN_VALUE, 1e300), List.of(0.0, -1.0, Double.POSITIVE_INFINITY, Double.NaN)),
            "must be at least 0 and less than 1",
                    new Bounds(List.of(0.0, 1 - NEXT), List.of(-Double.MIN_VALUE, 1.0, Double.NaN)),
            "must be at least 0 and at most 1",
                    new Bounds(List.of(0.0, 1.0), List.of(-Double.MIN_VALUE, 1 + NEXT, Double.NaN)),
            "must be at least -1 and at most 1",
                    new Bounds(List.of(-1.0, 1.0), List.of(-1 - NEXT, 1 + NEXT, Double.NaN)),
            "must be more than -1 and at most 1",
                    new Bounds(List.of(-1 + NEXT, 1.0), List.of(-1.0, 1 + NEXT, Double.NaN)),
            "must not be 0",
                    new Bounds(
                            List.of(Double.MIN_VALUE, -1.0), List.of(0.0, -0.0, Double.NEGATIVE_INFINITY, Double.NaN)));

    private record Bounds(List<? extends Number> good, List<? extends Number> bad) {}

    private record Member(Spec spec, String name, String sentence) {
        @Override
        public String toString() {
            return spec.kind() + "." + name + " " + sentence;
        }
    }

    static Stream<Member> members() {
        List<Member> members = new ArrayList<>();
        for (Spec spec : Stream.of(Layers.ALL, Optimizers.ALL, List.of(TrainingSpec.DEFAULTS))
                .flatMap(List::stream)
                .filter(spec -> !spec.kind().equals("FeaturesOf"))
                .toList()) {
            for (String name : spec.members().names()) {
                Object value = spec.members().value(name);
                if (value instanceof Integer || value instanceof Double || value instanceof List<?>) {
                    members.add(new Member(spec, name, sentence(spec.kind(), name)));
                }
            }
        }
        return members.stream().filter(member -> !isFree(member));
    }

    /** These may be anything finite, or depend on the input. */
    private static boolean isFree(Member member) {
        return List.of(
                        "Rescaling.offset",
                        "Concatenate.axis",
                        "Dot.axes",
                        "Permute.dims",
                        "Reshape.targetShape",
                        "ELU.alpha",
                        "Softmax.axis",
                        "Dropout.noiseShape",
                        "AlphaDropout.noiseShape",
                        "RandomTranslation.fillValue",
                        "RandomRotation.fillValue",
                        "RandomZoom.fillValue",
                        "RandomContrast.valueRange",
                        "RandomBrightness.valueRange")
                .contains(member.spec().kind() + "." + member.name());
    }

    private static String sentence(String kind, String name) {
        boolean isValue = !Vocabulary.members(kind).contains(name);
        String text = Vocabulary.javadoc(kind, isValue ? "value" : name).toLowerCase(Locale.ROOT);
        return SENTENCES.keySet().stream()
                .filter(text::contains)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("has no range: " + text);
    }

    @ParameterizedTest
    @MethodSource("members")
    void javadocIsTrue(Member member) {
        Bounds bounds = Optional.ofNullable(SENTENCES.get(member.sentence())).orElseThrow();

        for (Number good : bounds.good()) {
            assertThat(problems(member, good)).as("%s", good).isEmpty();
        }
        for (Number bad : bounds.bad()) {
            assertThat(problems(member, bad)).as("%s", bad).singleElement().satisfies(problem -> {
                assertThat(problem.place().annotation()).isEqualTo(member.spec().kind());
                assertThat(problem.code()).isIn(Code.OUT_OF_RANGE, Code.ZERO_SCALE, Code.MISSING_VALUE);
                assertThat(problem.sentence())
                        .startsWith(member.name() + " is ")
                        .endsWith(".");
                assertThat(problem.fix()).isNotEmpty();
            });
        }
    }

    private static List<Problem> problems(Member member, Number value) {
        Members members = member.spec().members();
        Object typed = members.value(member.name()) instanceof List<?> ? List.of(value) : value;
        Members changed = members.and(member.name(), typed);
        Spec spec = Layers.of(member.spec().kind())
                .<Spec>map(layer -> layer.with(changed))
                .or(() -> Optimizers.of(member.spec().kind()).map(optimizer -> optimizer.with(changed)))
                .orElseGet(() -> TrainingSpec.DEFAULTS.with(changed));
        return spec.problems().stream()
                .filter(problem -> problem.place().member().equals(member.name()))
                .toList();
    }
}

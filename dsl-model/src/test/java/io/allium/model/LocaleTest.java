package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.AddSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.problem.Problem;
import io.allium.model.text.Description;
import io.allium.model.text.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are the same on every machine: with other separators, other digits, and an i without a dot. */
class LocaleTest {
    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "ar-EG", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "tr-TR"})
    void textsDoNotChange(String language) {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = texts();

        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(texts()).isEqualTo(expected);
    }

    @Test
    void thereAreTexts() {
        assertThat(texts()).hasSizeGreaterThan(30).noneMatch(String::isEmpty);
    }

    private static List<String> texts() {
        NetworkSpec branches =
                Nets.picture().layer("a", Nets.conv(8, 3), "image").layer("b", Nets.conv(9, 5), "image");
        Claims claims = new Claims(
                OptionalLong.of(1),
                OptionalLong.empty(),
                Map.of("conv2", new Claims.Expectation(List.of(), OptionalLong.of(9_000))));
        List<NetworkSpec> networks = List.of(
                Nets.then(Nets.map(), "conv3", Nets.conv(3, 19).dilationRate(2)),
                branches.layer("sum", AddSpec.DEFAULTS, "a", "b"),
                branches.layer("both", ConcatenateSpec.DEFAULTS, "a", "b"),
                branches.layer("both", ConcatenateSpec.DEFAULTS.axis(7), "a", "b"),
                Nets.labelled(Nets.small(), 3),
                Nets.then(Nets.picture(), "drop", DropoutSpec.DEFAULTS.rate(1.5)),
                Nets.small().claims(claims),
                Nets.small().claims(new Claims(OptionalLong.of(1), OptionalLong.empty(), Map.of())),
                Nets.small().parameterBudget(2_000),
                Nets.picture().layer("conv", Nets.conv(3, 3), "imagi"));
        List<String> texts = new ArrayList<>();
        for (NetworkSpec network : networks) {
            Nets.problems(network).stream().map(Problem::text).forEach(texts::add);
            texts.add(Description.of(network));
        }
        texts.addAll(Summary.lines(Inference.infer(Nets.small())));
        return texts;
    }
}

package io.allium.model.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.Members;
import io.allium.model.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetParserTest {
    private static final Expression.Names NAMES = new Expression.Names() {
        @Override
        public Object member(String name) {
            return Members.of("filters", 8).and("strides", List.of(1, 2)).value(name);
        }

        @Override
        public long channels(String layer) {
            return layer.equals("in") ? 48 : 3;
        }

        @Override
        public int copy() {
            return 2;
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x = 1_000               | 1000
                    x = 4 * filters         | 32
                    x = 2 + 3 * 4           | 14
                    x = (2 + 3) * 4         | 20
                    x = 20 - 6 - 4          | 10
                    x = 48 / 4 / 2          | 6
                    x = in.channels / 2     | 24
                    x=in.channels-other.channels*filters|24
                    x = {1, 2, 4 * filters} | 32
                    """)
    void anExpressionHasTheValueThatArithmeticSays(String text, long value) {
        Let let = LetParser.parse(text).get(0);

        assertThat(let.member()).isEqualTo("x");
        assertThat(let.expression().value(NAMES)).isEqualTo(value);
    }

    @Test
    void aNameAloneIsTheMemberOfThatName() {
        List<Let> lets = LetParser.parse("strides , units = filters");

        assertThat(lets).extracting(Let::member).containsExactly("strides", "units");
        assertThat(lets.get(0).expression().value(NAMES)).isEqualTo(List.of(1, 2));
        assertThat(lets.get(1).expression().value(NAMES)).isEqualTo(8L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strides",
                "x = 4 * filters",
                "x = (2 + 3) * 4 - 1",
                "x = 20 - (6 - 4)",
                "x = 48 / (4 / 2)",
                "x = 2 * (in.channels / 2)",
                "x = {1, 2, 4 * filters}"
            })
    void whatALetIsWrittenAsReadsTheSame(String text) {
        Let let = LetParser.parse(text).get(0);

        assertThat(let).hasToString(text);
        assertThat(LetParser.parse(let.toString())).containsExactly(let);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "x =",
                "x = 2 *",
                "x = (2",
                "x = 2)",
                "2 = x",
                "x = in.filters",
                "x = in.",
                "x = {}",
                "x = {1",
                "x y",
                "x = 99999999999",
                "x = 1 2",
                "x = -1"
            })
    void aTextThatFollowsNoGrammarIsRefused(String text) {
        assertThatThrownBy(() -> LetParser.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("[BadLet] \"" + text + "\" cannot be read: ");
    }

    @Test
    void aDeepTextIsRefusedAndNotTheStackOverflown() {
        assertThatThrownBy(() -> LetParser.parse("x = " + "(".repeat(100_000) + "1"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whatDoesNotComeOutEvenIsAProblem() {
        Expression half = LetParser.parse("x = (filters + 1) / 2").get(0).expression();

        assertThatThrownBy(() -> half.value(NAMES))
                .hasMessage("[UnevenDivision] (filters + 1) / 2 is 9 / 2, which does not come out even.");
        assertThatThrownBy(() -> LetParser.parse("x = 1 / (filters - 8)")
                        .get(0)
                        .expression()
                        .value(NAMES))
                .hasMessage("[UnevenDivision] 1 / (filters - 8) divides by 0.");
    }

    @Test
    void whatIsNoNumberCannotBeCalculatedWith() {
        assertThatThrownBy(() ->
                        LetParser.parse("x = 2 * strides").get(0).expression().value(NAMES))
                .hasMessage("[BadLet] strides is no whole number, and cannot be calculated with.");
    }
}

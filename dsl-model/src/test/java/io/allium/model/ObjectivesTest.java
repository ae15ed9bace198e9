package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.Unset;
import io.allium.model.Objective.Link;
import io.allium.model.Objective.Target;
import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels, units, activation and loss: every combination, in a table written by hand. */
class ObjectivesTest {
    /**
     * A row has labels (0 is none), units (0 is left out) and activation, then the result for each {@link Loss} in
     * order: one label out of several ({@code label}), yes or no ({@code yes}), numbers under a sigmoid ({@code odds}),
     * numbers as they are ({@code number}), or the problem.
     */
    private static final String TABLE = """
            0 0 LINEAR  missing  missing  missing  missing  missing  missing
            0 0 SIGMOID missing  missing  missing  missing  missing  missing
            0 0 SOFTMAX missing  missing  missing  missing  missing  missing
            0 0 RELU    missing  missing  missing  missing  missing  missing
            0 1 LINEAR  noLoss   mismatch odds     number   number   number
            0 1 SIGMOID odds     mismatch odds     number   number   number
            0 1 SOFTMAX noLoss   mismatch mismatch number   number   number
            0 1 RELU    noLoss   mismatch mismatch number   number   number
            0 2 LINEAR  noLoss   mismatch odds     number   number   number
            0 2 SIGMOID noLoss   mismatch odds     number   number   number
            0 2 SOFTMAX noLoss   mismatch mismatch number   number   number
            0 2 RELU    noLoss   mismatch mismatch number   number   number
            0 3 LINEAR  noLoss   mismatch odds     number   number   number
            0 3 SIGMOID noLoss   mismatch odds     number   number   number
            0 3 SOFTMAX noLoss   mismatch mismatch number   number   number
            0 3 RELU    noLoss   mismatch mismatch number   number   number
            2 0 LINEAR  label    label    mismatch mismatch mismatch mismatch
            2 0 SIGMOID yes      mismatch yes      mismatch mismatch mismatch
            2 0 SOFTMAX label    label    mismatch mismatch mismatch mismatch
            2 0 RELU    mismatch mismatch mismatch mismatch mismatch mismatch
            2 1 LINEAR  yes      mismatch yes      mismatch mismatch mismatch
            2 1 SIGMOID yes      mismatch yes      mismatch mismatch mismatch
            2 1 SOFTMAX mismatch mismatch mismatch mismatch mismatch mismatch
            2 1 RELU    mismatch mismatch mismatch mismatch mismatch mismatch
            2 2 LINEAR  label    label    mismatch mismatch mismatch mismatch
            2 2 SIGMOID mismatch mismatch mismatch mismatch mismatch mismatch
            2 2 SOFTMAX label    label    mismatch mismatch mismatch mismatch
            2 2 RELU    mismatch mismatch mismatch mismatch mismatch mismatch
            2 3 LINEAR  outputs  outputs  outputs  outputs  outputs  outputs
            2 3 SIGMOID outputs  outputs  outputs  outputs  outputs  outputs
            2 3 SOFTMAX outputs  outputs  outputs  outputs  outputs  outputs
            2 3 RELU    outputs  outputs  outputs  outputs  outputs  outputs
            3 0 LINEAR  label    label    mismatch mismatch mismatch mismatch
            3 0 SIGMOID mismatch mismatch mismatch mismatch mismatch mismatch
            3 0 SOFTMAX label    label    mismatch mismatch mismatch mismatch
            3 0 RELU    mismatch mismatch mismatch mismatch mismatch mismatch
            3 1 LINEAR  outputs  outputs  outputs  outputs  outputs  outputs
            3 1 SIGMOID outputs  outputs  outputs  outputs  outputs  outputs
            3 1 SOFTMAX outputs  outputs  outputs  outputs  outputs  outputs
            3 1 RELU    outputs  outputs  outputs  outputs  outputs  outputs
            3 2 LINEAR  outputs  outputs  outputs  outputs  outputs  outputs
            3 2 SIGMOID outputs  outputs  outputs  outputs  outputs  outputs
            3 2 SOFTMAX outputs  outputs  outputs  outputs  outputs  outputs
            3 2 RELU    outputs  outputs  outputs  outputs  outputs  outputs
            3 3 LINEAR  label    label    mismatch mismatch mismatch mismatch
            3 3 SIGMOID mismatch mismatch mismatch mismatch mismatch mismatch
            3 3 SOFTMAX label    label    mismatch mismatch mismatch mismatch
            3 3 RELU    mismatch mismatch mismatch mismatch mismatch mismatch
            """;

    private static final Map<Code, String> PROBLEMS = Map.of(
            Code.MISSING_VALUE, "missing",
            Code.MISSING_LOSS, "noLoss",
            Code.LOSS_MISMATCH, "mismatch",
            Code.LABELS_MISMATCH, "outputs");

    static Stream<String> rows() {
        return TABLE.lines();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void table(String row) {
        List<String> cells = List.of(row.split(" +", -1));
        List<String> results = Arrays.stream(Loss.values())
                .map(loss -> result(network(
                        Integer.parseInt(cells.get(0)),
                        Integer.parseInt(cells.get(1)),
                        ActivationFunction.valueOf(cells.get(2)),
                        loss)))
                .toList();

        assertThat(results).isEqualTo(cells.subList(3, cells.size()));
    }

    private static NetworkSpec network(int labels, int units, ActivationFunction activation, Loss loss) {
        NetworkSpec network = Nets.then(
                        Nets.row(4),
                        "scores",
                        Nets.dense(units == 0 ? Unset.INT : units).activation(activation))
                .training(TrainingSpec.DEFAULTS.loss(loss))
                .optimizer(AdamSpec.DEFAULTS);
        return labels == 0 ? network : Nets.labelled(network, labels);
    }

    private static String result(NetworkSpec network) {
        InferredNetwork inferred = Inference.infer(network);
        if (inferred.objective().isEmpty()) {
            Problem problem = Nets.problem(network);
            return PROBLEMS.getOrDefault(problem.code(), problem.text());
        }
        assertThat(inferred.problems()).isEmpty();
        Objective objective = inferred.objective().orElseThrow();
        Loss declared = network.training().orElseThrow().loss();
        assertThat(declared).isIn(Loss.FROM_OUTPUT, objective.loss());
        return switch (objective.target()) {
            case LABEL -> named("label", objective, Loss.SPARSE_CATEGORICAL_CROSSENTROPY, Link.SOFTMAX);
            case YES_OR_NO -> named("yes", objective, Loss.BINARY_CROSSENTROPY, Link.SIGMOID);
            case NUMBERS ->
                objective.link() == Link.NONE
                        ? named("number", objective, declared, Link.NONE)
                        : named("odds", objective, Loss.BINARY_CROSSENTROPY, Link.SIGMOID);
        };
    }

    private static String named(String name, Objective objective, Loss loss, Link link) {
        assertThat(objective.loss()).isEqualTo(loss);
        assertThat(objective.link()).isEqualTo(link);
        return name;
    }

    /** A network that says nothing of training still knows how its output is read, if it has labels. */
    @Test
    void withoutTraining() {
        assertThat(Inference.infer(Nets.labelled(Nets.small(), 10)).objective())
                .hasValue(new Objective(Loss.SPARSE_CATEGORICAL_CROSSENTROPY, Link.SOFTMAX, Target.LABEL));
        assertThat(Inference.infer(Nets.small()).objective()).isEmpty();
        assertThat(Nets.problems(Nets.small())).isEmpty();
    }

    /** The units of the output follow from the labels and are part of the result. */
    @Test
    void unitsFromLabels() {
        NetworkSpec network = Nets.labelled(Nets.small().change("logits", logits -> Nets.dense(Unset.INT)), 10);

        assertThat(Inference.infer(network).parameters()).isEqualTo(21_674);
        assertThat(Inference.infer(network).spec()).isEqualTo(Nets.labelled(Nets.small(), 10));
    }
}

package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.Objective.Link;
import io.allium.model.Objective.Target;
import io.allium.model.layer.Activated;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.FunctionSpec;
import io.allium.model.layer.NoiseSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.model.training.TrainingSpec;
import java.util.Optional;

/**
 * Finds what training makes small from the labels, the output's shape and activation, and the loss, or says why they do
 * not fit.
 */
final class Objectives {
    private final NetworkSpec spec;
    private final InferredLayer output;
    private final ActivationFunction activation;
    private final Loss declared;

    private Objectives(NetworkSpec spec, InferredLayer output) {
        this.spec = spec;
        this.output = output;
        this.activation =
                output.layer() instanceof Activated activated ? activated.activation() : ActivationFunction.LINEAR;
        this.declared = spec.training().map(TrainingSpec::loss).orElse(Loss.FROM_OUTPUT);
    }

    /**
     * The objective of a network; empty if it has neither labels nor training.
     *
     * @throws ProblemException if labels, output and loss do not fit
     */
    static Optional<Objective> find(NetworkSpec spec, InferredLayer output) {
        Objectives objectives = new Objectives(spec, output);
        if (spec.labels().isPresent()) {
            return Optional.of(objectives.ofLabels(spec.labels().get()));
        }
        objectives.requireOneNumberForARecordsTarget();
        return spec.training().isPresent() ? Optional.of(objectives.ofNumbers()) : Optional.empty();
    }

    private Objective ofLabels(LabelSet labels) {
        boolean one = labels.size() == 2 && output.output().equals(Shape.of(1));
        if (!one && !output.output().equals(Shape.of(labels.size()))) {
            throw new ProblemException(labelsMismatch(labels));
        }
        Loss fitting = one ? Loss.BINARY_CROSSENTROPY : Loss.SPARSE_CATEGORICAL_CROSSENTROPY;
        Link link = one ? Link.SIGMOID : Link.SOFTMAX;
        if (declared != Loss.FROM_OUTPUT && declared != fitting) {
            throw lossMismatch(
                    "loss is %s, and %s for the %s labels of %s %s %s."
                            .formatted(
                                    declared,
                                    one ? "1 output" : labels.size() + " outputs",
                                    labels.size(),
                                    labels.simpleName(),
                                    one ? "needs" : "need",
                                    fitting),
                    "loss = " + fitting + ", or leave it out");
        }
        requireLogitsOr(link, fitting);
        return new Objective(fitting, link, one ? Target.YES_OR_NO : Target.LABEL);
    }

    private Objective ofNumbers() {
        return switch (declared) {
            case FROM_OUTPUT -> {
                if (activation != ActivationFunction.SIGMOID || !output.output().equals(Shape.of(1))) {
                    throw new ProblemException(
                            Problem.error(
                                            Code.MISSING_LOSS,
                                            "loss is missing, and does not follow from the output " + output.name()
                                                    + ": there are no labels.")
                                    .at(Place.network("Training", ""))
                                    .fix(
                                            "say what the network learns: loss = MEAN_SQUARED_ERROR for numbers, or @Labels for classes"));
                }
                yield new Objective(Loss.BINARY_CROSSENTROPY, Link.SIGMOID, Target.NUMBERS);
            }
            case SPARSE_CATEGORICAL_CROSSENTROPY ->
                throw lossMismatch(
                        declared + " compares classes, and the network has no labels.",
                        "add @Labels(….class) with the enum of the classes");
            case BINARY_CROSSENTROPY -> {
                requireLogitsOr(Link.SIGMOID, declared);
                yield new Objective(declared, Link.SIGMOID, Target.NUMBERS);
            }
            case MEAN_SQUARED_ERROR, MEAN_ABSOLUTE_ERROR, HUBER -> new Objective(declared, Link.NONE, Target.NUMBERS);
        };
    }

    private void requireLogitsOr(Link link, Loss loss) {
        ActivationFunction fitting = link == Link.SOFTMAX ? ActivationFunction.SOFTMAX : ActivationFunction.SIGMOID;
        if (activation == ActivationFunction.LINEAR || activation == fitting) {
            return;
        }
        boolean layer = output.layer() instanceof FunctionSpec;
        throw new ProblemException(Problem.error(
                        Code.LOSS_MISMATCH,
                        "its activation is %s; %s needs %s, or none (logits).".formatted(activation, loss, fitting))
                .at(new Place(output.name(), output.layer().kind(), "activation"))
                .fix(
                        layer
                                ? "@Activation(" + fitting + "), or take it out"
                                : "leave activation out, or say " + fitting));
    }

    private void requireOneNumberForARecordsTarget() {
        spec.inputs().stream()
                .map(Node::layer)
                .filter(FeaturesOfSpec.class::isInstance)
                .map(input -> ((FeaturesOfSpec) input).target())
                .filter(target -> !target.isEmpty() && !output.output().equals(Shape.of(1)))
                .findFirst()
                .ifPresent(target -> {
                    throw new ProblemException(mismatch("the record's target " + target + " needs", 1, ""));
                });
    }

    private Problem labelsMismatch(LabelSet labels) {
        String need = "the " + labels.size() + " labels of " + labels.simpleName() + " need";
        return mismatch(need, labels.size(), ", or leave units out");
    }

    private Problem mismatch(String need, int outputs, String orUnits) {
        Shape shape = output.output();
        boolean row = shape.rank() == 1;
        String sentence = row
                ? "it has " + shape + (shape.last() == 1 ? " output" : " outputs") + ", and " + need + " " + outputs
                        + "."
                : "its output is " + shape + ", and " + need + " a row of " + outputs + ".";
        return Problem.error(Code.LABELS_MISMATCH, sentence)
                .at(unitsOfOutput())
                .fix(row ? units(outputs, orUnits) : row(outputs));
    }

    /** How a row of outputs gets as many as it needs. */
    private String units(int outputs, String orUnits) {
        Node node = output.node();
        while (node.layer() instanceof FunctionSpec || node.layer() instanceof NoiseSpec) {
            node = spec.node(node.inputs().get(0)).orElseThrow();
        }
        if (!(node.layer() instanceof DenseSpec)) {
            return "end the network with @Dense(" + outputs + ")";
        }
        return node.equals(output.node())
                ? "units = " + outputs + orUnits
                : "units = " + outputs + " in " + node.name();
    }

    /** How a map becomes a row of outputs. */
    private String row(int outputs) {
        if (!(output.layer() instanceof DenseSpec)) {
            return "end the network with @Flatten and @Dense(" + outputs + ")";
        }
        String units = output.output().last() == outputs ? "" : ", and let it have units = " + outputs;
        return "put @Flatten before " + output.name() + units;
    }

    private Place unitsOfOutput() {
        return new Place(
                output.name(),
                output.layer().kind(),
                output.layer().members().names().contains("units") ? "units" : "");
    }

    private static ProblemException lossMismatch(String sentence, String fix) {
        return new ProblemException(Problem.error(Code.LOSS_MISMATCH, sentence)
                .at(Place.network("Training", "loss"))
                .fix(fix));
    }
}

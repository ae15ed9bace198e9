package io.allium.model;

import io.allium.ActivationFunction;
import io.allium.Loss;
import io.allium.model.Objective.Link;
import io.allium.model.Objective.Target;
import io.allium.model.layer.Activated;
import io.allium.model.layer.FeaturesOfSpec;
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
        boolean one = output.output().equals(Shape.of(1)) && labels.size() == 2;
        if (!one && !output.output().equals(Shape.of(labels.size()))) {
            throw new ProblemException(labelsMismatch(labels));
        }
        Loss fitting = one ? Loss.BINARY_CROSSENTROPY : Loss.SPARSE_CATEGORICAL_CROSSENTROPY;
        Link link = one ? Link.SIGMOID : Link.SOFTMAX;
        if (declared != Loss.FROM_OUTPUT && declared != fitting) {
            throw mismatch(
                    "%s does not fit %s and the %d labels of %s."
                            .formatted(declared, outputs(), labels.size(), labels.simpleName()),
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
                                            "the loss cannot be told from the output " + output.name()
                                                    + ", which has no labels.")
                                    .at(Place.network("Training", ""))
                                    .fix(
                                            "say what the network learns: loss = MEAN_SQUARED_ERROR for numbers, or @Labels for classes"));
                }
                yield new Objective(Loss.BINARY_CROSSENTROPY, Link.SIGMOID, Target.NUMBERS);
            }
            case SPARSE_CATEGORICAL_CROSSENTROPY ->
                throw mismatch(
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
        throw new ProblemException(Problem.error(
                        Code.LOSS_MISMATCH,
                        "the output's activation is %s; %s needs logits (no activation) or %s."
                                .formatted(activation, loss, fitting))
                .at(new Place(output.name(), output.layer().kind(), "activation"))
                .fix("leave the activation out"));
    }

    private void requireOneNumberForARecordsTarget() {
        spec.inputs().stream()
                .map(Node::layer)
                .filter(FeaturesOfSpec.class::isInstance)
                .map(input -> ((FeaturesOfSpec) input).target())
                .filter(target -> !target.isEmpty() && !output.output().equals(Shape.of(1)))
                .findFirst()
                .ifPresent(target -> {
                    throw new ProblemException(Problem.error(
                                    Code.LABELS_MISMATCH,
                                    "%s for the one number %s of the record.".formatted(outputs(), target))
                            .at(unitsOfOutput())
                            .fix("units = 1 on the last Dense"));
                });
    }

    private Problem labelsMismatch(LabelSet labels) {
        Problem problem = Problem.error(
                        Code.LABELS_MISMATCH,
                        "%s for the %d labels of %s.".formatted(outputs(), labels.size(), labels.simpleName()))
                .at(unitsOfOutput());
        if (output.output().rank() > 1) {
            return problem.fix("put @Flatten before " + output.name() + ": a label needs one row of " + labels.size()
                    + " values, not a map");
        }
        return problem.fix("units = " + labels.size() + ", or leave units out, or change the enum");
    }

    private String outputs() {
        Shape shape = output.output();
        return shape.rank() == 1 ? shape + (shape.last() == 1 ? " output" : " outputs") : "an output of " + shape;
    }

    private Place unitsOfOutput() {
        return new Place(
                output.name(),
                output.layer().kind(),
                output.layer().members().names().contains("units") ? "units" : "");
    }

    private static ProblemException mismatch(String sentence, String fix) {
        return new ProblemException(Problem.error(Code.LOSS_MISMATCH, sentence)
                .at(Place.network("Training", "loss"))
                .fix(fix));
    }
}

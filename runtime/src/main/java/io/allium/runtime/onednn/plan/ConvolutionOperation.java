package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Convolutions;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Conv2D}. */
final class ConvolutionOperation implements Operation {
    private final InferredLayer layer;
    private final Conv2DSpec spec;
    private @Nullable Pass pass;

    ConvolutionOperation(InferredLayer layer) {
        this.layer = layer;
        this.spec = (Conv2DSpec) layer.layer();
    }

    /** What the backward pass needs of the forward pass. */
    private record Pass(
            Value input,
            Value output,
            Convolutions convolutions,
            PrimitiveDescription forward,
            ActivationStage activation,
            NativeArray source,
            NativeArray kernel,
            NativeArray before) {}

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value input = inputs.get(0);
        boolean trains = planner.purpose().trains();
        Convolutions asked = convolutions(planner);
        ActivationStage activation = new ActivationStage(layer.name(), spec.activation(), layer.output(), trains);
        PrimitiveDescription forward = asked.forward(trains, activation.fused());
        Convolutions settled = new Convolutions(
                planner.arena(),
                layer.name(),
                forward.source(),
                forward.destination(),
                asked.weights(),
                asked.bias(),
                asked.windows());
        NativeArray source = planner.in(input, settled.source());
        NativeArray kernel = planner.parameter(layer, "kernel", settled.weights());
        Value output = planner.newValue(layer.output(), settled.destination());
        NativeArray before = activation.isDone() ? output.data() : planner.scratch(settled.destination());
        Arguments arguments = Arguments.of(Role.SOURCE, source)
                .and(Role.WEIGHTS, planner.packed(layer, kernel, forward.weights()))
                .and(Role.DESTINATION, before);
        if (settled.bias() != null) {
            arguments.and(Role.BIAS, planner.parameter(layer, "bias", settled.bias()));
        }
        planner.add(forward, arguments);
        if (!activation.isDone()) {
            activation.forward(planner, before, output.data());
        }
        if (maskedByPooling(planner)) {
            output.mask();
        }
        pass = new Pass(input, output, settled, forward, activation, source, kernel, before);
        return output;
    }

    private Convolutions convolutions(Planner planner) {
        Shape in = layer.inputs().get(0);
        Shape out = layer.output();
        Layout plain = planner.natural(in);
        Blocks blocks = new Blocks(planner.consumers());
        Layout source = plain;
        Layout destination = planner.natural(out);
        if (blocks.suit(layer)) {
            source = plain.any();
            destination = destination.any();
        } else if (blocks.suitReaderOf(layer)) {
            source = Layout.channelsFirst(planner.batch(), in.axis(2), in.axis(0), in.axis(1));
            destination = destination.any();
        }
        return new Convolutions(
                planner.arena(),
                layer.name(),
                source,
                destination,
                Layout.channelsFirst(spec.filters(), in.last(), rows(spec.kernelSize()), columns(spec.kernelSize())),
                spec.useBias() ? Layout.vector(spec.filters()) : null,
                Sliding.over(layer, spec.kernelSize(), spec.strides(), spec.dilationRate(), spec.padding()));
    }

    private static int rows(List<Integer> axes) {
        return axes.get(0);
    }

    private static int columns(List<Integer> axes) {
        return axes.get(axes.size() - 1);
    }

    /**
     * Whether a maximum pooling behind the relu applies the relu's derivative, on its own, smaller map: where the
     * largest value of a window is 0, no gradient passes either way.
     */
    private boolean maskedByPooling(Planner planner) {
        return spec.activation() == ActivationFunction.RELU
                && !planner.isOutput(layer.name())
                && planner.consumers()
                        .only(layer.name())
                        .filter(reader -> reader.layer() instanceof MaxPooling2DSpec)
                        .isPresent();
    }

    @Override
    public void backward(Planner planner) {
        Pass made = Passes.require(pass);
        NativeArray gradient = planner.gradients().of(made.output());
        if (!made.output().masked()) {
            made.activation().backward(planner, made.before(), made.output().data(), gradient);
        }
        backwardWeights(planner, made, gradient);
        if (planner.needsGradient(layer, 0)) {
            PrimitiveDescription data = made.convolutions().backwardData(made.forward());
            NativeArray kernel = planner.packed(layer, made.kernel(), data.weights());
            planner.gradients()
                    .give(
                            made.input(),
                            made.source().layout(),
                            part -> planner.add(
                                    data,
                                    Arguments.of(Role.DESTINATION_GRADIENT, gradient)
                                            .and(Role.WEIGHTS, kernel)
                                            .and(Role.SOURCE_GRADIENT, part)));
        }
    }

    private void backwardWeights(Planner planner, Pass made, NativeArray gradient) {
        PrimitiveDescription weights = made.convolutions().backwardWeights(made.forward());
        NativeArray wanted =
                planner.parameterGradient(layer, "kernel", made.convolutions().weights());
        boolean direct = weights.weightsGradient().equals(wanted.layout());
        NativeArray written = direct ? wanted : planner.scratch(weights.weightsGradient());
        Arguments arguments = Arguments.of(Role.SOURCE, made.source())
                .and(Role.DESTINATION_GRADIENT, gradient)
                .and(Role.WEIGHTS_GRADIENT, written);
        Layout bias = made.convolutions().bias();
        if (bias != null) {
            arguments.and(Role.BIAS_GRADIENT, planner.parameterGradient(layer, "bias", bias));
        }
        planner.add(weights, arguments);
        if (!direct) {
            planner.add(Arithmetic.copy(planner.arena(), layer.name() + " kernel gradient", written, wanted));
        }
    }
}

package io.allium.runtime.onednn.plan;

import io.allium.ActivationFunction;
import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.Conv2DSpec;
import io.allium.model.layer.MaxPooling2DSpec;
import io.allium.runtime.engine.PlacedWindows;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Arithmetic;
import io.allium.runtime.onednn.Convolutions;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import java.util.List;

/** {@link io.allium.Conv2D}. */
final class ConvolutionOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        Conv2DSpec spec = (Conv2DSpec) layer.layer();
        Value input = inputs.get(0);
        boolean trains = planner.purpose().trains();
        Convolutions asked = convolutions(planner, layer, spec);
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
        if (isMaskedByPooling(planner, layer, spec)) {
            output.mask();
        }
        return new Planned(
                output, new Pass(planner, layer, input, output, settled, forward, activation, source, kernel, before));
    }

    private static Convolutions convolutions(Planner planner, InferredLayer layer, Conv2DSpec spec) {
        Shape in = layer.inputs().get(0);
        PlacedWindows windows = PlacedWindows.of(layer);
        Layout plain = planner.natural(in);
        Blocks blocks = new Blocks(planner.consumers());
        Layout source = plain;
        Layout destination = planner.natural(layer.output());
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
                Layout.channelsFirst(
                        spec.filters(),
                        in.last(),
                        windows.rows().size(),
                        windows.columns().size()),
                spec.useBias() ? Layout.vector(spec.filters()) : null,
                windows);
    }

    /**
     * Whether a maximum pooling behind the relu applies the relu's derivative, on its own, smaller map: where the
     * largest value of a window is 0, no gradient passes either way.
     */
    private static boolean isMaskedByPooling(Planner planner, InferredLayer layer, Conv2DSpec spec) {
        return spec.activation() == ActivationFunction.RELU
                && !planner.isOutput(layer.name())
                && planner.consumers()
                        .only(layer.name())
                        .filter(reader -> reader.layer() instanceof MaxPooling2DSpec)
                        .isPresent();
    }

    /** The backward pass, and what it needs of the forward pass. */
    private record Pass(
            Planner planner,
            InferredLayer layer,
            Value input,
            Value output,
            Convolutions convolutions,
            PrimitiveDescription forward,
            ActivationStage activation,
            NativeArray source,
            NativeArray kernel,
            NativeArray before)
            implements Backward {
        @Override
        public void plan(NativeArray gradient) {
            if (!output.masked()) {
                activation.backward(planner, before, output.data(), gradient);
            }
            toWeights(gradient);
            if (planner.needsGradient(layer, 0)) {
                toInput(gradient);
            }
        }

        private void toWeights(NativeArray gradient) {
            PrimitiveDescription weights = convolutions.backwardWeights(forward);
            NativeArray wanted = planner.parameterGradient(layer, "kernel", convolutions.weights());
            boolean direct = weights.weightsGradient().equals(wanted.layout());
            NativeArray written = direct ? wanted : planner.scratch(weights.weightsGradient());
            Arguments arguments = Arguments.of(Role.SOURCE, source)
                    .and(Role.DESTINATION_GRADIENT, gradient)
                    .and(Role.WEIGHTS_GRADIENT, written);
            if (convolutions.bias() != null) {
                arguments.and(Role.BIAS_GRADIENT, planner.parameterGradient(layer, "bias", convolutions.bias()));
            }
            planner.add(weights, arguments);
            if (!direct) {
                planner.add(Arithmetic.copy(planner.arena(), layer.name() + " kernel gradient", written, wanted));
            }
        }

        private void toInput(NativeArray gradient) {
            PrimitiveDescription data = convolutions.backwardData(forward);
            NativeArray packed = planner.packed(layer, kernel, data.weights());
            planner.gradients()
                    .give(
                            input,
                            source.layout(),
                            part -> planner.add(
                                    data,
                                    Arguments.of(Role.DESTINATION_GRADIENT, gradient)
                                            .and(Role.WEIGHTS, packed)
                                            .and(Role.SOURCE_GRADIENT, part)));
        }
    }
}

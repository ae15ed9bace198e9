package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.DenseSpec;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.InnerProducts;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import java.util.List;

/** {@link io.allium.Dense}: a product of matrices; the pixels of a picture count as rows. */
final class DenseOperation implements Operation {
    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        DenseSpec spec = (DenseSpec) layer.layer();
        Value input = inputs.get(0);
        Shape in = layer.inputs().get(0);
        boolean trains = planner.purpose().trains();
        long rows = planner.batch() * (in.elements() / in.last());
        NativeArray source = planner.in(input, planner.natural(in)).as(Layout.rows(rows, in.last()));
        InnerProducts products = new InnerProducts(
                planner.arena(),
                layer.name(),
                source.layout(),
                Layout.rows(rows, spec.units()),
                Layout.rows(spec.units(), in.last()),
                spec.useBias() ? Layout.vector(spec.units()) : null);
        ActivationStage activation = new ActivationStage(layer.name(), spec.activation(), layer.output(), trains);
        PrimitiveDescription forward = products.forward(trains, activation.fused());
        Value output = planner.newValue(layer.output(), planner.natural(layer.output()));
        NativeArray after = output.data().as(products.destination());
        NativeArray before = activation.isDone() ? after : planner.scratch(products.destination());
        NativeArray weights = planner.parameter(layer, "kernel", products.weights());
        Arguments arguments = Arguments.of(Role.SOURCE, source)
                .and(Role.WEIGHTS, planner.packed(layer, weights, forward.weights()))
                .and(Role.DESTINATION, before);
        if (products.bias() != null) {
            arguments.and(Role.BIAS, planner.parameter(layer, "bias", products.bias()));
        }
        planner.add(forward, arguments);
        if (!activation.isDone()) {
            activation.forward(planner, before, after);
        }
        return new Planned(
                output, new Pass(planner, layer, input, products, forward, activation, source, weights, before, after));
    }

    /** The backward pass, and what it needs of the forward pass. */
    private record Pass(
            Planner planner,
            InferredLayer layer,
            Value input,
            InnerProducts products,
            PrimitiveDescription forward,
            ActivationStage activation,
            NativeArray source,
            NativeArray weights,
            NativeArray before,
            NativeArray after)
            implements Backward {
        @Override
        public void plan(NativeArray whole) {
            NativeArray gradient = whole.as(products.destination());
            activation.backward(planner, before, after, gradient);
            Arguments arguments = Arguments.of(Role.SOURCE, source)
                    .and(Role.DESTINATION_GRADIENT, gradient)
                    .and(Role.WEIGHTS_GRADIENT, planner.parameterGradient(layer, "kernel", products.weights()));
            if (products.bias() != null) {
                arguments.and(Role.BIAS_GRADIENT, planner.parameterGradient(layer, "bias", products.bias()));
            }
            planner.add(products.backwardWeights(forward), arguments);
            if (planner.needsGradient(layer, 0)) {
                planner.gradients().give(input, planner.natural(input.shape()), part -> toInput(gradient, part));
            }
        }

        private void toInput(NativeArray gradient, NativeArray part) {
            planner.add(
                    products.backwardData(forward),
                    Arguments.of(Role.DESTINATION_GRADIENT, gradient)
                            .and(Role.WEIGHTS, weights)
                            .and(Role.SOURCE_GRADIENT, part.as(source.layout())));
        }
    }
}

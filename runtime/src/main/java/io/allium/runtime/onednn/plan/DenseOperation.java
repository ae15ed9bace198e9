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
import org.jspecify.annotations.Nullable;

/** {@link io.allium.Dense}: a product of matrices; the pixels of a picture count as rows. */
final class DenseOperation implements Operation {
    private final InferredLayer layer;
    private final DenseSpec spec;
    private @Nullable Pass pass;

    DenseOperation(InferredLayer layer) {
        this.layer = layer;
        this.spec = (DenseSpec) layer.layer();
    }

    /** What the backward pass needs of the forward pass. */
    private record Pass(
            Value input,
            Value output,
            InnerProducts products,
            PrimitiveDescription forward,
            ActivationStage activation,
            NativeArray source,
            NativeArray weights,
            NativeArray before,
            NativeArray after) {}

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value input = inputs.get(0);
        Shape in = layer.inputs().get(0);
        long rows = planner.batch() * (in.elements() / in.last());
        NativeArray source = planner.in(input, planner.natural(in)).as(Layout.rows(rows, in.last()));
        InnerProducts products = new InnerProducts(
                planner.arena(),
                layer.name(),
                source.layout(),
                Layout.rows(rows, spec.units()),
                Layout.rows(spec.units(), in.last()),
                spec.useBias() ? Layout.vector(spec.units()) : null);
        ActivationStage activation = new ActivationStage(
                layer.name(),
                spec.activation(),
                layer.output(),
                planner.purpose().trains());
        PrimitiveDescription forward = products.forward(planner.purpose().trains(), activation.fused());
        Value output = planner.newValue(layer.output(), planner.natural(layer.output()));
        NativeArray after = output.data().as(products.destination());
        NativeArray before = activation.isDone() ? after : planner.scratch(products.destination());
        NativeArray weights = planner.parameter(layer, "kernel", products.weights());
        Arguments arguments =
                Arguments.of(Role.SOURCE, source).and(Role.WEIGHTS, weights).and(Role.DESTINATION, before);
        if (products.bias() != null) {
            arguments.and(Role.BIAS, planner.parameter(layer, "bias", products.bias()));
        }
        planner.add(forward, arguments);
        if (!activation.isDone()) {
            activation.forward(planner, before, after);
        }
        pass = new Pass(input, output, products, forward, activation, source, weights, before, after);
        return output;
    }

    @Override
    public void backward(Planner planner) {
        Pass made = Passes.require(pass);
        NativeArray gradient =
                planner.gradients().of(made.output()).as(made.products().destination());
        made.activation().backward(planner, made.before(), made.after(), gradient);
        Arguments arguments = Arguments.of(Role.SOURCE, made.source())
                .and(Role.DESTINATION_GRADIENT, gradient)
                .and(
                        Role.WEIGHTS_GRADIENT,
                        planner.parameterGradient(
                                layer, "kernel", made.products().weights()));
        Layout bias = made.products().bias();
        if (bias != null) {
            arguments.and(Role.BIAS_GRADIENT, planner.parameterGradient(layer, "bias", bias));
        }
        planner.add(made.products().backwardWeights(made.forward()), arguments);
        if (planner.needsGradient(layer, 0)) {
            planner.gradients()
                    .give(
                            made.input(),
                            planner.natural(made.input().shape()),
                            part -> planner.add(
                                    made.products().backwardData(made.forward()),
                                    Arguments.of(Role.DESTINATION_GRADIENT, gradient)
                                            .and(Role.WEIGHTS, made.weights())
                                            .and(
                                                    Role.SOURCE_GRADIENT,
                                                    part.as(made.source().layout()))));
        }
    }
}

package io.allium.runtime.onednn.plan;

import io.allium.model.InferredLayer;
import io.allium.model.Shape;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.BatchNormalizations;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;
import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link io.allium.BatchNormalization}, together with a relu that alone reads it. */
final class BatchNormalizationOperation implements Operation {
    private static final String MEAN = "moving_mean";
    private static final String VARIANCE = "moving_variance";

    private final InferredLayer layer;
    private final BatchNormalizationSpec spec;
    private @Nullable Pass pass;

    BatchNormalizationOperation(InferredLayer layer) {
        this.layer = layer;
        this.spec = (BatchNormalizationSpec) layer.layer();
    }

    /** What the backward pass needs of the forward pass. */
    private record Pass(
            Value input,
            Value output,
            BatchNormalizations normalizations,
            PrimitiveDescription forward,
            NativeArray source,
            NativeArray mean,
            NativeArray variance,
            @Nullable NativeArray workspace) {}

    @Override
    public Value forward(Planner planner, List<Value> inputs) {
        Value input = inputs.get(0);
        boolean trains = planner.purpose().trains();
        BatchNormalizations normalizations = new BatchNormalizations(
                planner.arena(),
                layer.name(),
                maps(planner, input),
                (float) spec.epsilon(),
                spec.scale(),
                spec.center(),
                reluFollows(planner));
        PrimitiveDescription forward = trains ? normalizations.training() : normalizations.inference();
        Value output = planner.newValue(layer.output(), input.layout());
        if (normalizations.relu()) {
            output.rectify();
        }
        NativeArray source = input.data().as(normalizations.data());
        NativeArray mean = trains ? planner.scratch(channels()) : statistic(planner, MEAN);
        NativeArray variance = trains ? planner.scratch(channels()) : statistic(planner, VARIANCE);
        Arguments arguments = Arguments.of(Role.SOURCE, source)
                .and(Role.DESTINATION, output.data().as(normalizations.data()))
                .and(Role.MEAN, mean)
                .and(Role.VARIANCE, variance);
        scaleAndShift(planner, arguments);
        NativeArray workspace = null;
        if (trains && normalizations.relu()) {
            workspace = planner.scratch(forward.workspace());
            arguments.and(Role.WORKSPACE, workspace);
        }
        planner.add(forward, arguments);
        if (trains) {
            approach(planner, MEAN, mean);
            approach(planner, VARIANCE, variance);
        }
        pass = new Pass(input, output, normalizations, forward, source, mean, variance, workspace);
        return output;
    }

    /** Rows are maps of one pixel: oneDNN is slow on rows. */
    private Layout maps(Planner planner, Value input) {
        Shape shape = layer.output();
        return shape.rank() == 1 ? Layout.channelsLast(planner.batch(), shape.last(), 1, 1) : input.layout();
    }

    private boolean reluFollows(Planner planner) {
        return planner.purpose() != Purpose.OBSERVED_TRAINING
                && planner.consumers()
                        .only(layer.name())
                        .map(InferredLayer::layer)
                        .filter(Activations::isRelu)
                        .isPresent();
    }

    private Layout channels() {
        return Layout.vector(layer.output().last());
    }

    private NativeArray statistic(Planner planner, String array) {
        return planner.parameter(layer, array, channels());
    }

    private void scaleAndShift(Planner planner, Arguments arguments) {
        if (spec.scale()) {
            arguments.and(Role.SCALE, planner.parameter(layer, "gamma", channels()));
        }
        if (spec.center()) {
            arguments.and(Role.SHIFT, planner.parameter(layer, "beta", channels()));
        }
    }

    @Override
    public void backward(Planner planner) {
        Pass made = Passes.require(pass);
        NativeArray whole = planner.gradients().of(made.output());
        NativeArray gradient = whole.as(made.normalizations().data());
        Arguments arguments = Arguments.of(Role.SOURCE, made.source())
                .and(Role.MEAN, made.mean())
                .and(Role.VARIANCE, made.variance())
                .and(Role.DESTINATION_GRADIENT, gradient)
                .and(Role.SOURCE_GRADIENT, gradient);
        scaleAndShift(planner, arguments);
        if (spec.scale()) {
            arguments.and(Role.SCALE_GRADIENT, planner.parameterGradient(layer, "gamma", channels()));
        }
        if (spec.center()) {
            arguments.and(Role.SHIFT_GRADIENT, planner.parameterGradient(layer, "beta", channels()));
        }
        if (made.workspace() != null) {
            arguments.and(Role.WORKSPACE, made.workspace());
        }
        planner.add(made.normalizations().backward(made.forward()), arguments);
        if (planner.needsGradient(layer, 0)) {
            planner.gradients().handOn(made.output(), whole, made.input());
        }
    }

    /** What a moving average has to lose to come nearer to the batch's own value. */
    private void approach(Planner planner, String array, NativeArray batch) {
        FloatBuffer average = statistic(planner, array).floats();
        FloatBuffer step = planner.parameterGradient(layer, array, channels()).floats();
        FloatBuffer now = batch.floats();
        planner.add(layer.name() + " " + array, () -> {
            for (int channel = 0; channel < now.capacity(); channel++) {
                double distance = (double) average.get(channel) - now.get(channel);
                step.put(channel, (float) (distance * (1 - spec.momentum())));
            }
        });
    }
}

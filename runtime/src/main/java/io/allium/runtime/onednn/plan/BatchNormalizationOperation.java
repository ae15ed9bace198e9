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
    private static final String GAMMA = "gamma";
    private static final String BETA = "beta";
    private static final String MEAN = "moving_mean";
    private static final String VARIANCE = "moving_variance";

    @Override
    public Planned plan(Planner planner, InferredLayer layer, List<Value> inputs) {
        BatchNormalizationSpec spec = (BatchNormalizationSpec) layer.layer();
        Channels channels = new Channels(planner, layer);
        Value input = inputs.get(0);
        boolean trains = planner.purpose().trains();
        BatchNormalizations normalizations = new BatchNormalizations(
                planner.arena(),
                layer.name(),
                maps(planner, layer, input),
                (float) spec.epsilon(),
                spec.scale(),
                spec.center(),
                reluFollows(planner, layer));
        boolean measures = trains && !layer.node().frozen();
        PrimitiveDescription forward = forward(normalizations, trains, measures);
        Value output = planner.newValue(layer.output(), input.layout());
        if (normalizations.relu()) {
            output.rectify();
        }
        NativeArray source = input.data().as(normalizations.data());
        NativeArray mean = measures ? planner.scratch(channels.layout()) : channels.values(MEAN);
        NativeArray variance = measures ? planner.scratch(channels.layout()) : channels.values(VARIANCE);
        Arguments arguments = Arguments.of(Role.SOURCE, source)
                .and(Role.DESTINATION, output.data().as(normalizations.data()))
                .and(Role.MEAN, mean)
                .and(Role.VARIANCE, variance);
        channels.scaleAndShift(normalizations, arguments);
        NativeArray workspace = null;
        if (trains && normalizations.relu()) {
            workspace = planner.scratch(forward.workspace());
            arguments.and(Role.WORKSPACE, workspace);
        }
        planner.add(forward, arguments);
        if (measures) {
            channels.approach(MEAN, mean, spec.momentum());
            channels.approach(VARIANCE, variance, spec.momentum());
        }
        return new Planned(
                output, new Pass(channels, input, output, normalizations, forward, source, mean, variance, workspace));
    }

    private static PrimitiveDescription forward(BatchNormalizations normalizations, boolean trains, boolean measures) {
        if (measures) {
            return normalizations.training();
        }
        return trains ? normalizations.frozen() : normalizations.inference();
    }

    /** Rows are maps of one pixel: oneDNN is slow on rows. */
    private static Layout maps(Planner planner, InferredLayer layer, Value input) {
        Shape shape = layer.output();
        return shape.rank() == 1 ? Layout.channelsLast(planner.batch(), shape.last(), 1, 1) : input.layout();
    }

    private static boolean reluFollows(Planner planner, InferredLayer layer) {
        return planner.purpose() != Purpose.OBSERVED_TRAINING
                && planner.consumers()
                        .only(layer.name())
                        .map(InferredLayer::layer)
                        .filter(Activations::isRelu)
                        .isPresent();
    }

    /** The layer's own arrays, a number for each channel. */
    private record Channels(Planner planner, InferredLayer layer) {
        Layout layout() {
            return Layout.vector(layer.output().last());
        }

        NativeArray values(String array) {
            return planner.parameter(layer, array, layout());
        }

        NativeArray gradient(String array) {
            return planner.parameterGradient(layer, array, layout());
        }

        void scaleAndShift(BatchNormalizations normalizations, Arguments arguments) {
            if (normalizations.scale()) {
                arguments.and(Role.SCALE, values(GAMMA));
            }
            if (normalizations.shift()) {
                arguments.and(Role.SHIFT, values(BETA));
            }
        }

        /** What a moving average has to lose to come nearer to the batch's own value. */
        void approach(String array, NativeArray batch, double momentum) {
            FloatBuffer average = values(array).floats();
            FloatBuffer step = gradient(array).floats();
            FloatBuffer now = batch.floats();
            planner.add(layer.name() + " " + array, () -> {
                for (int channel = 0; channel < now.capacity(); channel++) {
                    double distance = (double) average.get(channel) - now.get(channel);
                    step.put(channel, (float) (distance * (1 - momentum)));
                }
            });
        }
    }

    /** The backward pass, and what it needs of the forward pass. */
    private record Pass(
            Channels channels,
            Value input,
            Value output,
            BatchNormalizations normalizations,
            PrimitiveDescription forward,
            NativeArray source,
            NativeArray mean,
            NativeArray variance,
            @Nullable NativeArray workspace)
            implements Backward {
        @Override
        public void plan(NativeArray whole) {
            Planner planner = channels.planner();
            NativeArray gradient = whole.as(normalizations.data());
            Arguments arguments = Arguments.of(Role.SOURCE, source)
                    .and(Role.MEAN, mean)
                    .and(Role.VARIANCE, variance)
                    .and(Role.DESTINATION_GRADIENT, gradient)
                    .and(Role.SOURCE_GRADIENT, gradient);
            channels.scaleAndShift(normalizations, arguments);
            if (normalizations.scale()) {
                arguments.and(Role.SCALE_GRADIENT, channels.gradient(GAMMA));
            }
            if (normalizations.shift()) {
                arguments.and(Role.SHIFT_GRADIENT, channels.gradient(BETA));
            }
            if (workspace != null) {
                arguments.and(Role.WORKSPACE, workspace);
            }
            boolean frozen = channels.layer().node().frozen();
            planner.add(frozen ? normalizations.backwardFrozen(forward) : normalizations.backward(forward), arguments);
            if (planner.needsGradient(channels.layer(), 0)) {
                planner.gradients().handOn(output, whole, input);
            }
        }
    }
}

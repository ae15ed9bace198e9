package io.allium.runtime.onednn.lstm;

import io.allium.runtime.onednn.Arena;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Lstms;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.PrimitiveDescription;
import io.allium.runtime.onednn.Role;

/**
 * What is done to compute a long short-term memory for one shape. What it reads and writes is memory of somebody else,
 * which may be elsewhere each time: sequences are {@code [batch, features, steps]} and {@code [batch, units, steps]},
 * or {@code [batch, units]} if only the last output is asked for, all row-major. A plan is run by one thread at a time.
 */
final class LstmPlan implements AutoCloseable {
    private final Arena arena = new Arena();
    private final Pass forward = new Pass(arena);
    private final Pass backward = new Pass(arena);
    private final Weights weights;
    private final Weights weightGradients;
    private final NativeArray input;
    private final NativeArray inputGradient;
    private final NativeArray output;
    private final NativeArray outputGradient;

    LstmPlan(LstmShape shape, boolean training) {
        Lstms lstms = Lstms.of(arena, "lstm", shape.steps(), shape.batch(), shape.features(), shape.units());
        weights = Weights.of(arena, lstms);
        weightGradients = Weights.of(arena, lstms);
        input = new NativeArray(arena, shape.input(), Weights.NOWHERE);
        inputGradient = new NativeArray(arena, shape.input(), Weights.NOWHERE);
        output = new NativeArray(arena, shape.output(), Weights.NOWHERE);
        outputGradient = new NativeArray(arena, shape.output(), Weights.NOWHERE);
        NativeArray source = NativeArray.in(arena, lstms.source());
        NativeArray destination = NativeArray.in(arena, lstms.destination());
        PrimitiveDescription description = lstms.forward(training);

        forward.copy(input, source);
        Arguments arguments =
                forward.pack(weights, description).and(Role.SOURCE, source).and(Role.DESTINATION, destination);
        if (training) {
            NativeArray workspace = NativeArray.in(arena, description.workspace());
            arguments.and(Role.WORKSPACE, workspace);
            addBackward(shape, lstms, description, source, destination, workspace);
        }
        forward.compute(description, arguments);
        forward.copy(shape.asked(destination), output);
    }

    /** Of the outputs that nobody asks for the gradient stays 0, as the memory begins. */
    private void addBackward(
            LstmShape shape,
            Lstms lstms,
            PrimitiveDescription forwardDescription,
            NativeArray source,
            NativeArray destination,
            NativeArray workspace) {
        PrimitiveDescription description = lstms.backward(forwardDescription);
        NativeArray sourceGradient = NativeArray.in(arena, lstms.source());
        NativeArray destinationGradient = NativeArray.in(arena, lstms.destination());
        backward.copy(outputGradient, shape.asked(destinationGradient));
        backward.compute(
                description,
                backward.pack(weights, description)
                        .and(Role.SOURCE, source)
                        .and(Role.DESTINATION, destination)
                        .and(Role.WORKSPACE, workspace)
                        .and(Role.DESTINATION_GRADIENT, destinationGradient)
                        .and(Role.SOURCE_GRADIENT, sourceGradient)
                        .and(Role.WEIGHTS_GRADIENT, weightGradients.kernel())
                        .and(Role.RECURRENT_WEIGHTS_GRADIENT, weightGradients.recurrentKernel())
                        .and(Role.BIAS_GRADIENT, weightGradients.bias()));
        backward.copy(sourceGradient, inputGradient);
    }

    /** Computes the outputs. */
    void forward(long from, LstmArrays with, long to) {
        input.moveTo(from);
        weights.moveTo(with);
        output.moveTo(to);
        forward.run();
    }

    /** Computes all gradients, after a forward pass whose weights are still there; what was in their place is lost. */
    void backward(long ofOutput, LstmArrays ofWeights, long ofInput) {
        outputGradient.moveTo(ofOutput);
        weightGradients.moveTo(ofWeights);
        inputGradient.moveTo(ofInput);
        // oneDNN adds to what it finds.
        weightGradients.clear();
        backward.run();
    }

    @Override
    public void close() {
        arena.close();
    }
}

package io.allium.runtime.onednn.lstm;

import io.allium.runtime.onednn.Arena;
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
        PrimitiveDescription description = lstms.forward(training);
        Memory memory = Memory.of(arena, lstms, training ? description.workspace() : null);
        forward.copySequences(input, memory.source());
        forward.compute(description, memory.with(forward.pack(weights, description)));
        forward.copySequences(shape.asked(memory.destination()), output);
        if (training) {
            addBackward(shape, lstms, lstms.backward(description), memory);
        }
    }

    /** Of the outputs that nobody asks for the gradient stays 0, as the memory begins. */
    private void addBackward(LstmShape shape, Lstms lstms, PrimitiveDescription description, Memory memory) {
        NativeArray sourceGradient = NativeArray.in(arena, lstms.source());
        NativeArray destinationGradient = NativeArray.in(arena, lstms.destination());
        backward.copySequences(outputGradient, shape.asked(destinationGradient));
        backward.compute(
                description,
                memory.with(backward.pack(weights, description))
                        .and(Role.DESTINATION_GRADIENT, destinationGradient)
                        .and(Role.SOURCE_GRADIENT, sourceGradient)
                        .and(Role.STATE_GRADIENT, NativeArray.in(arena, lstms.states()))
                        .and(Role.CELL_GRADIENT, NativeArray.in(arena, lstms.states()))
                        .and(Role.WEIGHTS_GRADIENT, weightGradients.kernel())
                        .and(Role.RECURRENT_WEIGHTS_GRADIENT, weightGradients.recurrentKernel())
                        .and(Role.BIAS_GRADIENT, weightGradients.bias()));
        backward.copySequences(sourceGradient, inputGradient);
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

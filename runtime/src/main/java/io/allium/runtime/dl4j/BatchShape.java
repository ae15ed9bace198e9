package io.allium.runtime.dl4j;

import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.engine.BatchMemory;
import io.allium.runtime.loss.Losses;

/**
 * What a batch has to be like. Native code would read on where numbers are missing, and find those of another batch.
 *
 * @param input the shape of an example
 * @param targets how many numbers it is compared with
 */
record BatchShape(Shape input, int targets) {
    /** What a network takes. */
    static BatchShape of(InferredNetwork network) {
        int units = Math.toIntExact(network.output().output().elements());
        return new BatchShape(network.input().output(), Losses.of(network).labelWidth(units));
    }

    /** Refuses a batch of nothing. */
    void requireExamples(int examples) {
        if (examples < 1) {
            throw wrong("A batch of %d examples was given. It has to have at least 1.".formatted(examples));
        }
    }

    /** Refuses memory for anything else. */
    ArrayMemory requireOwn(BatchMemory batch) {
        if (batch instanceof ArrayMemory memory && memory.shape().equals(input)) {
            return memory;
        }
        throw wrong(
                "The batch lies in memory of another network, and this one takes %s. Use the memory of its own engine."
                        .formatted(input));
    }

    /** Refuses inputs that are not as many as the examples need. */
    void requireInputs(float[] inputs, int examples) {
        requireExamples(examples);
        requireLength(inputs, examples, input.elements(), "an input " + input);
    }

    /** Refuses inputs of which one is not finite: after a step with it, every weight is NaN. */
    void requireFiniteInputs(float[] inputs) {
        requireFinite(inputs, Math.toIntExact(input.elements()), "input");
    }

    /** Refuses targets that are not as many as the examples need, or of which one is not finite. */
    void requireTargets(float[] given, int examples) {
        requireExamples(examples);
        requireLength(given, examples, targets, "a target of " + targets);
        requireFinite(given, targets, "target");
    }

    private static void requireLength(float[] numbers, int examples, long width, String each) {
        if (numbers.length != examples * width) {
            throw wrong(("The batch has %d numbers, and needs %d: %d examples, each with %s. Give one example"
                            + " after the other, all of it.")
                    .formatted(numbers.length, examples * width, examples, each));
        }
    }

    private static void requireFinite(float[] numbers, int width, String what) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Float.isFinite(numbers[i])) {
                throw new AlliumException(
                        Code.NOT_FINITE,
                        "Example %d of the batch: number %d of its %s is %s. Replace it, or leave the example out."
                                .formatted(i / width, i % width, what, numbers[i]));
            }
        }
    }

    private static AlliumException wrong(String message) {
        return new AlliumException(Code.WRONG_INPUT_SHAPE, message);
    }
}

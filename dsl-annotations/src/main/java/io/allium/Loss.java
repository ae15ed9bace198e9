package io.allium;

/**
 * What training makes small. Names, scale and reduction are Keras's: the mean over the batch and, except for the
 * cross-entropy of classes, over the output's values.
 */
public enum Loss {
    /**
     * The loss that fits the output, where one is plain: of labels, their cross-entropy; else it is an error to leave
     * the loss out.
     */
    FROM_OUTPUT,
    /** The cross-entropy of one class out of several; the output is logits (linear) or probabilities (softmax). */
    SPARSE_CATEGORICAL_CROSSENTROPY,
    /** The cross-entropy of yes or no; the output is logits (linear) or probabilities (sigmoid). */
    BINARY_CROSSENTROPY,
    /** The mean of the squared differences. */
    MEAN_SQUARED_ERROR,
    /** The mean of the absolute differences. */
    MEAN_ABSOLUTE_ERROR,
    /** Half the squared difference up to 1, beyond it the absolute difference less one half. */
    HUBER
}

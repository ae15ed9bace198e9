package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the network is trained, unless the builder says otherwise. The optimiser is an annotation of its own, for example
 * {@link Adam}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Training {
    /** What training makes small; left out, it follows from the output and its labels where one loss is plain. */
    Loss loss() default Loss.FROM_OUTPUT;

    /** How often training goes through the data. Must be at least 1. */
    int epochs() default 1;

    /** How many examples each step learns from. Must be at least 1. */
    int batchSize() default 32;

    /**
     * The share of the training data that is held back and evaluated after each epoch; drawn with the seed. Must be at
     * least 0 and less than 1.
     */
    double validationSplit() default 0;

    /** Whether the examples are put into another order before each epoch. */
    boolean shuffle() default true;

    /**
     * Fixes the first weights, the order of the examples, the split and dropout: the same seed gives the same model.
     */
    long seed() default 0;
}

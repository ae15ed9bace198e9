package io.allium.model.problem;

import java.util.Locale;

/**
 * Every kind of problem Allium reports, when compiling and when running. A code never changes its meaning; each has a
 * page {@code docs/rules/<id>.md} that explains it to somebody who meets it for the first time.
 */
public enum Code {
    // The declaration is no network.
    NOT_A_NETWORK,
    TYPE_PARAMETERS,
    NO_INPUT,
    SEVERAL_INPUTS,
    NO_LAYER,
    NO_LAYER_ANNOTATION,
    NOT_A_TENSOR,
    OVERLOADED_LAYER,
    INHERITED_LAYER,
    NAME_TAKEN,

    // The wiring.
    UNKNOWN_INPUT,
    AMBIGUOUS_INPUT,
    CYCLE,
    LOOSE_END,
    INPUT_COUNT,

    // Lines that compose layers.
    NOT_A_BLOCK,
    RECURSIVE_BLOCK,
    BLOCK_NOT_COMPILED,
    BAD_LET,
    UNUSED_MEMBER,
    UNEVEN_DIVISION,
    NOT_REPEATABLE,
    NOTHING_TO_SHARE,
    SHARED_SHAPES_DIFFER,

    // A member's value.
    MISSING_VALUE,
    DOUBLED_VALUE,
    OUT_OF_RANGE,
    WRONG_LENGTH,
    IMPOSSIBLE_COMBINATION,
    ZERO_SCALE,
    SCALED_TWICE,
    VALUE_RANGE,

    // Shapes.
    KERNEL_TOO_LARGE,
    WRONG_RANK,
    SHAPES_DIFFER,
    BOTH_SIDES_GROW,
    PRODUCT_DIFFERS,
    NOTHING_LEFT,
    AXIS_OUT_OF_RANGE,
    OVERFLOW,

    // Claims and budgets.
    FALSE_CLAIM,
    FALSE_EXPECTATION,
    OVER_BUDGET,

    // Labels, loss, training.
    NOT_LABELS,
    LABELS_MISMATCH,
    LOSS_MISMATCH,
    MISSING_LOSS,
    MISSING_OPTIMIZER,
    SEVERAL_OPTIMIZERS,

    // Records as inputs.
    NOT_A_RECORD,
    UNUSABLE_COMPONENT,
    SEVERAL_TARGETS,

    // Running: data.
    MISSING_FILE,
    UNREADABLE_FILE,
    TRUNCATED_FILE,
    OVERLONG_FILE,
    BAD_CHECKSUM,
    DOWNLOAD_FAILED,
    UNKNOWN_LABEL,
    MISSING_COLUMN,
    AMBIGUOUS_COLUMN,
    RAGGED_ROW,
    MISSING_CELL,
    BAD_VALUE,
    BAD_ENCODING,
    NOT_FINITE,
    EMPTY_DATASET,
    SIZES_DIFFER,
    BATCH_TOO_LARGE,
    WRONG_INPUT_SHAPE,

    // Running: training, models and files.
    NOT_PROCESSED,
    MISSING_SETTING,
    DIVERGED,
    INTERRUPTED,
    UNKNOWN_METRIC,
    CANNOT_WRITE,
    CORRUPT_MODEL,
    OTHER_VERSION,
    OTHER_NETWORK,
    UNKNOWN_ENGINE,
    ENGINE_UNAVAILABLE,
    OUT_OF_MEMORY,
    ENGINE_DISAGREES,

    /** A mistake of Allium's own. */
    INTERNAL;

    private final String id = pascalCase(name());

    /** The code as messages print it, for example {@code KernelTooLarge}. */
    public String id() {
        return id;
    }

    /** The page that explains this code, relative to the project's root. */
    public String page() {
        return "docs/rules/" + id + ".md";
    }

    private static String pascalCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}

package io.allium.runtime.kernel;

import io.allium.model.InferredLayer;
import io.allium.model.layer.DotSpec;

/** What layers make of several inputs. */
public final class Mergings {
    private Mergings() {}

    /** How a layer merges its inputs. */
    public static Merging of(InferredLayer layer) {
        if (layer.layer() instanceof DotSpec dot) {
            return new DotProduct(dot, layer.inputs().get(0), layer.inputs().get(1));
        }
        return new ElementwiseMerge(operator(layer), layer.inputs(), layer.output());
    }

    private static MergeOperator operator(InferredLayer layer) {
        return switch (layer.layer().kind()) {
            case "Add" -> MergeOperator.ADD;
            case "Subtract" -> MergeOperator.SUBTRACT;
            case "Multiply" -> MergeOperator.MULTIPLY;
            case "Average" -> MergeOperator.AVERAGE;
            case "Maximum" -> MergeOperator.MAXIMUM;
            case "Minimum" -> MergeOperator.MINIMUM;
            default -> throw new IllegalArgumentException(layer.layer().kind() + " does not merge value by value");
        };
    }
}

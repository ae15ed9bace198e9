package io.allium.model.layer;

import io.allium.model.Members;
import io.allium.model.Spec;
import io.allium.model.problem.Problem;
import java.util.List;

/**
 * A layer as its annotation declares it, without its name and its inputs. It knows its output shape, its weights and
 * its cost.
 */
public sealed interface LayerSpec extends Spec
        permits InputSpec,
                Activated,
                MergingSpec,
                PoolingSpec,
                SlidingSpec,
                ReshapingSpec,
                BatchNormalizationSpec,
                NoiseSpec,
                AugmentationSpec,
                ActivityRegularizationSpec,
                FlattenSpec,
                NormalizationSpec,
                RescalingSpec {
    /** How many inputs a layer takes. */
    enum Arity {
        /** None: it is an input of the network. */
        NONE,
        /** One. */
        ONE,
        /** Two, which have to be named. */
        TWO,
        /** Two or more, which have to be named. */
        SEVERAL
    }

    @Override
    default Members members() {
        return Members.NONE;
    }

    /**
     * The same kind of layer with other members.
     *
     * @param members every member of {@link #members}, with values of the same types
     */
    default LayerSpec with(Members members) {
        return this;
    }

    @Override
    default List<Problem> problems() {
        return List.of();
    }

    /**
     * What the layer makes of its inputs.
     *
     * @param inputs as many as {@link #arity} says; the members are in range
     * @throws io.allium.model.problem.ProblemException if the inputs do not fit
     * @throws ArithmeticException if a size is more than can be counted
     */
    Effect effect(List<Operand> inputs);

    /** The layer in a few words, for example {@code Conv2D 3×3}. */
    default String words() {
        return kind();
    }

    /** How many inputs it takes. */
    default Arity arity() {
        return Arity.ONE;
    }

    /** The member that the annotation's {@code value} stands for, or empty. */
    default String shorthand() {
        return "";
    }
}

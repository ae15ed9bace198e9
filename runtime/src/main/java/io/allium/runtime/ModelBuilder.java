package io.allium.runtime;

import io.allium.Loss;
import io.allium.model.Claims;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Spec;
import io.allium.model.block.Line;
import io.allium.model.block.Part;
import io.allium.model.layer.LayerSpec;
import io.allium.model.problem.Problem;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.TrainingSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What every generated builder can do: change how the network is trained, and check the result as the compiler checked
 * the declaration.
 *
 * @param <B> the generated builder
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
    private final NetworkSpec declaration;
    private NetworkSpec network;

    /**
     * A builder that has changed nothing yet.
     *
     * @param declaration the network as its source declares it
     */
    protected ModelBuilder(NetworkSpec declaration) {
        this.declaration = declaration;
        // A claim is about the declaration, and the compiler has checked it.
        this.network = declaration.claims(Claims.NONE);
    }

    /** This builder. */
    protected abstract B self();

    /**
     * How often training goes through the data.
     *
     * @param epochs at least 1
     */
    public B epochs(int epochs) {
        return training(training -> training.epochs(epochs));
    }

    /**
     * How many examples each step learns from.
     *
     * @param batchSize at least 1
     */
    public B batchSize(int batchSize) {
        return training(training -> training.batchSize(batchSize));
    }

    /**
     * The share of the training data that is held back and evaluated after each epoch.
     *
     * @param share at least 0 and less than 1
     */
    public B validationSplit(double share) {
        return training(training -> training.validationSplit(share));
    }

    /** Whether the examples are put into another order before each epoch. */
    public B shuffle(boolean shuffle) {
        return training(training -> training.shuffle(shuffle));
    }

    /** Fixes the first weights, the order of the examples, the split and dropout. */
    public B seed(long seed) {
        return training(training -> training.seed(seed));
    }

    /** What training makes small. */
    public B loss(Loss loss) {
        return training(training -> training.loss(loss));
    }

    /**
     * Another optimiser.
     *
     * @param optimizer for example {@code SGDSpec.DEFAULTS.momentum(0.9)}
     */
    public B optimizer(OptimizerSpec optimizer) {
        require(optimizer.problems());
        network = network.optimizer(optimizer);
        return self();
    }

    /** Changes the optimiser that the declaration names; for generated code. */
    protected <S extends OptimizerSpec> B optimizer(Class<S> kind, UnaryOperator<S> change) {
        S now = network.optimizer()
                .filter(kind::isInstance)
                .or(declaration::optimizer)
                .map(kind::cast)
                .orElseThrow();
        return optimizer(change.apply(now));
    }

    /** Changes one layer; for generated code. */
    protected <S extends LayerSpec> B layer(String name, Class<S> kind, UnaryOperator<S> change) {
        network = network.change(name, layer -> {
            S changed = change.apply(kind.cast(layer));
            require(in(name, changed));
            return changed;
        });
        return self();
    }

    /** Changes a line of one block; for generated code. */
    protected <N extends BlockBuilder<N>> B block(
            String line, Function<Part.Composed, N> open, UnaryOperator<N> change) {
        network = network.changeLine(line, old -> old.change(0, part -> RowBuilder.changed(part, open, change)));
        return self();
    }

    /** Changes a line of several layers; for generated code. */
    protected <N extends RowBuilder<N>> B row(String line, Function<Line, N> open, UnaryOperator<N> change) {
        network = network.changeLine(line, old -> change.apply(open.apply(old)).line());
        return self();
    }

    /**
     * The network as it is now.
     *
     * @throws AlliumException if something is wrong with it, as the compiler would say it
     */
    protected Blueprint blueprint() {
        InferredNetwork inferred = Inference.infer(network);
        require(inferred.errors());
        return new Blueprint(declaration, inferred);
    }

    private B training(UnaryOperator<TrainingSpec> change) {
        TrainingSpec training = change.apply(network.training().orElse(TrainingSpec.DEFAULTS));
        require(training.problems());
        network = network.training(training);
        return self();
    }

    private static List<Problem> in(String layer, Spec spec) {
        return spec.problems().stream()
                .map(problem -> problem.at(problem.place().in(layer)))
                .toList();
    }

    static void require(List<Problem> problems) {
        Optional<Problem> first = problems.stream().findFirst();
        if (first.isPresent()) {
            throw AlliumException.of(first.get());
        }
    }
}

package io.allium.runtime;

import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.problem.Code;
import io.allium.model.text.Differences;
import io.allium.runtime.engine.NetworkArrays;
import io.allium.runtime.file.ModelFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A model file that belongs to a declaration; for generated code. */
public final class SavedModel {
    private static final int MOST_DIFFERENCES = 5;

    private final NetworkSpec declaration;
    private final ModelFile file;
    private final Path path;

    private SavedModel(NetworkSpec declaration, ModelFile file, Path path) {
        this.declaration = declaration;
        this.file = file;
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param declaration the network that it must belong to
     * @throws AlliumException if it cannot be read, or is of another network: the message says in what they differ
     */
    public static SavedModel read(Path path, NetworkSpec declaration) {
        ModelFile file = ModelFile.read(path);
        List<String> differences =
                Differences.between(file.declaration(), "the file", declaration, declaration.simpleName());
        if (!differences.isEmpty()) {
            throw new AlliumException(
                    Code.OTHER_NETWORK,
                    "%s belongs to another network than %s: %s. Load it with the declaration it was saved from, or train again."
                            .formatted(path, declaration.simpleName(), words(differences)));
        }
        return new SavedModel(declaration, file, path);
    }

    /**
     * The model, as it was saved: with the hyperparameters its builder was given, the weights it had and what its
     * optimiser remembered.
     *
     * @param constructor the generated constructor
     * @throws AlliumException if the file's network does not work, or its weights are not exactly those of its network
     */
    public <M extends Model<?, ?>> M into(Function<Blueprint, M> constructor) {
        requireLayersOfDeclaration();
        InferredNetwork network = Inference.infer(file.network());
        network.errors().stream().findFirst().ifPresent(problem -> {
            throw corrupt("its network does not work: " + problem.headline());
        });
        NetworkArrays.of(network).difference(file.arrays()).ifPresent(why -> {
            throw corrupt("its weights are not those of its network: " + why + ".");
        });
        M model = constructor.apply(new Blueprint(declaration, network));
        model.setWeights(file.arrays());
        try {
            model.engine().setOptimizerState(file.optimizer());
        } catch (IllegalArgumentException e) {
            throw corrupt("its optimiser's state is not that of its network: " + e.getMessage() + ".");
        }
        return model;
    }

    /** A builder changes what layers are like, never which there are. */
    private void requireLayersOfDeclaration() {
        if (!layers(file.network()).equals(layers(declaration))
                || !file.network().labels().equals(file.declaration().labels())) {
            throw corrupt("no builder makes its network of its declaration.");
        }
    }

    private static List<List<Object>> layers(NetworkSpec network) {
        return network.nodes().stream()
                .map(node -> List.<Object>of(node.name(), node.layer().kind(), node.inputs()))
                .toList();
    }

    private AlliumException corrupt(String why) {
        return new AlliumException(
                Code.CORRUPT_MODEL,
                "%s is no whole model file: %s Use another copy of it, or train again.".formatted(path, why));
    }

    private static String words(List<String> differences) {
        List<String> some = differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size()));
        int more = differences.size() - some.size();
        return String.join("; ", some) + (more == 0 ? "" : "; and " + more + " more");
    }
}

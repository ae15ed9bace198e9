package io.allium.benchmarks.compare;

import io.allium.benchmarks.LstmGraph;
import io.allium.runtime.Classifier;
import io.allium.runtime.data.Cifar10;
import io.allium.runtime.data.Picture;
import io.allium.samples.cifar10.CifarWorkshopModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What Allium can do of what is compared, by name; each with a model of its own, built when it is first asked for. */
final class Works {
    private static final long SEED = 1;
    private static final int BATCH = 32;

    private final Pictures pictures;
    private final Map<String, Supplier<Work>> kinds;
    private final Map<String, Work> built = new HashMap<>();

    /** Works on pictures. */
    Works(Pictures pictures) {
        this.pictures = pictures;
        this.kinds = Map.of(
                "train-8", () -> fitting(workshop(8)),
                "train-32", () -> fitting(workshop(BATCH)),
                "train-128", () -> fitting(workshop(128)),
                "train-batch-norm", () -> fitting(withBatchNormalization()),
                "train-vgg", () -> fitting(vggLike()),
                "train-lstm", Works::longShortTermMemory,
                "predict-32", () -> new Predicting(workshop(BATCH), pictures, BATCH),
                "predict-1", () -> new Predicting(workshop(BATCH), pictures, 1),
                "step-32", () -> BareStep.of(workshop(BATCH).engine(), pictures.first(BATCH)));
    }

    /** A work, or nothing if Allium has none of this name. */
    Optional<Work> named(String name) {
        return Optional.ofNullable(kinds.get(name)).map(kind -> built.computeIfAbsent(name, any -> kind.get()));
    }

    private Work fitting(Classifier<Picture, Cifar10> model) {
        return new Fitting(model, pictures);
    }

    /** One go is a step, on a batch that is used again. */
    private static Work longShortTermMemory() {
        LstmGraph graph = LstmGraph.asAsked();
        return (examples, seconds) -> Work.timed(LstmGraph.BATCH, seconds, () -> {
            graph.step();
            return graph.loss();
        });
    }

    private static CifarWorkshopModel workshop(int batchSize) {
        return CifarWorkshopModel.builder()
                .batchSize(batchSize)
                .epochs(1)
                .seed(SEED)
                .build();
    }

    private static WithBatchNormalizationModel withBatchNormalization() {
        return WithBatchNormalizationModel.builder()
                .batchSize(BATCH)
                .epochs(1)
                .seed(SEED)
                .build();
    }

    private static VggLikeModel vggLike() {
        return VggLikeModel.builder().batchSize(BATCH).epochs(1).seed(SEED).build();
    }
}

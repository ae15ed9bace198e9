package io.allium.model.training;

import io.allium.Loss;
import io.allium.model.Members;
import io.allium.model.Spec;
import io.allium.model.problem.Problem;
import io.allium.model.problem.Range;
import java.util.List;

/**
 * {@link io.allium.Training}: how a network is trained.
 *
 * @param loss what training makes small
 * @param epochs how often training goes through the data
 * @param batchSize how many examples each step learns from
 * @param validationSplit the share of the data that is held back
 * @param shuffle whether each epoch has its own order
 * @param seed fixes everything that is drawn at random
 */
public record TrainingSpec(Loss loss, int epochs, int batchSize, double validationSplit, boolean shuffle, long seed)
        implements Spec {
    /** The annotation's defaults. */
    public static final TrainingSpec DEFAULTS = new TrainingSpec(Loss.FROM_OUTPUT, 1, 32, 0, true, 0);

    @Override
    public String kind() {
        return "Training";
    }

    @Override
    public Members members() {
        return Members.of("loss", loss)
                .and("epochs", epochs)
                .and("batchSize", batchSize)
                .and("validationSplit", validationSplit)
                .and("shuffle", shuffle)
                .and("seed", seed);
    }

    /** With other members. */
    public TrainingSpec with(Members members) {
        return new TrainingSpec(
                members.constant("loss", Loss.class),
                members.integer("epochs"),
                members.integer("batchSize"),
                members.real("validationSplit"),
                members.flag("shuffle"),
                members.whole("seed"));
    }

    @Override
    public List<Problem> problems() {
        return new Range(kind())
                .atLeast("epochs", epochs, 1)
                .atLeast("batchSize", batchSize, 1)
                .share("validationSplit", validationSplit)
                .problems();
    }

    /** With another loss. */
    public TrainingSpec loss(Loss loss) {
        return with(members().and("loss", loss));
    }

    /** With another number of epochs. */
    public TrainingSpec epochs(int epochs) {
        return with(members().and("epochs", epochs));
    }

    /** With another batch size. */
    public TrainingSpec batchSize(int batchSize) {
        return with(members().and("batchSize", batchSize));
    }

    /** With another share of the data held back. */
    public TrainingSpec validationSplit(double validationSplit) {
        return with(members().and("validationSplit", validationSplit));
    }

    /** With or without another order each epoch. */
    public TrainingSpec shuffle(boolean shuffle) {
        return with(members().and("shuffle", shuffle));
    }

    /** With another seed. */
    public TrainingSpec seed(long seed) {
        return with(members().and("seed", seed));
    }
}

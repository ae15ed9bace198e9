package io.allium.runtime.dl4j.updater;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;

/**
 * An optimiser of Keras's: its hyperparameters, and the step that turns a gradient into an update.
 *
 * <p>DL4J subtracts the update from the parameters and counts iterations from 0; Keras counts steps from 1. The
 * learning rate is the one value that DL4J may change, through {@link #setLrAndSchedule}; all else is fixed. Two
 * updaters are equal if they would make the same step, which lets DL4J treat the parameters of several layers as one
 * block.
 */
public abstract class KerasUpdater implements IUpdater {
    private static final long serialVersionUID = 1L;

    private double learningRate;
    private @Nullable ISchedule schedule;

    KerasUpdater(double learningRate) {
        if (!(learningRate >= 0)) {
            throw new IllegalArgumentException("The learning rate is " + learningRate + "; it must be at least 0.");
        }
        this.learningRate = learningRate;
    }

    /** Keras's names of the arrays that are kept from step to step, each as long as the gradient. */
    public abstract List<String> slots();

    /** The hyperparameters besides the learning rate, in the order of the constructor's parameters. */
    abstract double[] settings();

    /**
     * Turns a gradient into what has to be subtracted from the parameters, in place, and updates the state.
     *
     * @param gradient {@code [n]}; it becomes the update
     * @param state one array of {@code [n]} for each of the {@link #slots}, in that order
     * @param learningRate the learning rate of this step
     * @param step the number of this step, from 1
     */
    abstract void step(INDArray gradient, List<INDArray> state, double learningRate, int step);

    /** What each state array is filled with before the first step. */
    double initialState() {
        return 0;
    }

    @Override
    public final long stateSize(long numParams) {
        return slots().size() * numParams;
    }

    @Override
    public final GradientUpdater<KerasUpdater> instantiate(@Nullable INDArray viewArray, boolean initializeViewArray) {
        KerasGradientUpdater updater = new KerasGradientUpdater(this);
        if (viewArray != null && !slots().isEmpty()) {
            long[] shape = {viewArray.length() / slots().size()};
            updater.setStateViewArray(viewArray, shape, viewArray.ordering(), initializeViewArray);
        }
        return updater;
    }

    @Override
    public final GradientUpdater<KerasUpdater> instantiate(
            Map<String, INDArray> updaterState, boolean initializeStateArrays) {
        KerasGradientUpdater updater = new KerasGradientUpdater(this);
        updater.setState(updaterState, initializeStateArrays);
        return updater;
    }

    @Override
    public final double getLearningRate(int iteration, int epoch) {
        return schedule == null ? learningRate : schedule.valueAt(iteration, epoch);
    }

    @Override
    public final boolean hasLearningRate() {
        return true;
    }

    @Override
    public final void setLrAndSchedule(double lr, @Nullable ISchedule lrSchedule) {
        learningRate = lr;
        schedule = lrSchedule;
    }

    /** A copy whose learning rate comes from a schedule of DL4J's. */
    public final KerasUpdater withSchedule(ISchedule learningRates) {
        KerasUpdater copy = clone();
        copy.setLrAndSchedule(learningRate, learningRates);
        return copy;
    }

    @Override
    public KerasUpdater clone() {
        try {
            return (KerasUpdater) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof KerasUpdater that
                && that.getClass() == getClass()
                && Double.compare(that.learningRate, learningRate) == 0
                && Objects.equals(that.schedule, schedule)
                && Arrays.equals(that.settings(), settings());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), learningRate, schedule, Arrays.hashCode(settings()));
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(learningRate=" + (schedule == null ? learningRate : schedule) + ", "
                + Arrays.toString(settings()) + ")";
    }
}

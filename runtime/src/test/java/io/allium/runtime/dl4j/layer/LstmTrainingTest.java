package io.allium.runtime.dl4j.layer;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.dl4j.updater.KerasAdam;
import io.allium.runtime.loss.MeanSquaredError;
import io.allium.runtime.loss.SparseCategoricalCrossentropy;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.GraphConfig;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.PrintMode;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** {@link LstmLayer} in graphs that are trained. */
class LstmTrainingTest {
    private static final int FEATURES = 3;
    private static final int STEPS = 7;
    private static final int CLASSES = 4;
    private static final int BATCH = 12;
    private static final int TRAINING_STEPS = 50;

    @AfterEach
    void useFloat32() {
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
    }

    /** Gradients against differences of the loss: one memory on another, and two that read the same. */
    @Test
    void gradientsEqualDifferences() {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
        LstmPath path = LstmPath.ND4J_FLOAT64;
        ComputationGraph net = path.init(path.builder(new NoOp(), FEATURES, STEPS)
                .addLayer("first", path.layer(3, true), "in")
                .addLayer("second", path.layer(2, false), "first")
                .addLayer("third", path.layer(2, false), "first")
                .addLayer("dense", Graphs.dense(2), "second", "third")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "dense")
                .setOutputs("out"));
        assertThat(GradientCheckUtil.checkGradients(new GraphConfig()
                        .net(net)
                        .inputs(new INDArray[] {wave(0.2, 1, 2, FEATURES, 4)})
                        .labels(new INDArray[] {wave(0.9, 1, 2, 2)})
                        .maxRelError(1e-5)
                        .minAbsoluteError(1e-9)
                        .print(PrintMode.FAILURES_ONLY)))
                .isTrue();
    }

    /** From the same weights: DL4J draws those of the dense layer otherwise for each type of number. */
    @Test
    void allPathsLearnTheSame() {
        ComputationGraph exact = classifier(LstmPath.ND4J_FLOAT64);
        INDArray start = exact.params().dup();
        double[] expected = losses(exact, LstmPath.ND4J_FLOAT64, TRAINING_STEPS);
        assertThat(expected[TRAINING_STEPS - 1]).isLessThan(0.75 * expected[0]);
        for (LstmPath path : new LstmPath[] {LstmPath.ONEDNN, LstmPath.ND4J}) {
            ComputationGraph net = classifier(path);
            net.setParams(start.castTo(path.dataType()));
            assertThat(losses(net, path, TRAINING_STEPS)).as("%s", path).containsExactly(expected, within(1e-3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameSeedGivesTheSameBits(LstmPath path) {
        ComputationGraph one = classifier(path);
        ComputationGraph other = classifier(path);
        assertThat(losses(one, path, 10)).isEqualTo(losses(other, path, 10));
        assertThat(one.params().data().asDouble())
                .isEqualTo(other.params().data().asDouble());
    }

    /** At twice this rate the loss jumps, and rounding decides where to. */
    private static ComputationGraph classifier(LstmPath path) {
        return path.init(path.builder(new KerasAdam(0.01, 0.9, 0.999, 1e-7), FEATURES, STEPS)
                .addLayer("sequences", path.layer(8, true), "in")
                .addLayer("last", path.layer(5, false), "sequences")
                .addLayer("logits", Graphs.dense(CLASSES), "last")
                .addLayer("out", Graphs.loss(new SparseCategoricalCrossentropy()), "logits")
                .setOutputs("out"));
    }

    private static double[] losses(ComputationGraph net, LstmPath path, int steps) {
        DataSet batch = new DataSet(
                wave(0.1, 1, BATCH, FEATURES, STEPS).castTo(path.dataType()),
                classes().castTo(path.dataType()));
        double[] losses = new double[steps];
        for (int step = 0; step < steps; step++) {
            net.fit(batch);
            losses[step] = net.score();
        }
        return losses;
    }

    private static INDArray classes() {
        double[] classes = new double[BATCH];
        for (int i = 0; i < BATCH; i++) {
            classes[i] = i % CLASSES;
        }
        return Nd4j.createFromArray(classes).reshape(BATCH, 1);
    }
}

package io.allium.runtime.dl4j.updater;

import static io.allium.runtime.dl4j.Waves.wave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.allium.runtime.dl4j.Graphs;
import io.allium.runtime.loss.MeanSquaredError;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.schedule.ExponentialSchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/** The optimisers inside a network: blocks of several layers, kept state, both data types, changed learning rates. */
class UpdaterInGraphTest {
    private static final int STEPS = 4;
    private static final INDArray INPUT = wave(0.2, 1, 6, 3);
    private static final INDArray LABELS = wave(0.9, 1, 6, 2);

    static Stream<KerasUpdater> updaters() {
        return Stream.of(
                new KerasSGD(0.1, 0, false),
                new KerasSGD(0.1, 0.9, true),
                new KerasAdam(0.1, 0.9, 0.999, 1e-7),
                new KerasAdam(0.1, 0.9, 0.999, 1e-7)
                        .withSchedule(new ExponentialSchedule(ScheduleType.ITERATION, 0.1, 0.5)),
                new KerasAdamW(0.1, 0.9, 0.999, 1e-7, 0.5),
                new KerasRMSprop(0.1, 0.9, 0.5, 1e-7, true),
                new KerasAdagrad(0.1, 0.1, 1e-7),
                new KerasAdadelta(0.1, 0.95, 1e-7),
                new KerasAdamax(0.1, 0.9, 0.999, 1e-7),
                new KerasNadam(0.1, 0.9, 0.999, 1e-7));
    }

    @ParameterizedTest
    @MethodSource("updaters")
    void aNetworkStepsLikeItsParametersOneByOne(KerasUpdater updater) {
        ComputationGraph net = network(DataType.DOUBLE, updater);
        Map<String, GradientUpdater<KerasUpdater>> alone = new TreeMap<>();
        net.paramTable().forEach((name, value) -> {
            long size = updater.stateSize(value.length());
            alone.put(name, updater.clone().instantiate(size == 0 ? null : Nd4j.create(DataType.DOUBLE, size), true));
        });
        for (int step = 0; step < STEPS; step++) {
            Map<String, INDArray> expected = expected(net, alone, step);
            net.fit(new DataSet(INPUT, LABELS));
            for (Map.Entry<String, INDArray> entry : expected.entrySet()) {
                assertThat(flat(net.getParam(entry.getKey())))
                        .as(entry.getKey())
                        .containsExactly(flat(entry.getValue()), within(1e-12));
            }
        }
    }

    /** The parameters after the next step, computed outside of the network. */
    private static Map<String, INDArray> expected(
            ComputationGraph net, Map<String, GradientUpdater<KerasUpdater>> alone, int step) {
        net.setInputs(INPUT);
        net.setLabels(LABELS);
        net.computeGradientAndScore();
        Map<String, INDArray> expected = new TreeMap<>();
        alone.forEach((name, updater) -> {
            INDArray gradient = net.gradient().getGradientFor(name).dup('f');
            INDArray parameter = net.getParam(name).dup('f');
            updater.applyUpdater(gradient, step, 0);
            if (updater.getConfig() instanceof KerasAdamW adamW) {
                adamW.decay().apply(parameter, gradient, adamW.getLearningRate(step, 0), step, 0);
            }
            expected.put(name, parameter.subi(gradient));
        });
        return expected;
    }

    @ParameterizedTest
    @MethodSource("updaters")
    void worksInFloat32(KerasUpdater updater) {
        ComputationGraph net = network(DataType.DOUBLE, updater);
        ComputationGraph single = network(DataType.FLOAT, updater);
        for (int step = 0; step < STEPS; step++) {
            net.fit(new DataSet(INPUT, LABELS));
            single.fit(new DataSet(INPUT.castTo(DataType.FLOAT), LABELS.castTo(DataType.FLOAT)));
        }
        assertThat(flat(single.params())).containsExactly(flat(net.params()), within(1e-4));
    }

    @Test
    void layersShareOneBlock() {
        ComputationGraph net = network(DataType.DOUBLE, new KerasAdam(0.1, 0.9, 0.999, 1e-7));
        assertThat(net.getUpdater().getUpdaterBlocks()).hasSize(1);
        assertThat(net.getUpdater().getStateViewArray().length()).isEqualTo(2 * net.numParams());
    }

    @Test
    void isEqualIfItStepsTheSame() {
        KerasUpdater adam = new KerasAdam(0.1, 0.9, 0.999, 1e-7);
        assertThat(adam)
                .isEqualTo(new KerasAdam(0.1, 0.9, 0.999, 1e-7))
                .isEqualTo(adam.clone())
                .isNotEqualTo(new KerasAdam(0.2, 0.9, 0.999, 1e-7))
                .isNotEqualTo(new KerasAdam(0.1, 0.9, 0.99, 1e-7))
                .isNotEqualTo(new KerasAdamax(0.1, 0.9, 0.999, 1e-7))
                .isNotEqualTo(adam.withSchedule(new ExponentialSchedule(ScheduleType.ITERATION, 0.1, 0.5)));
    }

    @Test
    void aChangedLearningRateKeepsTheState() {
        ComputationGraph net = network(DataType.DOUBLE, new KerasAdam(0.1, 0.9, 0.999, 1e-7));
        net.fit(new DataSet(INPUT, LABELS));
        INDArray state = net.getUpdater().getStateViewArray().dup();
        net.setLearningRate(0.01);
        assertThat(net.getUpdater().getStateViewArray()).isEqualTo(state);
        assertThat(net.getLearningRate("a")).isEqualTo(0.01);
    }

    @Test
    void aLearningRateOfZeroChangesNothing() {
        ComputationGraph net = network(DataType.DOUBLE, new KerasAdam(0, 0.9, 0.999, 1e-7));
        INDArray before = net.params().dup();
        net.fit(new DataSet(INPUT, LABELS));
        assertThat(net.params()).isEqualTo(before);
        assertThat(net.getUpdater().getStateViewArray().norm1Number().doubleValue())
                .isPositive();
    }

    @Test
    void weightDecayJoinsALayersOwnPenaltyAndAddsNoLoss() {
        ComputationGraphConfiguration conf = Graphs.builder(new KerasSGD(0.1, 0, false), 3)
                .addLayer("a", new DenseLayer.Builder().nOut(2).l2(0.5).build(), "in")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "a")
                .setOutputs("out")
                .build();
        ComputationGraph plain = new ComputationGraph(conf.clone());
        plain.init();
        new DecoupledWeightDecay(0.25).addTo(conf);
        ComputationGraph decayed = new ComputationGraph(conf);
        decayed.init();
        INDArray weights = plain.getParam("a_W").dup();
        decayed.setParams(plain.params().dup());
        plain.fit(new DataSet(INPUT, LABELS));
        decayed.fit(new DataSet(INPUT, LABELS));
        assertThat(decayed.score()).isEqualTo(plain.score());
        assertThat(flat(decayed.getParam("a_W")))
                .containsExactly(flat(plain.getParam("a_W").sub(weights.mul(0.1 * 0.25))), within(1e-12));
    }

    private static ComputationGraph network(DataType dataType, KerasUpdater updater) {
        ComputationGraphConfiguration conf = Graphs.builder(dataType, updater, 3)
                .addLayer("a", new DenseLayer.Builder().nOut(4).build(), "in")
                .addLayer("b", new DenseLayer.Builder().nOut(2).build(), "a")
                .addLayer("out", Graphs.loss(new MeanSquaredError()), "b")
                .setOutputs("out")
                .build();
        if (updater instanceof KerasAdamW adamW) {
            adamW.decay().addTo(conf);
        }
        ComputationGraph net = new ComputationGraph(conf);
        net.init();
        net.setParams(wave(0.3, 0.5, net.numParams()).castTo(dataType));
        return net;
    }

    private static double[] flat(INDArray array) {
        return array.dup('c').data().asDouble();
    }
}

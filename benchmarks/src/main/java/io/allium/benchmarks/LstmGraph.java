package io.allium.benchmarks;

import io.allium.runtime.dl4j.layer.LstmLayer;
import io.allium.runtime.dl4j.layer.LstmLayer.Means;
import io.allium.runtime.dl4j.loss.KerasLoss;
import io.allium.runtime.dl4j.updater.KerasAdam;
import io.allium.runtime.engine.Cores;
import io.allium.runtime.loss.SparseCategoricalCrossentropy;
import java.util.SplittableRandom;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.recurrent.LastTimeStep;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * A DL4J graph to measure recurrence with: an LSTM of 64 units over 100 steps of 32 numbers, then a softmax over ten
 * classes, trained by Adam on one batch of 32 sequences that is used again. As many threads compute as there are cores,
 * or {@code -Dallium.threads=}, as with Allium's own engine.
 */
public final class LstmGraph {
    /** How many sequences a step takes. */
    public static final int BATCH = 32;

    private static final int FEATURES = 32;
    private static final int STEPS = 100;
    private static final int UNITS = 64;
    private static final int CLASSES = 10;

    static {
        // As Allium's own engine has it: JavaCPP shall not read the process's memory at every pointer.
        System.setProperty("org.bytedeco.javacpp.maxphysicalbytes", "0");
    }

    private final ComputationGraph graph;
    private final INDArray[] inputs;
    private final INDArray[] labels;

    private LstmGraph(Layer lstm) {
        threads(Integer.getInteger("allium.threads", Cores.physical()));
        graph = new ComputationGraph(new NeuralNetConfiguration.Builder()
                .seed(1)
                .miniBatch(false)
                .updater(new KerasAdam(1e-3, 0.9, 0.999, 1e-7))
                .graphBuilder()
                .addInputs("series")
                .setInputTypes(InputType.recurrent(FEATURES, STEPS, RNNFormat.NCW))
                .addLayer("lstm", lstm, "series")
                .addLayer(
                        "logits",
                        new OutputLayer.Builder(new KerasLoss(new SparseCategoricalCrossentropy()))
                                .nOut(CLASSES)
                                .activation(Activation.IDENTITY)
                                .build(),
                        "lstm")
                .setOutputs("logits")
                .build());
        graph.init();
        SplittableRandom random = new SplittableRandom(1);
        float[] series = new float[BATCH * FEATURES * STEPS];
        float[] classes = new float[BATCH];
        for (int i = 0; i < series.length; i++) {
            int sequence = i / (FEATURES * STEPS);
            classes[sequence] = sequence % CLASSES;
            // Noise that rises with the class.
            series[i] = (float) (2 * random.nextDouble() - 1 + classes[sequence] / CLASSES);
        }
        inputs = new INDArray[] {Nd4j.create(series, new long[] {BATCH, FEATURES, STEPS}, 'c')};
        labels = new INDArray[] {Nd4j.create(classes, new long[] {BATCH, 1}, 'c')};
    }

    /** Allium's layer, on oneDNN where that is. */
    public static LstmGraph of() {
        return of(Means.ONEDNN);
    }

    /** Allium's layer, on ND4J's operations. */
    public static LstmGraph onNd4j() {
        return of(Means.ND4J);
    }

    private static LstmGraph of(Means means) {
        return new LstmGraph(new LstmLayer(UNITS, false, true, means));
    }

    /** What {@code -Dallium.engine=} names. */
    public static LstmGraph asAsked() {
        return switch (System.getProperty("allium.engine", "")) {
            case "nd4j" -> onNd4j();
            case "stock" -> stock();
            default -> of();
        };
    }

    /** DL4J's own layer, in one thread: a second one makes it slower. */
    public static LstmGraph stock() {
        LstmGraph graph = new LstmGraph(new LastTimeStep(new LSTM.Builder()
                .nOut(UNITS)
                .activation(Activation.TANH)
                .gateActivationFunction(Activation.SIGMOID)
                .build()));
        threads(1);
        return graph;
    }

    /** How many threads compute what this thread asks for, until the next graph is made. */
    public static void threads(int count) {
        Nd4j.getBackend(); // Loads the native code, which must come first.
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(count);
    }

    /** One step of training. */
    public void step() {
        graph.fit(inputs, labels);
    }

    /** The loss of the last step. */
    public double loss() {
        return graph.score();
    }
}

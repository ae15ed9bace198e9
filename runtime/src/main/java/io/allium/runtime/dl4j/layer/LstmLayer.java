package io.allium.runtime.dl4j.layer;

import io.allium.runtime.onednn.OneDnn;
import java.util.Collection;
import java.util.Objects;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.inputs.InputType.InputTypeRecurrent;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A long short-term memory as <a href="https://keras.io/api/layers/recurrent_layers/lstm/">Keras's LSTM</a> with its
 * default activations, tanh and sigmoid; every sequence starts with states of 0. With {@code x} a step of the input and
 * {@code h} the last output:
 *
 * <pre>
 * i, f, c, o = the four parts of x · kernel + h · recurrentKernel + bias
 * state  = sigmoid(f) * state + sigmoid(i) * tanh(c)
 * output = sigmoid(o) * tanh(state)
 * </pre>
 *
 * <p>It reads sequences {@code [batch, features, steps]}, and puts out {@code [batch, units, steps]} or, without
 * sequences, the last output only, {@code [batch, units]}; all sequences of a batch are equally long, so there are no
 * masks. The parameters are, in this order and row-major, {@code kernel} of shape {@code [features, 4 * units]},
 * {@code recurrentKernel} of shape {@code [units, 4 * units]} and {@code bias}, as long as {@code 4 * units}. They
 * start as Keras's do, whatever the network says on weights: the kernel is drawn between the bounds of Glorot and
 * Bengio (2010), the recurrent kernel is orthogonal, and the bias is 0, or 1 for the forget gate.
 */
public final class LstmLayer extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    /** What a step of the input is multiplied by. */
    public static final String KERNEL = "kernel";

    /**
     * What the last output is multiplied by, Keras's {@code recurrent_kernel}: DL4J cuts names at their last
     * underscore.
     */
    public static final String RECURRENT_KERNEL = "recurrentKernel";

    /** What is added. */
    public static final String BIAS = "bias";

    /** What computes it. */
    public enum Means {
        /** oneDNN, for 32-bit floats where it works; else ND4J. */
        ONEDNN {
            @Override
            LstmArithmetic arithmetic(DataType type) {
                boolean works = type == DataType.FLOAT && OneDnn.whyAbsent().isEmpty();
                return works ? new OneDnnLstm() : ND4J.arithmetic(type);
            }
        },
        /** ND4J. */
        ND4J {
            @Override
            LstmArithmetic arithmetic(DataType type) {
                return new Nd4jLstm();
            }
        };

        abstract LstmArithmetic arithmetic(DataType type);
    }

    private final boolean sequences;
    private final boolean unitForgetBias;
    private final Means means;

    /**
     * A long short-term memory.
     *
     * @param units the size of its state and of its output
     * @param sequences whether it puts out what follows each step (Keras's {@code return_sequences})
     * @param unitForgetBias whether the forget gate's bias starts as 1, as is Keras's default
     * @param means what computes it
     */
    public LstmLayer(long units, boolean sequences, boolean unitForgetBias, Means means) {
        this.sequences = sequences;
        this.unitForgetBias = unitForgetBias;
        this.means = means;
        setNOut(units);
    }

    boolean sequences() {
        return sequences;
    }

    boolean unitForgetBias() {
        return unitForgetBias;
    }

    LstmArithmetic arithmetic(DataType type) {
        return means.arithmetic(type);
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            @Nullable Collection<TrainingListener> listeners,
            int layerIndex,
            INDArray layerParamsView,
            boolean initializeParams,
            DataType networkDataType) {
        LstmImplementation layer = new LstmImplementation(conf, networkDataType);
        layer.setListeners(listeners);
        layer.setIndex(layerIndex);
        layer.setParamsViewArray(layerParamsView);
        layer.setParamTable(initializer().init(conf, layerParamsView, initializeParams));
        layer.setConf(conf);
        return layer;
    }

    @Override
    public ParamInitializer initializer() {
        return LstmParameters.INSTANCE;
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType inputType) {
        InputTypeRecurrent read = recurrent(inputType);
        return sequences
                ? InputType.recurrent(getNOut(), read.getTimeSeriesLength(), RNNFormat.NCW)
                : InputType.feedForward(getNOut());
    }

    @Override
    public void setNIn(InputType inputType, boolean override) {
        setNIn(recurrent(inputType).getSize());
    }

    @Override
    public @Nullable InputPreProcessor getPreProcessorForInputType(InputType inputType) {
        return null;
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType inputType) {
        InputType output = getOutputType(-1, inputType);
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), inputType, output)
                .standardMemory(initializer().numParams(this), 0)
                .workingMemory(0, 0, 0, output.arrayElementsPerExample())
                .cacheMemory(0, 0)
                .build();
    }

    private InputTypeRecurrent recurrent(InputType inputType) {
        if (inputType instanceof InputTypeRecurrent read
                && Objects.requireNonNullElse(read.getFormat(), RNNFormat.NCW) == RNNFormat.NCW) {
            return read;
        }
        throw new IllegalStateException(getClass().getSimpleName() + " " + getLayerName()
                + " needs sequences whose steps are last (NCW), not " + inputType + ".");
    }
}

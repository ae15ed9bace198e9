package io.allium.runtime.dl4j.layer;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.nd4j.linalg.activations.IActivation;

/** A layer that has a kernel, perhaps a bias, and an activation. */
abstract class ActivatedLayer extends KerasLayer {
    private static final long serialVersionUID = 1L;

    static final String KERNEL = DefaultParamInitializer.WEIGHT_KEY;
    static final String BIAS = DefaultParamInitializer.BIAS_KEY;

    private final long channels;
    private final boolean bias;

    ActivatedLayer(long channels, boolean bias, IActivation activation) {
        this.channels = channels;
        this.bias = bias;
        setActivationFn(activation);
    }

    final long channels() {
        return channels;
    }

    final List<Parameter> bias() {
        return bias ? List.of(Parameter.vector(BIAS, channels, 0, Parameter.Role.BIAS)) : List.of();
    }

    static List<Parameter> joined(List<Parameter> first, List<Parameter> second) {
        List<Parameter> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

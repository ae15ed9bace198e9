package io.allium.samples.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Loss;
import io.allium.model.training.SGDSpec;
import io.allium.runtime.Model;
import io.allium.runtime.engine.Engine;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The compiler has checked what they count; here they compute, on small pictures, forward and one step backward. */
@Execution(ExecutionMode.SAME_THREAD)
class KnownNetworksTest {
    private static final int SIDE = 32;
    private static final int EXAMPLES = 2;

    @Test
    void vgg16() {
        compute(VGG16Model.builder()
                .photo(photo -> photo.height(SIDE).width(SIDE))
                .hidden(hidden -> hidden.units(32))
                .loss(Loss.MEAN_SQUARED_ERROR)
                .optimizer(SGDSpec.DEFAULTS)
                .build());
    }

    @Test
    void vgg19() {
        compute(VGG19Model.builder()
                .photo(photo -> photo.height(SIDE).width(SIDE))
                .hidden(hidden -> hidden.units(32))
                .loss(Loss.MEAN_SQUARED_ERROR)
                .optimizer(SGDSpec.DEFAULTS)
                .build());
    }

    @Test
    void resNet50() {
        compute(ResNet50Model.builder()
                .photo(photo -> photo.height(SIDE).width(SIDE))
                .loss(Loss.MEAN_SQUARED_ERROR)
                .optimizer(SGDSpec.DEFAULTS)
                .build());
    }

    @Test
    void resNet50V2() {
        compute(ResNet50V2Model.builder()
                .photo(photo -> photo.height(SIDE).width(SIDE))
                .loss(Loss.MEAN_SQUARED_ERROR)
                .optimizer(SGDSpec.DEFAULTS)
                .build());
    }

    @Test
    void denseNet121() {
        compute(DenseNet121Model.builder()
                .photo(photo -> photo.height(SIDE).width(SIDE))
                .loss(Loss.MEAN_SQUARED_ERROR)
                .optimizer(SGDSpec.DEFAULTS)
                .build());
    }

    @Test
    void leNet5() {
        compute(LeNet5Model.builder()
                .loss(Loss.MEAN_SQUARED_ERROR)
                .optimizer(SGDSpec.DEFAULTS)
                .build());
    }

    private static void compute(Model<?, ?> model) {
        Engine engine = model.engine();
        float[] inputs =
                new float[EXAMPLES * (int) model.network().input().output().elements()];
        Random random = new Random(1);
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = random.nextFloat();
        }
        float[] targets =
                new float[EXAMPLES * (int) model.network().output().output().elements()];
        targets[0] = 1;

        Engine.Step step = engine.train(inputs, targets, EXAMPLES);
        float[] outputs = engine.infer(inputs, EXAMPLES);

        assertThat(step.loss()).isFinite().isPositive();
        assertThat(outputs).hasSameSizeAs(targets);
        for (float output : outputs) {
            assertThat(output).isFinite();
        }
        assertThat(Arrays.equals(outputs, step.outputs())).isFalse();
    }
}

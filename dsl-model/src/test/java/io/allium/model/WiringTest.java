package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.ActivationFunction;
import io.allium.Padding;
import io.allium.model.layer.ActivationSpec;
import io.allium.model.layer.AddSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WiringTest {
    private static final int DEEP = 20_000;

    @Test
    void aLayerMayTakeOneDeclaredBelow() {
        NetworkSpec network = Nets.picture()
                .layer("sum", AddSpec.DEFAULTS, "image", "conv")
                .layer("conv", Nets.conv(3, 3).padding(Padding.SAME), "image");

        assertThat(Inference.infer(network).layers())
                .extracting(InferredLayer::name)
                .containsExactly("image", "conv", "sum");
    }

    @Test
    void aDeepNetworkIsInferred() {
        InferredNetwork network = Inference.infer(Nets.EMPTY.nodes(deep()));

        assertThat(network.problems()).isEmpty();
        assertThat(network.layers()).hasSize(DEEP);
    }

    @Test
    void aDeepNetworkIsInferredFromItsEnd() {
        List<Node> nodes = deep();
        Collections.reverse(nodes);

        assertThat(Inference.infer(Nets.EMPTY.nodes(nodes)).problems()).isEmpty();
    }

    @Test
    void aMistakeAtTheEndOfADeepNetworkIsFound() {
        List<Node> nodes = deep();
        nodes.add(new Node("conv", Nets.conv(3, 99), List.of("layer" + (DEEP - 1))));

        assertThat(Nets.problem(Nets.EMPTY.nodes(nodes)).trace()).hasSizeLessThan(20);
    }

    @Test
    void aLongCycleIsFound() {
        List<Node> nodes = deep();
        nodes.set(1, new Node("layer1", new ActivationSpec(ActivationFunction.RELU), List.of("layer" + (DEEP - 1))));

        assertThat(Nets.problem(Nets.EMPTY.nodes(nodes)).headline()).startsWith("[Cycle] layer1: it depends on itself");
    }

    private static List<Node> deep() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node("layer0", Nets.picture(8, 8, 1).nodes().get(0).layer(), List.of()));
        for (int i = 1; i < DEEP; i++) {
            nodes.add(new Node("layer" + i, new ActivationSpec(ActivationFunction.RELU), List.of("layer" + (i - 1))));
        }
        return nodes;
    }
}

package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.AddSpec;
import io.allium.model.layer.FlattenSpec;
import io.allium.model.text.Differences;
import io.allium.model.training.AdamSpec;
import io.allium.model.training.TrainingSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static List<String> between(NetworkSpec file, NetworkSpec net) {
        return Differences.between(file, "the file", net, "Net");
    }

    @Test
    void equalNetworksHaveNone() {
        NetworkSpec trained = Nets.small().training(TrainingSpec.DEFAULTS).optimizer(AdamSpec.DEFAULTS);

        assertThat(between(Nets.small(), trained)).isEmpty();
    }

    @Test
    void aMember() {
        assertThat(between(
                        Nets.small(),
                        Nets.small().change("conv2", conv -> Nets.conv(64, 3).strides(1, 2))))
                .containsExactly(
                        "conv2: filters is 32 in the file, 64 in Net",
                        "conv2: strides is {1} in the file, {1, 2} in Net");
    }

    @Test
    void anotherKind() {
        assertThat(between(Nets.small(), Nets.small().change("flat", flat -> Nets.dense(3))))
                .containsExactly("flat is Flatten in the file, Dense in Net");
    }

    @Test
    void aLayerOnOneSide() {
        NetworkSpec more = Nets.small().layer("extra", FlattenSpec.DEFAULTS, "logits");

        assertThat(between(more, Nets.small())).containsExactly("the layer extra is only in the file");
        assertThat(between(Nets.small(), more)).containsExactly("the layer extra is only in Net");
    }

    @Test
    void wiring() {
        NetworkSpec stem = Nets.picture().layer("a", Nets.conv(3, 1), "image");

        assertThat(between(
                        stem.layer("sum", AddSpec.DEFAULTS, "a", "image"),
                        stem.layer("sum", AddSpec.DEFAULTS, "image", "a")))
                .containsExactly("sum takes a, image in the file, image, a in Net");
        assertThat(between(stem, stem.nodes(List.of(stem.nodes().get(0), new Node("a", Nets.conv(3, 1), List.of())))))
                .containsExactly("a takes image in the file, none in Net");
    }

    @Test
    void order() {
        NetworkSpec branches =
                Nets.picture().layer("a", Nets.conv(3, 1), "image").layer("b", Nets.conv(3, 1), "image");
        List<Node> nodes = new ArrayList<>(branches.nodes());
        Collections.swap(nodes, 1, 2);

        assertThat(between(branches, branches.nodes(nodes)))
                .containsExactly("the layers' order is image, a, b in the file, image, b, a in Net");
    }

    @Test
    void labels() {
        assertThat(between(Nets.labelled(Nets.small(), 2), Nets.small().labels("other.Type", "A", "B")))
                .isEmpty();
        assertThat(between(Nets.labelled(Nets.small(), 2), Nets.small().labels("app.Digit", "B", "A")))
                .containsExactly("the labels are A, B in the file, B, A in Net");
        assertThat(between(Nets.labelled(Nets.small(), 2), Nets.small()))
                .containsExactly("the labels are A, B in the file, none in Net");
    }
}

package io.allium.model;

import static io.allium.model.Nets.EMPTY;
import static io.allium.model.Nets.conv;
import static io.allium.model.Nets.dense;
import static io.allium.model.Nets.labelled;
import static io.allium.model.Nets.picture;
import static io.allium.model.Nets.problem;
import static io.allium.model.Nets.then;
import static io.allium.model.Nets.workshop;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.AddSpec;
import io.allium.model.layer.ConcatenateSpec;
import io.allium.model.layer.FeaturesSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.training.TrainingSpec;
import org.junit.jupiter.api.Test;

/** What is said of layers that are wired wrong. */
class WiringTextsTest {
    @Test
    void noInput() {
        assertThat(problem(EMPTY.layer("scores", dense(3))).text()).isEqualTo("""
                        [NoInput] Net has no input.
                          Fix: begin with an input: @Image, @Features or @FeaturesOf
                          See docs/rules/NoInput.md""");
    }

    @Test
    void nothingAtAll() {
        assertThat(problem(EMPTY).text()).isEqualTo("""
                        [NoInput] Net has no input.
                          Fix: begin with an input: @Image, @Features or @FeaturesOf
                          See docs/rules/NoInput.md""");
    }

    @Test
    void noLayer() {
        assertThat(problem(labelled(picture(), 3).training(TrainingSpec.DEFAULTS))
                        .text())
                .isEqualTo("""
                        [NoLayer] Net has no layer after its input.
                          Fix: add an abstract method with a layer: @Dense(10) Tensor scores();
                          See docs/rules/NoLayer.md""");
    }

    @Test
    void severalInputs() {
        assertThat(problem(then(
                                picture()
                                        .layer(
                                                "photo",
                                                ImageSpec.DEFAULTS
                                                        .height(8)
                                                        .width(8)
                                                        .channels(3)),
                                "scores",
                                dense(3)))
                        .text())
                .isEqualTo("""
                        [SeveralInputs] photo: the network already has the input image; it can have only one.
                          Fix: take one of them out
                          See docs/rules/SeveralInputs.md""");
    }

    @Test
    void unknownInput() {
        assertThat(problem(picture()
                                .layer("conv1", conv(3, 3), "image")
                                .layer("sum", AddSpec.DEFAULTS, "conv1", "imaeg"))
                        .text())
                .isEqualTo("""
                        [UnknownInput] sum: there is no layer imaeg. Did you mean image?
                          Fix: name another layer, for example image, conv1
                          See docs/rules/UnknownInput.md""");
    }

    @Test
    void unknownInputLikeNothing() {
        assertThat(problem(picture().layer("conv", conv(3, 3), "photograph")).text())
                .isEqualTo("""
                        [UnknownInput] conv: there is no layer photograph.
                          Fix: name another layer, for example image
                          See docs/rules/UnknownInput.md""");
    }

    @Test
    void unknownInputOfManyLayers() {
        assertThat(problem(workshop("conv32 conv32 conv32 conv32 conv32 conv32 conv32 conv32 conv32")
                                .layer("scores", dense(3), "xyz"))
                        .text())
                .isEqualTo("""
                        [UnknownInput] scores: there is no layer xyz.
                          Fix: name another layer, for example conv32_2, conv32_3, conv32_4, conv32_5, conv32_6, conv32_7, conv32_8, conv32_9
                          See docs/rules/UnknownInput.md""");
    }

    @Test
    void ownOutput() {
        assertThat(problem(picture().layer("sum", AddSpec.DEFAULTS, "image", "sum"))
                        .text())
                .isEqualTo("""
                        [Cycle] sum: it takes its own output.
                          Fix: let sum take a layer that does not depend on it
                          See docs/rules/Cycle.md""");
    }

    @Test
    void cycle() {
        assertThat(problem(picture()
                                .layer("a", AddSpec.DEFAULTS, "image", "c")
                                .layer("b", conv(3, 3), "a")
                                .layer("c", conv(3, 3), "b"))
                        .text())
                .isEqualTo("""
                        [Cycle] a: it depends on itself: it takes c, which takes b, which takes a.
                          Fix: let a take a layer that does not depend on it
                          See docs/rules/Cycle.md""");
    }

    @Test
    void looseEnd() {
        assertThat(problem(picture().layer("conv1", conv(3, 3), "image").layer("conv2", conv(3, 3), "image"))
                        .text())
                .isEqualTo("""
                        [LooseEnd] conv1: nothing takes its output; the network's output is conv2.
                          Fix: let a layer name it as a parameter, or take it out
                          See docs/rules/LooseEnd.md""");
    }

    @Test
    void oneInputTooMany() {
        assertThat(problem(picture().layer("conv", conv(3, 3), "image", "image"))
                        .text())
                .isEqualTo("""
                        [InputCount] conv: Conv2D takes one input, and here are 2.
                          Fix: merge them first, for example with @Concatenate or @Add
                          See docs/rules/InputCount.md""");
    }

    @Test
    void nothingAbove() {
        assertThat(problem(then(
                                EMPTY.layer("conv", conv(3, 3))
                                        .layer(
                                                "image",
                                                ImageSpec.DEFAULTS
                                                        .height(8)
                                                        .width(8)
                                                        .channels(3)),
                                "scores",
                                dense(3)))
                        .text())
                .isEqualTo("""
                        [InputCount] conv: Conv2D has no layer above it to take its input from.
                          Fix: put it below the network's input, or name its input as a parameter: Tensor conv(Tensor image)
                          See docs/rules/InputCount.md""");
    }

    @Test
    void inputWithInput() {
        assertThat(problem(EMPTY.layer("row", new FeaturesSpec(3), "scores").layer("scores", dense(3), "row"))
                        .text())
                .isEqualTo("""
                        [InputCount] row: Features is an input of the network and takes no layer.
                          Fix: take its parameters out
                          See docs/rules/InputCount.md""");
    }

    @Test
    void mergeOfOne() {
        assertThat(problem(picture().layer("sum", AddSpec.DEFAULTS, "image")).text())
                .isEqualTo("""
                        [InputCount] sum: Add merges at least two layers, and names one.
                          Fix: name them as parameters: @Add Tensor sum(Tensor first, Tensor second)
                          See docs/rules/InputCount.md""");
    }

    @Test
    void mergeOfNone() {
        assertThat(problem(picture().layer("both", ConcatenateSpec.DEFAULTS)).text())
                .isEqualTo("""
                        [InputCount] both: Concatenate merges at least two layers, and names none.
                          Fix: name them as parameters: @Concatenate Tensor both(Tensor first, Tensor second)
                          See docs/rules/InputCount.md""");
    }
}

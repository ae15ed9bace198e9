package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Padding;
import io.allium.model.layer.AddSpec;
import io.allium.model.layer.BatchNormalizationSpec;
import io.allium.model.layer.DropoutSpec;
import io.allium.model.layer.GlobalAveragePooling2DSpec;
import io.allium.model.text.Summary;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void chain() {
        assertThat(String.join("\n", Summary.lines(Inference.infer(Nets.small()))))
                .isEqualTo("""
                        Net
                        ─────────────────────────────────────────────────────────────────
                        Layer    Kind               Output     Parameters   Multiply-adds
                        ─────────────────────────────────────────────────────────────────
                        image    Image              32×32×3             0               0
                        conv1    Conv2D 3×3         30×30×32          896         777,600
                        pool1    MaxPooling2D 2×2   15×15×32            0               0
                        conv2    Conv2D 3×3         13×13×32        9,248       1,557,504
                        pool2    MaxPooling2D 2×2   6×6×32              0               0
                        flat     Flatten            1152                0               0
                        logits   Dense              10             11,530          11,520
                        ─────────────────────────────────────────────────────────────────
                        Parameters      21,674 (all trainable), 86.7 kB
                        Multiply-adds   2,346,624 an example, forward
                        Activations     187.2 kB an example""");
    }

    @Test
    void graph() {
        NetworkSpec network = Nets.picture()
                .layer("stem", Nets.conv(8, 3), "image")
                .layer("look", Nets.conv(8, 3).padding(Padding.SAME), "stem")
                .layer("norm", BatchNormalizationSpec.DEFAULTS, "look")
                .layer("sum", AddSpec.DEFAULTS, "norm", "stem")
                .layer("mean", GlobalAveragePooling2DSpec.DEFAULTS, "sum")
                .layer("drop", DropoutSpec.DEFAULTS.rate(0.5), "mean")
                .layer("logits", Nets.dense(10), "drop");

        assertThat(String.join("\n", Summary.lines(Inference.infer(network)))).isEqualTo("""
                        Net
                        ───────────────────────────────────────────────────────────────────────────────────
                        Layer    Kind                     Output    Parameters   Multiply-adds   From
                        ───────────────────────────────────────────────────────────────────────────────────
                        image    Image                    32×32×3            0               0
                        stem     Conv2D 3×3               30×30×8          224         194,400   image
                        look     Conv2D 3×3               30×30×8          584         518,400   stem
                        norm     BatchNormalization       30×30×8           32               0   look
                        sum      Add                      30×30×8            0               0   norm, stem
                        mean     GlobalAveragePooling2D   8                  0               0   sum
                        drop     Dropout 0.5              8                  0               0   mean
                        logits   Dense                    10                90              80   drop
                        ───────────────────────────────────────────────────────────────────────────────────
                        Parameters      930 (914 trainable, 16 not), 3.7 kB
                        Multiply-adds   712,880 an example, forward
                        Activations     127.6 kB an example""");
    }
}

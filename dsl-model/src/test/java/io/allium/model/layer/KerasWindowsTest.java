package io.allium.model.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.Padding;
import io.allium.model.Inference;
import io.allium.model.InferredNetwork;
import io.allium.model.Nets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Windows on pictures have the output sizes that Keras gives, and are refused where Keras raises. */
class KerasWindowsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/keras/window-shapes.csv", useHeadersInDisplayName = true)
    void shapes(
            String layer,
            int height,
            int width,
            int rows,
            int columns,
            int strideRows,
            int strideColumns,
            int dilationRows,
            int dilationColumns,
            String padding,
            String output) {
        Padding border = Padding.valueOf(padding.toUpperCase(Locale.ROOT));
        LayerSpec spec = switch (layer) {
            case "Conv2D" ->
                Conv2DSpec.DEFAULTS
                        .filters(4)
                        .kernelSize(rows, columns)
                        .strides(strideRows, strideColumns)
                        .dilationRate(dilationRows, dilationColumns)
                        .padding(border);
            case "MaxPooling2D" ->
                MaxPooling2DSpec.DEFAULTS
                        .poolSize(rows, columns)
                        .strides(strideRows, strideColumns)
                        .padding(border);
            default ->
                AveragePooling2DSpec.DEFAULTS
                        .poolSize(rows, columns)
                        .strides(strideRows, strideColumns)
                        .padding(border);
        };

        InferredNetwork network = Inference.infer(Nets.then(Nets.picture(height, width, 3), "layer", spec));

        assertThat(result(network)).isEqualTo(output);
        assertThat(spec.kind()).isEqualTo(layer);
    }

    private static String result(InferredNetwork network) {
        if (!network.complete()) {
            assertThat(network.problems()).hasSize(1);
            return "error";
        }
        return network.output().output().axis(0) + "x"
                + network.output().output().axis(1);
    }
}

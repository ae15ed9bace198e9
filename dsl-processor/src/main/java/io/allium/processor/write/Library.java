package io.allium.processor.write;

import com.palantir.javapoet.ClassName;
import io.allium.model.Spec;
import io.allium.model.layer.LayerSpec;

/** The classes that generated code uses. */
final class Library {
    static final ClassName MODEL_BUILDER = runtime("ModelBuilder");
    static final ClassName BLOCK_BUILDER = runtime("BlockBuilder");
    static final ClassName ROW_BUILDER = runtime("RowBuilder");
    static final ClassName CLASSIFIER = runtime("Classifier");
    static final ClassName REGRESSOR = runtime("Regressor");
    static final ClassName ARRAY_MODEL = runtime("ArrayModel");
    static final ClassName PREDICTION = runtime("Prediction");
    static final ClassName BLUEPRINT = runtime("Blueprint");
    static final ClassName INPUTS = ClassName.get("io.allium.runtime.codec", "Inputs");
    static final ClassName SAVED_MODEL = runtime("SavedModel");
    static final ClassName NOT_COMPILED = runtime("NotCompiled");

    static final ClassName PICTURE = data("Picture");
    static final ClassName DATASET = data("Dataset");
    static final ClassName RECORD_CODEC = data("RecordCodec");
    static final ClassName CSV_READER = data("CsvReader");
    static final ClassName COLUMN = data("Column");
    static final ClassName ROW = data("Row");
    static final ClassName FEATURE_WRITER = data("FeatureWriter");

    /** By name: a compiler may run without the desktop module. */
    static final ClassName BUFFERED_IMAGE = ClassName.get("java.awt.image", "BufferedImage");

    private Library() {}

    /** The class of a spec. */
    static ClassName spec(Spec spec) {
        String part = spec instanceof LayerSpec ? "layer" : "training";
        return ClassName.get("io.allium.model." + part, spec.kind() + "Spec");
    }

    private static ClassName runtime(String name) {
        return ClassName.get("io.allium.runtime", name);
    }

    private static ClassName data(String name) {
        return ClassName.get("io.allium.runtime.data", name);
    }
}

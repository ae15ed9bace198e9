package io.allium.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.allium.Unset;
import io.allium.model.InferredNetwork;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Shape;
import io.allium.model.layer.DenseSpec;
import io.allium.model.layer.FeaturesOfSpec;
import io.allium.model.layer.ImageSpec;
import java.util.List;
import java.util.Optional;

/**
 * The types of a model: what it is, what it takes, what it learns. Told from the declaration as far as it goes, so that
 * a broken network keeps its API.
 *
 * @param base the class it extends
 * @param input what one example is
 * @param target what one example is compared with
 */
record ModelKind(TypeName base, TypeName input, TypeName target) {
    private static final TypeName FLOATS = ArrayTypeName.of(TypeName.FLOAT);

    static ModelKind of(InferredNetwork network) {
        NetworkSpec spec = network.spec();
        TypeName input = input(spec);
        Optional<ClassName> labels = spec.labels().map(set -> ClassName.bestGuess(set.type()));
        if (labels.isPresent()) {
            return new ModelKind(
                    ParameterizedTypeName.get(Library.CLASSIFIER, input, labels.get()), input, labels.get());
        }
        return givesOneNumber(network)
                ? new ModelKind(ParameterizedTypeName.get(Library.REGRESSOR, input), input, ClassName.get(Double.class))
                : new ModelKind(ParameterizedTypeName.get(Library.ARRAY_MODEL, input), input, FLOATS);
    }

    private static TypeName input(NetworkSpec spec) {
        List<Node> inputs = spec.inputs();
        if (!inputs.isEmpty() && inputs.get(0).layer() instanceof ImageSpec) {
            return Library.PICTURE;
        }
        if (!inputs.isEmpty()
                && inputs.get(0).layer() instanceof FeaturesOfSpec record
                && !record.record().isEmpty()) {
            return ClassName.bestGuess(record.record());
        }
        return FLOATS;
    }

    private static boolean givesOneNumber(InferredNetwork network) {
        List<Node> nodes = network.spec().nodes();
        if (nodes.isEmpty()) {
            return false;
        }
        Node last = network.spec().ends().isEmpty()
                ? nodes.get(nodes.size() - 1)
                : network.spec().ends().get(0);
        return network.layer(last.name())
                .map(layer -> layer.output().equals(Shape.of(1)))
                .orElse(last.layer() instanceof DenseSpec dense && (dense.units() == 1 || dense.units() == Unset.INT));
    }
}

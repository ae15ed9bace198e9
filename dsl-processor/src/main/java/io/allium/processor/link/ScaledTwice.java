package io.allium.processor.link;

import io.allium.model.Node;
import io.allium.model.layer.AugmentationSpec;
import io.allium.model.layer.ImageSpec;
import io.allium.model.layer.NormalizationSpec;
import io.allium.model.layer.RescalingSpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.Declaration;
import io.allium.processor.report.Finding;
import java.util.List;

/**
 * A picture whose scale nobody wrote is scaled by 1/255 already; a layer that scales it again is almost surely a
 * mistake.
 */
final class ScaledTwice {
    private ScaledTwice() {}

    static List<Finding> check(Declaration declaration, List<Node> nodes, Positions positions) {
        return nodes.stream()
                .filter(node -> node.layer() instanceof RescalingSpec || node.layer() instanceof NormalizationSpec)
                .filter(node -> node.inputs().stream()
                        .anyMatch(input -> scalesUnsaid(declaration, nodes, source(nodes, input))))
                .map(node -> finding(node, source(nodes, node.inputs().get(0)), positions))
                .toList();
    }

    /** The layer behind which there is nothing but augmentation. */
    private static String source(List<Node> nodes, String input) {
        return nodes.stream()
                .filter(node -> node.name().equals(input) && node.layer() instanceof AugmentationSpec)
                .flatMap(node -> node.inputs().stream())
                .findFirst()
                .map(before -> source(nodes, before))
                .orElse(input);
    }

    private static boolean scalesUnsaid(Declaration declaration, List<Node> nodes, String input) {
        boolean picture =
                nodes.stream().anyMatch(node -> node.name().equals(input) && node.layer() instanceof ImageSpec);
        return picture
                && declaration.methods().stream()
                        .filter(method -> method.name().equals(input))
                        .flatMap(method -> method.annotation("Image").stream())
                        .anyMatch(ScaledTwice::unwritten);
    }

    private static boolean unwritten(AnnotationUse image) {
        return image.written("scale").isEmpty();
    }

    private static Finding finding(Node node, String input, Positions positions) {
        Problem problem = Problem.error(
                        Code.SCALED_TWICE,
                        node.layer().kind() + " scales " + input + ", which @Image has already multiplied by 1/255.")
                .at(Place.layer(node.name(), node.layer().kind()))
                .fix("say scale = 1 on " + input + ", or take " + node.name() + " out");
        return new Finding(problem, positions.of(problem.place()));
    }
}

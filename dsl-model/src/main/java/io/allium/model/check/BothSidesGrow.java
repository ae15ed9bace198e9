package io.allium.model.check;

import io.allium.model.InferredLayer;
import io.allium.model.InferredNetwork;
import io.allium.model.Shape;
import io.allium.model.layer.ElementwiseMergingSpec;
import io.allium.model.layer.MultiplySpec;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.model.text.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * Where layers are merged, one may be stretched to the other's shape; that both are stretched to a shape that neither
 * has is mostly a mistake. To multiply by a value for each channel never is.
 */
final class BothSidesGrow implements Check {
    @Override
    public List<Problem> problems(InferredNetwork network) {
        List<Problem> problems = new ArrayList<>();
        for (InferredLayer layer : network.layers()) {
            if (layer.layer() instanceof ElementwiseMergingSpec) {
                check(network, layer, problems);
            }
        }
        return problems;
    }

    private static void check(InferredNetwork network, InferredLayer layer, List<Problem> problems) {
        Shape merged = layer.inputs().get(0);
        for (int i = 1; i < layer.inputs().size(); i++) {
            Shape before = merged;
            Shape next = layer.inputs().get(i);
            merged = before.stretchedWith(next).orElseThrow();
            boolean channels = layer.layer() instanceof MultiplySpec && (isChannels(before) || isChannels(next));
            if (grows(before, merged) && grows(next, merged) && !channels) {
                problems.add(problem(layer, i, before, merged).trace(Trace.before(layer.node(), network.layers())));
                return;
            }
        }
    }

    /** An axis that is not there is one of extent 1. */
    private static boolean grows(Shape shape, Shape merged) {
        return shape.elements() != merged.elements();
    }

    private static boolean isChannels(Shape shape) {
        return shape.elements() == shape.last();
    }

    private static Problem problem(InferredLayer layer, int index, Shape before, Shape merged) {
        List<String> names = layer.node().inputs();
        String first = index == 1 ? names.get(0) + " gives " : "the inputs before it give ";
        return Problem.warning(
                        Code.BOTH_SIDES_GROW,
                        "%s%s and %s gives %s; both are stretched, to %s."
                                .formatted(
                                        first,
                                        before,
                                        names.get(index),
                                        layer.inputs().get(index),
                                        merged))
                .at(Place.layer(layer.name(), layer.layer().kind()))
                .fix("let one of them be " + merged + " before they are merged");
    }
}

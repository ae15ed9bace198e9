package io.allium.processor.link;

import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.Parameter;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what feeds a layer. A parameter of plain {@code Tensor} is fed by the layer of its name; one of a handle type
 * by the only layer that returns it, or, if several do, by the one of these with its name.
 */
final class Wires {
    private static final String TENSOR = "io.allium.Tensor";

    private final List<LayerMethod> methods;

    Wires(List<LayerMethod> methods) {
        this.methods = methods;
    }

    /**
     * The names of the layers that feed a method.
     *
     * @param above the layer that feeds it if it names none; or empty
     * @param findings where to add what is wrong
     */
    List<String> inputs(LayerMethod method, String above, List<Finding> findings) {
        if (method.parameters().isEmpty()) {
            return above.isEmpty() ? List.of() : List.of(above);
        }
        List<String> inputs = new ArrayList<>();
        for (Parameter parameter : method.parameters()) {
            inputs.add(
                    !parameter.tensor() || parameter.type().equals(TENSOR)
                            ? parameter.name()
                            : byHandle(method, parameter, findings));
        }
        return inputs;
    }

    private String byHandle(LayerMethod method, Parameter parameter, List<Finding> findings) {
        List<String> makers = methods.stream()
                .filter(maker -> maker.type().equals(parameter.type()))
                .map(LayerMethod::name)
                .toList();
        boolean othersName = methods.stream()
                .anyMatch(maker ->
                        maker.name().equals(parameter.name()) && !maker.type().equals(parameter.type()));
        if (makers.size() == 1 && !othersName) {
            return makers.get(0);
        }
        if (!makers.contains(parameter.name())) {
            findings.add(new Finding(ambiguous(method, parameter, makers, othersName), parameter.spot()));
        }
        return parameter.name();
    }

    private static Problem ambiguous(LayerMethod method, Parameter parameter, List<String> makers, boolean othersName) {
        String handle = parameter.type().substring(parameter.type().lastIndexOf('.') + 1);
        String sentence;
        if (othersName) {
            sentence = "%s is a %s here, and the layer %s returns something else."
                    .formatted(parameter.name(), handle, parameter.name());
        } else if (makers.isEmpty()) {
            sentence = "no layer returns " + handle + ".";
        } else {
            sentence = "%d layers return %s, and none of them is called %s: %s."
                    .formatted(makers.size(), handle, parameter.name(), String.join(", ", makers));
        }
        return Problem.error(Code.AMBIGUOUS_INPUT, sentence)
                .at(Place.parameter(method.name(), parameter.name()))
                .fix(
                        makers.isEmpty() || othersName
                                ? "let the layer that is meant return " + handle
                                : "call the parameter like the layer that is meant");
    }
}

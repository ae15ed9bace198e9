package io.allium.processor.link;

import io.allium.model.problem.Code;
import io.allium.model.problem.Problem;
import io.allium.model.problem.ProblemException;
import io.allium.processor.read.TypeShape;
import io.allium.processor.read.TypeShape.Component;
import io.allium.processor.read.TypeShape.EnumType;
import io.allium.processor.read.TypeShape.FlagType;
import io.allium.processor.read.TypeShape.NumberType;
import io.allium.processor.read.TypeShape.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the components of a record are to a network.
 *
 * @param record the record
 * @param features the components that are features, in order, nested records opened
 * @param target the component that is learned, if there is one
 */
public record RecordFeatures(RecordType record, List<Feature> features, Optional<Component> target) {
    /**
     * A component that is a feature.
     *
     * @param path its name, after those of the components around it: {@code bill.length}
     * @param type a number, a flag or an enum
     */
    public record Feature(String path, TypeShape type) {
        int size() {
            return type instanceof EnumType constants ? constants.constants().size() : 1;
        }

        String column() {
            return type instanceof EnumType constants
                    ? path + "(" + String.join(" ", constants.constants()) + ")"
                    : path;
        }
    }

    /**
     * Sorts the components of a record.
     *
     * @param record the record
     * @param labels the enum of the network's labels, or empty
     * @throws ProblemException if a component is nothing a network can use, or several could be learned
     */
    static RecordFeatures of(RecordType record, String labels) {
        Optional<Component> target = target(record, labels);
        List<Feature> features = new ArrayList<>();
        for (Component component : record.components()) {
            if (target.isEmpty() || !component.equals(target.get())) {
                open("", component, features);
            }
        }
        if (features.isEmpty()) {
            throw new ProblemException(Problem.error(
                            Code.UNUSABLE_COMPONENT, simple(record.name()) + " has no component that is a feature.")
                    .fix("give it numbers, booleans or enums"));
        }
        return new RecordFeatures(record, List.copyOf(features), target);
    }

    /** How many numbers the features become. */
    int size() {
        return features.stream().mapToInt(Feature::size).sum();
    }

    /** The features in words, in order. */
    String columns() {
        return String.join(", ", features.stream().map(Feature::column).toList());
    }

    private static Optional<Component> target(RecordType record, String labels) {
        List<Component> marked = select(record, Component::label);
        List<Component> candidates =
                marked.isEmpty() ? select(record, component -> isLabels(component, labels)) : marked;
        if (candidates.size() > 1) {
            throw new ProblemException(Problem.error(
                            Code.SEVERAL_TARGETS,
                            "%s has %d components that could be learned: %s."
                                    .formatted(
                                            simple(record.name()),
                                            candidates.size(),
                                            String.join(
                                                    ", ",
                                                    candidates.stream()
                                                            .map(Component::name)
                                                            .toList())))
                    .fix("mark exactly one with @Label"));
        }
        candidates.forEach(target -> requireLearnable(record, target, labels));
        return candidates.stream().findFirst();
    }

    private static void requireLearnable(RecordType record, Component target, String labels) {
        boolean fits = labels.isEmpty() ? target.type() instanceof NumberType : isLabels(target, labels);
        if (!fits) {
            throw new ProblemException(Problem.error(
                            Code.UNUSABLE_COMPONENT,
                            "%s.%s is marked @Label and is %s; %s."
                                    .formatted(
                                            simple(record.name()),
                                            target.name(),
                                            simple(target.type().name()),
                                            labels.isEmpty()
                                                    ? "a network without @Labels learns a number"
                                                    : "the network's labels are " + simple(labels)))
                    .fix(
                            labels.isEmpty()
                                    ? "add @Labels with its enum to the network"
                                    : "mark the component of the labels' type"));
        }
    }

    private static List<Component> select(RecordType record, Predicate<Component> condition) {
        return record.components().stream().filter(condition).toList();
    }

    private static boolean isLabels(Component component, String labels) {
        return component.type() instanceof EnumType type && type.name().equals(labels);
    }

    private static void open(String around, Component component, List<Feature> features) {
        String path = around + component.name();
        TypeShape type = component.type();
        if (type instanceof RecordType nested) {
            nested.components().forEach(inner -> open(path + ".", inner, features));
        } else if (type instanceof NumberType || type instanceof FlagType || type instanceof EnumType) {
            features.add(new Feature(path, type));
        } else {
            throw new ProblemException(Problem.error(
                            Code.UNUSABLE_COMPONENT,
                            path + " is " + simple(type.name())
                                    + "; a feature is a number, a boolean, an enum or a record of these.")
                    .fix("take it out of the record, or make an enum or a number of it"));
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

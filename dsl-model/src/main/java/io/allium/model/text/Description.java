package io.allium.model.text;

import io.allium.model.Members;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Spec;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A network as text that a program reads back: what generated classes carry for other modules, and model files for
 * themselves. One line a layer, such as {@code layer pool = MaxPooling2D(poolSize = {2}, strides = {}, padding = VALID)
 * <- conv}. Claims and budgets are not part of it.
 */
public final class Description {
    /** The number of this format; it grows when the format changes. */
    public static final int FORMAT = 1;

    private Description() {}

    /** The text of a network; {@link #parse} reads it back. */
    public static String of(NetworkSpec spec) {
        List<String> lines = new ArrayList<>();
        lines.add("network " + spec.name());
        for (Node node : spec.nodes()) {
            String from = node.inputs().isEmpty() ? "" : " <- " + String.join(", ", node.inputs());
            String shares = node.sharedWith().map(owner -> " shares " + owner).orElse("");
            String frozen = node.frozen() ? " frozen" : "";
            lines.add("layer " + node.name() + " = " + call(node.layer()) + from + shares + frozen);
        }
        spec.labels()
                .ifPresent(labels -> lines.add("labels " + labels.type() + " = " + String.join(", ", labels.names())));
        spec.training().ifPresent(training -> lines.add("training " + call(training)));
        spec.optimizer().ifPresent(optimizer -> lines.add("optimizer " + call(optimizer)));
        return String.join("\n", lines) + "\n";
    }

    /**
     * Reads what {@link #of} wrote.
     *
     * @throws IllegalArgumentException if the text is no description, saying what is wrong with which line
     */
    public static NetworkSpec parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).matches("network \\S+")) {
            throw new IllegalArgumentException(
                    "\"" + text.lines().findFirst().orElse("") + "\": a description begins with \"network <name>\"");
        }
        NetworkSpec spec = NetworkSpec.named(lines.get(0).substring("network ".length()));
        for (String line : lines.subList(1, lines.size())) {
            spec = withLine(spec, line);
        }
        return spec;
    }

    private static NetworkSpec withLine(NetworkSpec spec, String line) {
        try {
            Scanner scanner = new Scanner(line);
            NetworkSpec more = switch (scanner.word()) {
                case "layer" -> withLayer(spec, scanner);
                case "labels" -> withLabels(spec, scanner);
                case "training" -> withTraining(spec, scanner);
                case "optimizer" -> withOptimizer(spec, scanner);
                default -> throw new IllegalArgumentException("it begins with no known word");
            };
            scanner.end();
            return more;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + line + "\": " + e.getMessage(), e);
        }
    }

    private static void requireFirst(boolean first, String what) {
        if (!first) {
            throw new IllegalArgumentException(what + " is there already");
        }
    }

    private static NetworkSpec withTraining(NetworkSpec spec, Scanner scanner) {
        requireFirst(spec.training().isEmpty(), "training");
        String kind = scanner.word();
        if (!kind.equals(TrainingSpec.DEFAULTS.kind())) {
            throw new IllegalArgumentException("there is no training " + kind);
        }
        return spec.training(TrainingSpec.DEFAULTS.with(scanner.members(TrainingSpec.DEFAULTS)));
    }

    private static NetworkSpec withLabels(NetworkSpec spec, Scanner scanner) {
        requireFirst(spec.labels().isEmpty(), "a line of labels");
        String type = scanner.word();
        scanner.expect('=');
        return spec.labels(type, scanner.words().toArray(String[]::new));
    }

    private static NetworkSpec withOptimizer(NetworkSpec spec, Scanner scanner) {
        requireFirst(spec.optimizer().isEmpty(), "an optimiser");
        String kind = scanner.word();
        OptimizerSpec defaults =
                Optimizers.of(kind).orElseThrow(() -> new IllegalArgumentException("there is no optimiser " + kind));
        return spec.optimizer(defaults.with(scanner.members(defaults)));
    }

    private static NetworkSpec withLayer(NetworkSpec spec, Scanner scanner) {
        String name = scanner.word();
        requireFirst(spec.node(name).isEmpty(), "a layer " + name);
        scanner.expect('=');
        String kind = scanner.word();
        LayerSpec defaults =
                Layers.of(kind).orElseThrow(() -> new IllegalArgumentException("there is no layer " + kind));
        LayerSpec layer = defaults.with(scanner.members(defaults));
        List<String> inputs = scanner.takes("<-") ? scanner.words() : List.of();
        Optional<String> owner = scanner.takes("shares ") ? Optional.of(scanner.word()) : Optional.empty();
        return spec.node(new Node(name, layer, inputs, owner, scanner.takes("frozen")));
    }

    private static String call(Spec spec) {
        Members members = spec.members();
        return spec.kind()
                + members.names().stream()
                        .map(name -> name + " = " + text(members.value(name)))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A value as messages and descriptions write it: numbers and constants bare, lists in braces, text in quotes. */
    public static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}

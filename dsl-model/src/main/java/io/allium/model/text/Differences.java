package io.allium.model.text;

import io.allium.model.LabelSet;
import io.allium.model.Members;
import io.allium.model.NetworkSpec;
import io.allium.model.Node;
import io.allium.model.Spec;
import java.util.ArrayList;
import java.util.List;

/** In what two networks compute something else, in words. */
public final class Differences {
    private final String here;
    private final String there;
    private final List<String> found = new ArrayList<>();

    private Differences(String here, String there) {
        this.here = here;
        this.there = there;
    }

    /**
     * The differences in layers, wiring and labels; empty if both compute the same. How they are trained is not
     * compared.
     *
     * @param a a network
     * @param here what to call it, for example {@code the file}
     * @param b another
     * @param there what to call that, for example {@code CifarSmall}
     */
    public static List<String> between(NetworkSpec a, String here, NetworkSpec b, String there) {
        Differences differences = new Differences(here, there);
        a.nodes()
                .forEach(node -> b.node(node.name())
                        .ifPresentOrElse(
                                other -> differences.compare(node, other),
                                () -> differences.found.add("the layer " + node.name() + " is only in " + here)));
        b.nodes().stream()
                .filter(node -> a.node(node.name()).isEmpty())
                .forEach(node -> differences.found.add("the layer " + node.name() + " is only in " + there));
        differences.compareOrder(a, b);
        differences.compareLabels(a, b);
        return List.copyOf(differences.found);
    }

    private void compare(Node a, Node b) {
        if (!a.layer().kind().equals(b.layer().kind())) {
            differ(a.name() + " is", a.layer().kind(), b.layer().kind());
        } else {
            compareMembers(a.name(), a.layer(), b.layer());
        }
        if (!a.inputs().equals(b.inputs())) {
            differ(a.name() + " takes", list(a.inputs()), list(b.inputs()));
        }
        if (!a.sharedWith().equals(b.sharedWith())) {
            differ(a.name() + " has the weights of", owner(a), owner(b));
        }
        if (a.frozen() != b.frozen()) {
            differ(a.name() + " is", a.frozen() ? "frozen" : "trained", b.frozen() ? "frozen" : "trained");
        }
    }

    private static String owner(Node node) {
        return node.sharedWith().orElse("its own");
    }

    private void compareMembers(String name, Spec a, Spec b) {
        Members left = a.members();
        Members right = b.members();
        for (String member : left.names()) {
            Object value = left.value(member);
            if (!value.equals(right.value(member))) {
                differ(name + ": " + member + " is", Description.text(value), Description.text(right.value(member)));
            }
        }
    }

    private void compareOrder(NetworkSpec a, NetworkSpec b) {
        List<String> left = a.nodes().stream().map(Node::name).toList();
        List<String> right = b.nodes().stream().map(Node::name).toList();
        if (found.isEmpty() && !left.equals(right)) {
            differ("the layers' order is", list(left), list(right));
        }
    }

    private void compareLabels(NetworkSpec a, NetworkSpec b) {
        List<String> left = a.labels().map(LabelSet::names).orElse(List.of());
        List<String> right = b.labels().map(LabelSet::names).orElse(List.of());
        if (!left.equals(right)) {
            differ("the labels are", list(left), list(right));
        }
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private void differ(String what, String left, String right) {
        found.add(what + " " + left + " in " + here + ", " + right + " in " + there);
    }
}

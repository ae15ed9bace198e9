package io.allium.model.block;

import io.allium.model.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The layers that a layer depends on. */
final class Ancestors {
    private Ancestors() {}

    /** A layer and all that it depends on, in the order they are in. */
    static List<Node> of(List<Node> nodes, String last) {
        Map<String, Node> byName = new HashMap<>();
        nodes.forEach(node -> byName.put(node.name(), node));
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(last));
        while (!open.isEmpty()) {
            Node node = byName.get(open.pop());
            if (node != null && needed.add(node.name())) {
                node.inputs().forEach(open::push);
                node.sharedWith().ifPresent(open::push);
            }
        }
        return nodes.stream().filter(node -> needed.contains(node.name())).toList();
    }
}

package io.allium.model.wiring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Puts names into an order in which each comes after those it depends on, else as they came (Kahn, 1962). It loops and
 * never recurs, so the depth of a network has no bound.
 */
public final class Sorting {
    private final Map<String, Set<String>> awaited = new LinkedHashMap<>();
    private final Map<String, List<String>> dependants = new HashMap<>();
    private final PriorityQueue<String> ready;
    private final List<String> order = new ArrayList<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private Sorting(Map<String, List<String>> dependencies) {
        Map<String, Integer> ranks = new HashMap<>();
        dependencies.keySet().forEach(name -> ranks.put(name, ranks.size()));
        ready = new PriorityQueue<>(Comparator.comparing(ranks::get));
        dependencies.forEach((name, sources) -> {
            awaited.put(name, new LinkedHashSet<>(sources));
            sources.forEach(source ->
                    dependants.computeIfAbsent(source, key -> new ArrayList<>()).add(name));
        });
    }

    /**
     * Sorts.
     *
     * @param dependencies for each name those it depends on, which are keys too
     */
    public static Sorting of(Map<String, List<String>> dependencies) {
        Sorting sorting = new Sorting(dependencies);
        dependencies.keySet().forEach(sorting::offer);
        sorting.drain();
        while (!sorting.awaited.isEmpty()) {
            sorting.breakCycle();
        }
        return sorting;
    }

    /** Every name that is part of no cycle in {@link #cycles}. */
    public List<String> order() {
        return order;
    }

    /**
     * Cycles without a name in common, each name depending on the next and the last on the first. Where cycles cross,
     * one of them stands for all.
     */
    public List<List<String>> cycles() {
        return cycles;
    }

    private void offer(String name) {
        Set<String> sources = awaited.get(name);
        if (sources != null && sources.isEmpty()) {
            ready.add(name);
        }
    }

    private void drain() {
        while (!ready.isEmpty()) {
            String name = ready.remove();
            order.add(name);
            release(name);
        }
    }

    private void release(String name) {
        awaited.remove(name);
        for (String dependant : dependants.getOrDefault(name, List.of())) {
            Set<String> sources = awaited.get(dependant);
            if (sources != null && sources.remove(name)) {
                offer(dependant);
            }
        }
    }

    /** Whatever is left waits for something that is left, so walking back ends in a cycle. */
    private void breakCycle() {
        Set<String> path = new LinkedHashSet<>();
        String at = awaited.keySet().iterator().next();
        while (path.add(at)) {
            at = sources(at).iterator().next();
        }
        List<String> walked = new ArrayList<>(path);
        List<String> cycle = List.copyOf(walked.subList(walked.indexOf(at), walked.size()));
        cycles.add(cycle);
        awaited.keySet().removeAll(cycle);
        cycle.forEach(this::release);
        drain();
    }

    private Set<String> sources(String name) {
        return awaited.getOrDefault(name, Set.of());
    }
}

package io.allium.runtime.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the constant that a cell names: the one of this very name, else the only one with its {@link Key}. */
final class Constants {
    private final List<Enum<?>> constants;
    private final Map<String, @Nullable Enum<?>> found = new HashMap<>();

    Constants(List<Enum<?>> constants) {
        this.constants = constants;
    }

    @Nullable
    Enum<?> find(String cell) {
        if (!found.containsKey(cell)) {
            found.put(cell, search(cell));
        }
        return found.get(cell);
    }

    private @Nullable Enum<?> search(String cell) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        String key = Key.of(cell);
        List<Enum<?>> alike = constants.stream()
                .filter(constant -> !key.isEmpty() && Key.of(constant.name()).equals(key))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    List<String> names() {
        return constants.stream().<String>map(Enum::name).toList();
    }
}

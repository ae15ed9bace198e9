package io.allium.runtime.onednn;

import java.util.ArrayList;
import java.util.List;

/** The arrays that a primitive is run with. */
public final class Arguments {
    record Argument(int id, NativeArray array) {}

    private final List<Argument> all = new ArrayList<>();

    private Arguments() {}

    /** A first array. */
    public static Arguments of(Role role, NativeArray array) {
        return new Arguments().and(role, array);
    }

    /** Several sources, in order. */
    public static Arguments sources(List<NativeArray> arrays) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < arrays.size(); i++) {
            arguments.all.add(new Argument(Role.source(i), arrays.get(i)));
        }
        return arguments;
    }

    /** One more array. */
    public Arguments and(Role role, NativeArray array) {
        all.add(new Argument(role.argument(), array));
        return this;
    }

    List<Argument> all() {
        return all;
    }
}

package io.allium.runtime.onednn.lstm;

import io.allium.runtime.onednn.Arena;
import io.allium.runtime.onednn.Arguments;
import io.allium.runtime.onednn.Layout;
import io.allium.runtime.onednn.Lstms;
import io.allium.runtime.onednn.NativeArray;
import io.allium.runtime.onednn.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a forward pass reads and leaves, and a backward pass wants again.
 *
 * @param states output and cell before the first step: zeros, which nothing changes
 * @param workspace null if there will be no backward pass
 */
record Memory(
        NativeArray source,
        NativeArray states,
        NativeArray destination,
        @Nullable NativeArray workspace) {
    static Memory of(Arena arena, Lstms lstms, @Nullable Layout workspace) {
        return new Memory(
                NativeArray.in(arena, lstms.source()),
                NativeArray.in(arena, lstms.states()),
                NativeArray.in(arena, lstms.destination()),
                workspace == null ? null : NativeArray.in(arena, workspace));
    }

    /** These arguments and what is here. */
    Arguments with(Arguments arguments) {
        arguments
                .and(Role.SOURCE, source)
                .and(Role.STATE, states)
                .and(Role.CELL, states)
                .and(Role.DESTINATION, destination);
        return workspace == null ? arguments : arguments.and(Role.WORKSPACE, workspace);
    }
}

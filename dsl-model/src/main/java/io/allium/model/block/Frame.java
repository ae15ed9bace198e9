package io.allium.model.block;

import io.allium.model.Members;
import java.util.Map;

/**
 * Where lines are opened.
 *
 * @param prefix what their names begin with
 * @param members of the block whose body they are
 * @param bound the layers that feed the block, by the names of its inputs
 * @param expansion what has been opened
 * @param copy which copy of a line is being opened, from 0
 */
record Frame(String prefix, Members members, Map<String, String> bound, Expansion expansion, int copy)
        implements Expression.Names {
    Frame(String prefix, Members members, Map<String, String> bound, Expansion expansion) {
        this(prefix, members, bound, expansion, 0);
    }

    Frame copy(int number) {
        return new Frame(prefix, members, bound, expansion, number);
    }

    /** Whether a line is an input of the block. */
    boolean binds(String line) {
        return bound.containsKey(line);
    }

    /** The layer that puts out what a line does. */
    String output(String line) {
        String feeding = bound.get(line);
        return feeding == null ? expansion.output(prefix + line) : feeding;
    }

    @Override
    public Object member(String name) {
        if (!members.names().contains(name)) {
            throw new Untold();
        }
        return members.value(name);
    }

    @Override
    public long channels(String layer) {
        return expansion.shape(output(layer)).last();
    }
}

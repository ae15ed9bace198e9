package io.allium.processor.write;

import io.allium.model.block.BlockSpec;
import io.allium.model.block.Line;
import io.allium.model.block.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The blocks that a network uses, those that others are made of first, each with a name of its own. */
final class UsedBlocks {
    private final Map<BlockSpec, String> names = new LinkedHashMap<>();

    static UsedBlocks of(List<Line> lines) {
        UsedBlocks blocks = new UsedBlocks();
        blocks.add(lines);
        return blocks;
    }

    /** The blocks, in an order in which each comes after those it is made of. */
    List<BlockSpec> all() {
        return List.copyOf(names.keySet());
    }

    /** The simple name of the builder of a block's uses. */
    String builder(BlockSpec block) {
        return name(block) + "Builder";
    }

    /** The name of the constant that holds a block: {@code CONV_NORM}. */
    String constant(BlockSpec block) {
        return name(block).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_BLOCK";
    }

    private String name(BlockSpec block) {
        String name = names.get(block);
        if (name == null) {
            throw new IllegalArgumentException("the block " + block.name() + " is not used");
        }
        return name;
    }

    private void add(List<Line> lines) {
        for (Line line : lines) {
            for (Part part : line.parts()) {
                if (part instanceof Part.Composed composed && !names.containsKey(composed.block())) {
                    add(composed.block().body());
                    names.put(composed.block(), unique(composed.block().name()));
                }
            }
        }
    }

    private String unique(String name) {
        String unique = name;
        for (int number = 2; names.containsValue(unique); number++) {
            unique = name + number;
        }
        return unique;
    }
}

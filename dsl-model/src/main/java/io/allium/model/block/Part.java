package io.allium.model.block;

import io.allium.model.Members;
import io.allium.model.NetworkSpec;
import io.allium.model.layer.LayerSpec;
import java.util.List;
import java.util.function.UnaryOperator;

/** One of the layers that a line puts in a row. */
public sealed interface Part {
    /** The simple name of its annotation. */
    String kind();

    /** A layer, all of whose members are written. */
    static Plain of(LayerSpec layer) {
        return new Plain(layer, List.of());
    }

    /** Those of its members that are computed where it is used. */
    default List<Let> lets() {
        return List.of();
    }

    /** Where a block begins: one of its inputs. */
    record Begin() implements Part {
        @Override
        public String kind() {
            return "Input";
        }
    }

    /**
     * A layer of the language.
     *
     * @param layer as written
     * @param lets its computed members
     */
    record Plain(LayerSpec layer, List<Let> lets) implements Part {
        /** Copies. */
        public Plain {
            lets = List.copyOf(lets);
        }

        /** With these computed members, as {@code @Let} says them. */
        public Plain let(String text) {
            return new Plain(layer, LetParser.parse(text));
        }

        /** With another layer; a member that differs from before is no longer computed. */
        public Plain with(LayerSpec other) {
            return new Plain(
                    other,
                    lets.stream()
                            .filter(let -> other.members()
                                    .value(let.member())
                                    .equals(layer.members().value(let.member())))
                            .toList());
        }

        @Override
        public String kind() {
            return layer.kind();
        }
    }

    /**
     * A block.
     *
     * @param block what it is made of
     * @param members as written
     * @param lets its computed members
     */
    record Composed(BlockSpec block, Members members, List<Let> lets) implements Part {
        /** Copies. */
        public Composed {
            lets = List.copyOf(lets);
        }

        /** With these computed members, as {@code @Let} says them. */
        public Composed let(String text) {
            return new Composed(block, members, LetParser.parse(text));
        }

        /** With a member given; it is no longer computed. */
        public Composed with(String member, Object value) {
            return new Composed(
                    block,
                    members.and(member, value),
                    lets.stream().filter(let -> !let.member().equals(member)).toList());
        }

        /** With a line of the block's body changed, here alone. */
        public Composed change(String line, UnaryOperator<Line> change) {
            return new Composed(block.change(line, change), members, lets);
        }

        @Override
        public String kind() {
            return block.name();
        }
    }

    /**
     * Another line once more, with the same weights.
     *
     * @param line its name
     */
    record Shared(String line) implements Part {
        @Override
        public String kind() {
            return "Shared";
        }
    }

    /**
     * A network as a layer, with weights of its own.
     *
     * @param network its layers
     * @param last the layer after which it is cut
     */
    record Applied(NetworkSpec network, String last) implements Part {
        @Override
        public String kind() {
            return "Apply";
        }
    }
}

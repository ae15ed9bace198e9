package io.allium.processor.read;

import java.util.List;

/** What the processor needs to know of a type that a declaration names. */
public sealed interface TypeShape {
    /** The type's canonical name. */
    String name();

    /** A primitive number, or its box: {@code int}, {@code double}, … */
    record NumberType(String name) implements TypeShape {}

    /** {@code boolean}, or its box. */
    record FlagType(String name) implements TypeShape {}

    /** An enum with its constants, in alphabetical order: their own is known only when the program runs. */
    record EnumType(String name, List<String> constants) implements TypeShape {}

    /** A record with its components, in order. */
    record RecordType(String name, List<Component> components) implements TypeShape {}

    /** Anything else. */
    record OtherType(String name) implements TypeShape {}

    /**
     * A component of a record.
     *
     * @param name its name
     * @param type its type
     * @param label whether it is marked {@link io.allium.Label}
     */
    record Component(String name, TypeShape type, boolean label) {}
}

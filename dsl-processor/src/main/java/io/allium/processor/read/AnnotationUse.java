package io.allium.processor.read;

import java.util.Map;
import java.util.Optional;

/**
 * An annotation of Allium's, or a block, as somebody wrote it.
 *
 * @param kind its simple name
 * @param block the qualified name of its type, if that is a block of somebody's
 * @param spot where it is
 * @param members every member by name, with defaults filled in
 */
public record AnnotationUse(String kind, Optional<String> block, Spot spot, Map<String, MemberValue> members) {
    /** Copies. */
    public AnnotationUse {
        members = Map.copyOf(members);
    }

    /** A member, if the annotation has it. */
    public Optional<MemberValue> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** A member, if it stands in the source. */
    public Optional<MemberValue> written(String name) {
        return member(name).filter(MemberValue::written);
    }

    /** The type that a member names; empty only if it is unknown and the reading was lenient. */
    public Optional<TypeShape> type(String name) {
        return member(name).map(member -> (TypeShape) member.value());
    }
}

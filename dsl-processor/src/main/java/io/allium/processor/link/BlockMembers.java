package io.allium.processor.link;

import io.allium.Unset;
import io.allium.model.Members;
import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Code;
import io.allium.model.problem.Place;
import io.allium.model.problem.Problem;
import io.allium.processor.read.BlockDeclaration.Member;
import io.allium.processor.report.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The members of a block with their defaults.
 *
 * @param members by name; of one without a default any value of its type
 * @param required those without a default
 * @param findings what is wrong with them
 */
record BlockMembers(Members members, Set<String> required, List<Finding> findings) {
    private static final Map<String, Enum<?>> ENUMS = enums();

    static BlockMembers of(List<Member> declared) {
        Members members = Members.NONE;
        Set<String> required = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Member member : declared) {
            Optional<Object> sample = sample(member);
            if (sample.isEmpty()) {
                findings.add(new Finding(unusable(member), member.spot()));
                continue;
            }
            Optional<Object> fallback = member.fallback()
                    .map(raw -> MemberReader.convert(raw, sample.get(), Integer.class))
                    .filter(value -> !isUnset(value));
            members = members.and(member.name(), fallback.orElse(sample.get()));
            if (fallback.isEmpty()) {
                required.add(member.name());
            }
        }
        return new BlockMembers(members, required, List.copyOf(findings));
    }

    private static boolean isUnset(Object value) {
        if (value instanceof Double number) {
            return number.isNaN();
        }
        return value instanceof List<?> list ? list.isEmpty() : value.equals(Unset.INT);
    }

    private static Optional<Object> sample(Member member) {
        return switch (member.type()) {
            case "int" -> Optional.of(1);
            case "long" -> Optional.of(1L);
            case "double" -> Optional.of(1.0);
            case "boolean" -> Optional.of(false);
            case "int[]" -> Optional.of(List.of(1));
            default -> Optional.ofNullable(ENUMS.get(member.type())).map(Object.class::cast);
        };
    }

    private static Problem unusable(Member member) {
        return Problem.error(
                        Code.NOT_A_BLOCK,
                        "%s is %s; a block's member is an int, a long, a double, a boolean, an int[] or an enum of Allium's."
                                .formatted(
                                        member.name(),
                                        member.type().substring(member.type().lastIndexOf('.') + 1)))
                .at(Place.network("Block", member.name()))
                .fix("give it one of these types, or write the value in the body");
    }

    /** A constant of each enum that a layer has as a member, by the enum's name. */
    private static Map<String, Enum<?>> enums() {
        Map<String, Enum<?>> enums = new HashMap<>();
        for (LayerSpec layer : Layers.ALL) {
            for (String name : layer.members().names()) {
                if (layer.members().value(name) instanceof Enum<?> constant) {
                    enums.put(constant.getDeclaringClass().getCanonicalName(), constant);
                }
            }
        }
        return Map.copyOf(enums);
    }
}

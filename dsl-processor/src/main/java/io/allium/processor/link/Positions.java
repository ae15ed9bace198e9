package io.allium.processor.link;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Place;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.Declaration;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.MemberValue;
import io.allium.processor.read.Parameter;
import io.allium.processor.read.Spot;
import java.util.List;
import java.util.Optional;

/**
 * Finds the most precise position for a place that a problem names: the member's value, else the annotation, else the
 * method, else the type.
 */
public final class Positions {
    private final Declaration declaration;

    /**
     * The positions of a declaration.
     *
     * @param declaration as read
     */
    public Positions(Declaration declaration) {
        this.declaration = declaration;
    }

    /** Where a place is in the source. */
    public Spot of(Place place) {
        if (place.layer().isEmpty()) {
            return annotated(declaration.annotations(), place).orElse(declaration.spot());
        }
        return method(place.layer())
                .map(method -> annotated(method.annotations(), place)
                        .or(() -> parameter(method, place.member()))
                        .orElse(method.spot()))
                .orElse(declaration.spot());
    }

    private Optional<LayerMethod> method(String name) {
        return declaration.methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst();
    }

    private static Optional<Spot> annotated(List<AnnotationUse> uses, Place place) {
        return uses.stream()
                .filter(use -> use.kind().equals(place.annotation()))
                .findFirst()
                .map(use -> member(use, place.member()).orElse(use.spot()));
    }

    private static Optional<Spot> member(AnnotationUse use, String member) {
        Optional<MemberValue> shorthand = use.written("value").filter(value -> standsFor(use.kind(), member));
        return shorthand.or(() -> use.written(member)).map(MemberValue::spot);
    }

    private static boolean standsFor(String kind, String member) {
        return member.equals(Layers.of(kind).map(LayerSpec::shorthand).orElse(kind.equals("Expect") ? "shape" : ""));
    }

    private static Optional<Spot> parameter(LayerMethod method, String name) {
        return method.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(Parameter::spot);
    }
}

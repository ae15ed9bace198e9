package io.allium.processor.link;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.problem.Place;
import io.allium.processor.read.AnnotationUse;
import io.allium.processor.read.BlockDeclaration;
import io.allium.processor.read.BlockDeclaration.Member;
import io.allium.processor.read.Declaration;
import io.allium.processor.read.LayerMethod;
import io.allium.processor.read.MemberValue;
import io.allium.processor.read.Parameter;
import io.allium.processor.read.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the most precise position for a place that a problem names: the member's value, else the annotation, else the
 * method, else the type.
 */
public final class Positions {
    private final List<AnnotationUse> annotations;
    private final List<LayerMethod> methods;
    private final Spot whole;

    private Positions(List<AnnotationUse> annotations, List<LayerMethod> methods, Spot whole) {
        this.annotations = annotations;
        this.methods = methods;
        this.whole = whole;
    }

    /** The positions of a network. */
    public static Positions of(Declaration declaration) {
        return new Positions(declaration.annotations(), declaration.methods(), declaration.spot());
    }

    /** The positions of a block: of its body's lines, and of the lines that declare its members. */
    static Function<Place, Spot> of(BlockDeclaration block) {
        Positions body = new Positions(List.of(), block.body(), block.spot());
        return place -> block.members().stream()
                .filter(member -> place.layer().isEmpty() && member.name().equals(place.member()))
                .findFirst()
                .map(Member::spot)
                .orElseGet(() -> body.of(place));
    }

    /** Where a place is in the source. */
    public Spot of(Place place) {
        if (place.layer().isEmpty()) {
            return annotated(annotations, place).orElse(whole);
        }
        return method(place.layer())
                .map(method -> annotated(method.annotations(), place)
                        .or(() -> parameter(method, place.member()))
                        .or(() -> block(method, place.layer()))
                        .orElse(method.spot()))
                .orElse(whole);
    }

    /** What is wrong inside of a block is marked where the block is used. */
    private static Optional<Spot> block(LayerMethod method, String layer) {
        return method.annotations().stream()
                .filter(use -> use.block().isPresent() && !layer.equals(method.name()))
                .findFirst()
                .map(AnnotationUse::spot);
    }

    private Optional<LayerMethod> method(String layer) {
        int dot = layer.indexOf('.');
        String name = dot < 0 ? layer : layer.substring(0, dot);
        return methods.stream().filter(method -> method.name().equals(name)).findFirst();
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

package io.allium.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.layer.LayerSpec;
import io.allium.model.layer.Layers;
import io.allium.model.training.OptimizerSpec;
import io.allium.model.training.Optimizers;
import io.allium.model.training.TrainingSpec;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabulary and the model say the same. */
class CatalogueTest {
    @Test
    void everyLayerIsListed() {
        assertThat(Layers.ALL)
                .map(Object::getClass)
                .map(Class.class::cast)
                .containsExactlyInAnyOrderElementsOf(records(LayerSpec.class));
    }

    @Test
    void everyOptimizerIsListed() {
        assertThat(Optimizers.ALL)
                .map(Object::getClass)
                .map(Class.class::cast)
                .containsExactlyInAnyOrderElementsOf(records(OptimizerSpec.class));
    }

    private static List<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? List.of(type)
                : Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(sub -> records(sub).stream())
                        .distinct()
                        .toList();
    }

    static Stream<Spec> specs() {
        return Stream.of(Layers.ALL, Optimizers.ALL, List.of(TrainingSpec.DEFAULTS))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void isFoundByItsKind(Spec spec) {
        assertThat(spec.getClass().getSimpleName()).isEqualTo(spec.kind() + "Spec");
        if (spec instanceof LayerSpec layer) {
            assertThat(Layers.of(spec.kind())).hasValue(layer);
        } else if (spec instanceof OptimizerSpec optimizer) {
            assertThat(Optimizers.of(spec.kind())).hasValue(optimizer);
        }
    }

    /** Java gives an annotation's methods in no fixed order, so the order is read from the source. */
    @ParameterizedTest
    @MethodSource("specs")
    void membersAreTheAnnotations(Spec spec) throws ReflectiveOperationException {
        if (spec.kind().equals("FeaturesOf")) {
            return; // Its one member is a class, which the processor turns into columns.
        }
        String shorthand = spec instanceof LayerSpec layer ? layer.shorthand() : "";
        Class<?> annotation = Class.forName("io.allium." + spec.kind());
        List<String> declared = new ArrayList<>(Vocabulary.members(spec.kind()));
        if (spec.members().names().size() < declared.size()) {
            assertThat(declared.remove("value")).isTrue();
            assertThat(annotation.getMethod(shorthand).getReturnType())
                    .isEqualTo(annotation.getMethod("value").getReturnType());
        } else {
            declared.replaceAll(name -> name.equals("value") ? shorthand : name);
        }

        assertThat(spec.members().names()).containsExactlyElementsOf(declared);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void defaultsAreTheAnnotations(Spec spec) throws ReflectiveOperationException {
        Class<?> annotation = Class.forName("io.allium." + spec.kind());
        for (Method member : annotation.getDeclaredMethods()) {
            Object value = member.getDefaultValue();
            if (value != null && spec.members().names().contains(member.getName())) {
                assertThat(spec.members().value(member.getName()))
                        .as(member.getName())
                        .isEqualTo(listed(value));
            }
        }
    }

    private static Object listed(Object value) {
        if (value instanceof double[] numbers) {
            return Arrays.stream(numbers).boxed().toList();
        }
        return value instanceof int[] numbers ? Arrays.stream(numbers).boxed().toList() : value;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void withItsOwnMembersIsItself(Spec spec) {
        Members members = spec.members();
        Spec same = Layers.of(spec.kind())
                .<Spec>map(layer -> layer.with(members))
                .or(() -> Optimizers.of(spec.kind()).map(optimizer -> optimizer.with(members)))
                .orElseGet(() -> TrainingSpec.DEFAULTS.with(members));

        assertThat(same).isEqualTo(spec);
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void annotationsStayInClassFilesAndDocumentation(Class<?> annotation) {
        assertThat(annotation.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
        assertThat(annotation).hasAnnotation(Documented.class);
    }

    static Stream<Class<?>> annotations() {
        return Vocabulary.types().stream().filter(Class::isAnnotation);
    }

    @Test
    void enumsShareNoConstant() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Class<?> type : Vocabulary.types()) {
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    owners.computeIfAbsent(((Enum<?>) constant).name(), name -> new HashSet<>())
                            .add(type.getSimpleName());
                }
            }
        }

        assertThat(owners)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).hasSize(1));
    }
}

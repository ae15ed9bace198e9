package io.allium.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads CIFAR-10 itself where it is at hand, and is skipped where it is not. */
class PublishedCifar10Test {
    /** The classes of the first ten training pictures, as published. */
    private static final List<Cifar10> FIRST_TEN = List.of(
            Cifar10.FROG,
            Cifar10.TRUCK,
            Cifar10.TRUCK,
            Cifar10.DEER,
            Cifar10.AUTOMOBILE,
            Cifar10.AUTOMOBILE,
            Cifar10.BIRD,
            Cifar10.HORSE,
            Cifar10.SHIP,
            Cifar10.CAT);

    private static Cifar10Files files = Cifar10Files.in(Path.of("."));

    @BeforeAll
    static void find() {
        Optional<Path> found = candidates()
                .filter(directory -> Files.exists(directory.resolve("data_batch_1.bin")))
                .findFirst();
        assumeTrue(
                found.isPresent(),
                "Skipped: CIFAR-10 is neither in ../shared/data/cifar-10-batches-bin, seen from the project's root, nor"
                        + " where the system property allium.cifar10 points.");
        files = Cifar10Files.in(found.orElseThrow());
    }

    private static Stream<Path> candidates() {
        return Stream.of(
                Path.of(System.getProperty("allium.cifar10", "../shared/data/cifar-10-batches-bin")),
                Path.of("../../shared/data/cifar-10-batches-bin"));
    }

    @Test
    void readsTheFirstBatch() {
        Dataset<Picture, Cifar10> training = files.training(10_000);

        assertThat(training.first(10).targets()).isEqualTo(FIRST_TEN);
        assertThat(training.input(0).value(0, 0, 0)).isEqualTo(59);
        assertThat(training.input(0).value(0, 0, 1)).isEqualTo(62);
        assertThat(training.input(0).value(0, 0, 2)).isEqualTo(63);
    }

    @Test
    void readsTheTestSet() {
        Map<Cifar10, Integer> counts = new EnumMap<>(Cifar10.class);
        files.test().targets().forEach(label -> counts.merge(label, 1, Integer::sum));

        assertThat(counts)
                .hasSize(10)
                .allSatisfy((label, count) -> assertThat(count).isEqualTo(1000));
    }
}

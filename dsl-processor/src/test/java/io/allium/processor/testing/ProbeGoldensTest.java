package io.allium.processor.testing;

import io.allium.processor.testing.probe.Probing;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden files of the probe processor, an example of how to write and run some. */
class ProbeGoldensTest {
    @TestFactory
    Stream<DynamicTest> sayWhatTheCompilersSay() {
        return new Goldens("golden-probe", Probing::in).tests();
    }
}

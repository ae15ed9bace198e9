package io.allium.processor;

import io.allium.processor.testing.Goldens;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden file says what the compilers say with the processor. */
class GoldenTest {
    static final Goldens GOLDENS = new Goldens("golden", compile -> compile.processor(AlliumProcessor.class));

    @TestFactory
    Stream<DynamicTest> saysWhatTheCompilersSay() {
        return GOLDENS.tests();
    }
}

package io.allium.processor;

import io.allium.processor.testing.Goldens;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every mistake is one message, at the same place and in the same words on every compiler: the golden files. */
class MessagesTest {
    @TestFactory
    Stream<DynamicTest> sayWhatTheCompilersSay() {
        return new Goldens("golden", compile -> compile.processor(AlliumProcessor.class)).tests();
    }
}

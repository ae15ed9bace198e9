package io.allium.runtime.dl4j;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.engine.NativeLibrary;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.factory.Nd4jBackend;

/** ND4J's native library, which every engine needs: loaded when it is first asked for. */
final class Nd4jLibrary {
    private Nd4jLibrary() {}

    /**
     * Loads the library.
     *
     * @throws AlliumException {@link Code#ENGINE_UNAVAILABLE} if it does not load, each time
     */
    static void require() {
        Loaded.LIBRARY.whyAbsent().ifPresent(why -> {
            throw new AlliumException(
                    Code.ENGINE_UNAVAILABLE,
                    "ND4J, which keeps the weights, does not work here: %s. Put the native libraries for this system on the class path."
                            .formatted(why));
        });
    }

    /** Loaded when it is first asked for. */
    private static final class Loaded {
        static final NativeLibrary<Nd4jBackend> LIBRARY = NativeLibrary.load(Nd4j::getBackend);
    }
}

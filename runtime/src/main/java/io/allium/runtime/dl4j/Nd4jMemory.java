package io.allium.runtime.dl4j;

import java.util.function.Supplier;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What ND4J does when native memory runs out: it throws another exception than Java does, and leaves its workspaces in
 * disorder, so that the thread could never compute with them again.
 */
final class Nd4jMemory {
    /** What the C++ library calls it. */
    private static final String FAILURE = "bad_alloc";

    private Nd4jMemory() {}

    /**
     * What the work gives.
     *
     * @throws OutOfMemoryError if memory runs out; the thread's workspaces are then fresh ones
     */
    static <R> R around(Supplier<R> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            freshWorkspaces();
            throw e;
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).contains(FAILURE)) {
                throw e;
            }
            freshWorkspaces();
            OutOfMemoryError error = new OutOfMemoryError(e.getMessage());
            error.initCause(e);
            throw error;
        }
    }

    private static void freshWorkspaces() {
        Nd4j.getWorkspaceManager().destroyAllWorkspacesForCurrentThread();
    }
}

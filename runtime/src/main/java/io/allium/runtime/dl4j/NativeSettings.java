package io.allium.runtime.dl4j;

import io.allium.runtime.engine.Cores;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** What native code is told; whatever the user has set stays. */
final class NativeSettings {
    private static final String THREADS = "allium.threads";
    private static final ThreadLocal<Boolean> LIMITED = ThreadLocal.withInitial(() -> false);

    private NativeSettings() {}

    /** What must be said before it is loaded. */
    static void beforeLoading() {
        setUnlessSet("org.nd4j.log.initialization", "false");
        // Otherwise JavaCPP reads the process's memory at every pointer it makes: about 0.3 ms a step.
        setUnlessSet("org.bytedeco.javacpp.maxphysicalbytes", "0");
    }

    /**
     * Gives oneDNN as many threads as there are cores, or {@code -Dallium.threads=}, when the calling thread computes;
     * ND4J gets one, since its operations are so short that a second one mostly waits. Both have one OpenMP, which
     * counts for each calling thread.
     */
    static void limitThreads() {
        if (!LIMITED.get()) {
            Nd4j.getEnvironment().setMaxThreads(1);
            Nd4j.getEnvironment().setMaxMasterThreads(1);
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads());
            // OpenBLAS, with which ND4J multiplies matrices, has threads of its own.
            Nd4j.factory().blas().setMaxThreads(Math.max(1, Integer.getInteger(THREADS, 1)));
            LIMITED.set(true);
        }
    }

    /** How many threads compute. */
    static int threads() {
        return Math.max(1, Integer.getInteger(THREADS, Cores.physical()));
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

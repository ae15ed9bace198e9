package io.allium.runtime.dl4j;

import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** What native code is told; whatever the user has set stays. */
final class NativeSettings {
    private static final String THREADS = "allium.threads";

    private NativeSettings() {}

    /** What must be said before it is loaded. */
    static void beforeLoading() {
        setUnlessSet("org.nd4j.log.initialization", "false");
        // Otherwise JavaCPP reads the process's memory at every pointer it makes: about 0.3 ms a step.
        setUnlessSet("org.bytedeco.javacpp.maxphysicalbytes", "0");
    }

    /**
     * How many threads compute: {@code -Dallium.threads=}, else one. The operations of a small network are so short
     * that a second thread mostly waits, and loses far more than it gains where other programs run.
     */
    static void limitThreads() {
        Nd4j.getBackend(); // loads the native code, which must come first
        int threads = Math.max(1, Integer.getInteger(THREADS, 1));
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
        // OpenBLAS, which multiplies matrices, has threads of its own.
        Nd4j.factory().blas().setMaxThreads(threads);
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

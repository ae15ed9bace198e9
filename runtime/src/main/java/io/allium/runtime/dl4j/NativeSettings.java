package io.allium.runtime.dl4j;

import io.allium.runtime.engine.Cores;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** What native code is told; whatever the user has set stays. */
final class NativeSettings {
    private static final String THREADS = "allium.threads";
    private static final int ONEDNN_THREADS = threads(Cores.physical());
    private static final int ND4J_THREADS = threads(1);
    private static final ThreadLocal<Integer> LIMIT = ThreadLocal.withInitial(() -> 0);

    private NativeSettings() {}

    /** What must be said before it is loaded. */
    static void beforeLoading() {
        setUnlessSet("org.nd4j.log.initialization", "false");
        // Otherwise DL4J leaves a file in the working directory when memory runs out.
        setUnlessSet("org.deeplearning4j.crash.reporting.enabled", "false");
        // Otherwise JavaCPP reads the process's memory at every pointer it makes: about 0.3 ms a step.
        setUnlessSet("org.bytedeco.javacpp.maxphysicalbytes", "0");
        IdleThreads.waitBriefly();
    }

    /**
     * For a thread that computes with oneDNN: as many threads as there are cores, or {@code -Dallium.threads=}. ND4J
     * has one, since its operations are so short that a second one mostly waits.
     */
    static void forOneDnn() {
        limit(ONEDNN_THREADS, 1);
    }

    /** For a thread that computes with ND4J: one thread, or {@code -Dallium.threads=}. */
    static void forNd4j() {
        limit(ND4J_THREADS, ND4J_THREADS);
    }

    private static int threads(int otherwise) {
        return Math.max(1, Integer.getInteger(THREADS, otherwise));
    }

    /** OpenMP counts for each thread that calls it; ND4J and OpenBLAS count for all. */
    private static void limit(int openMp, int nd4j) {
        if (LIMIT.get() != openMp) {
            beforeLoading();
            Nd4jLibrary.require(); // loads the native code, which must come first
            NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(openMp);
            Nd4j.getEnvironment().setMaxThreads(nd4j);
            Nd4j.getEnvironment().setMaxMasterThreads(nd4j);
            Nd4j.factory().blas().setMaxThreads(nd4j);
            LIMIT.set(openMp);
        }
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

package io.allium.runtime.dl4j;

import com.sun.jna.Function;

/**
 * How OpenMP's threads wait for each other. GNU's library lets them spin for milliseconds, which is quick on an idle
 * machine and ruinous on a busy one: where another program takes one of two cores, the thread that spins keeps from
 * working the one it waits for. With one such program, a training step of 32 pictures took 24 to 38 ms, and 4.2 ms if
 * threads sleep after a few microseconds of spinning; alone, both take the same.
 */
final class IdleThreads {
    private static final String SPINS = "GOMP_SPINCOUNT";
    private static final String FEW_SPINS = "5000";

    private IdleThreads() {}

    /** Must be said before the library is loaded; what the user has set stays. */
    static void waitBriefly() {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        if (linux && System.getenv(SPINS) == null && System.getenv("OMP_WAIT_POLICY") == null) {
            setEnvironment();
        }
    }

    /** Java cannot change its own environment, the C library can. */
    private static void setEnvironment() {
        try {
            Object[] arguments = {SPINS, FEW_SPINS, 1};
            Function.getFunction("c", "setenv").invokeInt(arguments);
        } catch (Error e) {
            // JNA's library does not load, or one of another version is installed, which JNA says with a plain Error.
            // Then threads wait as they are used to: nothing is lost but time, and only on a busy machine.
            return;
        }
    }
}

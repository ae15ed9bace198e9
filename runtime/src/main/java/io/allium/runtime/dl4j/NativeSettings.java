package io.allium.runtime.dl4j;

/** What native code is told before it is loaded; whatever the user has set stays. */
final class NativeSettings {
    private NativeSettings() {}

    static void apply() {
        setUnlessSet("org.nd4j.log.initialization", "false");
        // Otherwise JavaCPP reads the process's memory at every pointer it makes: about 0.3 ms a step.
        setUnlessSet("org.bytedeco.javacpp.maxphysicalbytes", "0");
    }

    private static void setUnlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

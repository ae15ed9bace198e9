package io.allium.runtime;

import io.allium.model.problem.Code;

/** Looks whether the annotation processor has run. */
public final class GeneratedModels {
    private GeneratedModels() {}

    /**
     * The model that the processor generated for a declaration. Code that names the model itself does not need this: it
     * does not compile without it. This is for tools and for programs that load networks by name.
     *
     * @param network the interface or abstract class marked {@link io.allium.Network}
     * @throws AlliumException if there is none, with what to add to the build
     */
    public static Class<?> of(Class<?> network) {
        String model = modelName(network);
        try {
            return Class.forName(model, false, network.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AlliumException(Code.NOT_PROCESSED, notProcessed(network, model), e);
        }
    }

    private static String modelName(Class<?> network) {
        String nested =
                network.getName().substring(network.getPackageName().length()).replaceFirst("^\\.", "");
        String prefix = network.getPackageName().isEmpty() ? "" : network.getPackageName() + ".";
        return prefix + nested.replace('$', '_') + "Model";
    }

    private static String notProcessed(Class<?> network, String model) {
        return """
                There is no %s: Allium's annotation processor did not run when %s was compiled. From JDK 23 on, javac runs \
                only processors that the build names. With Maven, add to the configuration of maven-compiler-plugin:
                  <annotationProcessorPaths>
                    <path>
                      <groupId>io.allium</groupId>
                      <artifactId>allium-processor</artifactId>
                      <version>...</version>
                    </path>
                  </annotationProcessorPaths>
                With Gradle: annotationProcessor("io.allium:allium-processor:...")""".formatted(model, network.getName());
    }
}

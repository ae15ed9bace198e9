package io.allium.processor.testing.outside;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a build lets its compiler look for classes, as the compiler's options have it.
 *
 * @param classPath what the sources see
 * @param processorPath where the processor comes from
 */
record CompilerPaths(String classPath, String processorPath) {

    /** The same, without what is below a directory. */
    CompilerPaths without(Path directory) {
        String others = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).startsWith(directory))
                .collect(Collectors.joining(File.pathSeparator));
        return new CompilerPaths(others, processorPath);
    }
}

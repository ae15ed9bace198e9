package io.allium.processor.testing.outside;

import java.util.List;

/**
 * What a build came to.
 *
 * @param success whether its exit code was 0
 * @param errors the compiler's errors, in its order
 * @param output all that was printed
 */
record BuildResult(boolean success, List<BuildError> errors, String output) {}

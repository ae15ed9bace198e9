package io.allium.processor.testing;

import java.io.Serializable;
import java.util.List;

/**
 * One compilation, in a form that another JVM understands: all places are absolute paths.
 *
 * @param options options, without places and processors
 * @param classPath what the sources see
 * @param processors binary names of processor classes
 * @param processorPath what the processors see, when the compiler runs in another JVM
 * @param sources source files
 * @param classOutput an existing directory
 * @param sourceOutput an existing directory
 */
record Job(
        List<String> options,
        List<String> classPath,
        List<String> processors,
        List<String> processorPath,
        List<String> sources,
        String classOutput,
        String sourceOutput)
        implements Serializable {}

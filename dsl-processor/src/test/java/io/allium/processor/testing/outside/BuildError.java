package io.allium.processor.testing.outside;

/**
 * An error that a build prints.
 *
 * @param file the simple name of the source file
 * @param line counted from 1
 * @param column counted from 1
 * @param message all lines of the text
 */
record BuildError(String file, int line, int column, String message) {}

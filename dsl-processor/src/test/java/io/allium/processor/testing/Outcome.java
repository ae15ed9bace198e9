package io.allium.processor.testing;

import java.io.Serializable;
import java.util.List;

/**
 * What a compiler answered to a {@link Job}.
 *
 * @param success the compiler's own verdict
 * @param reports its diagnostics, in its order
 * @param output what it printed besides
 * @param crash the stack trace of an exception that got out of it, else empty
 */
record Outcome(boolean success, List<Report> reports, String output, String crash) implements Serializable {}

package io.allium.processor.testing;

import java.io.Serializable;
import javax.tools.Diagnostic;

/**
 * A diagnostic as the compiler gave it. Offsets are counted in characters from 0, the end is exclusive; a report
 * without a place has an empty file.
 */
record Report(Diagnostic.Kind kind, String file, long position, long start, long end, String message)
        implements Serializable {

    boolean hasPlace() {
        return !file.isEmpty();
    }
}

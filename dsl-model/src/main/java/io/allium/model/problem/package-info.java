/** What can be wrong, in words: codes, severities and the one form of every message. */
@NullMarked
package io.allium.model.problem;

import org.jspecify.annotations.NullMarked;

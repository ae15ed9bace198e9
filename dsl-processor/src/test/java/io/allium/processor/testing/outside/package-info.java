/**
 * Applications outside this build, which use what it packages as a user would: with Maven, and with Eclipse's compiler.
 */
@NullMarked
package io.allium.processor.testing.outside;

import org.jspecify.annotations.NullMarked;

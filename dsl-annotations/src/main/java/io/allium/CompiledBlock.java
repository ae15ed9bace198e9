package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a class file of a block does not say, left beside it for other modules: the names of its body's parameters.
 * Users do not write it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CompiledBlock {
    /** For each line of the body, in order, its inputs with commas between them. */
    String[] value();
}

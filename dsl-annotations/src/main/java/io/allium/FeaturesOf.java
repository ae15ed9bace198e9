package io.allium;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An input: one example is a record. A number or a boolean is one value, an enum is one-hot, a nested record its
 * components. The component marked {@link Label}, or else the only one whose type is the enum of {@link Labels}, is
 * what the network learns and no feature. Shape: {@code [features]}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FeaturesOf {
    /** The record. */
    Class<? extends Record> value();
}

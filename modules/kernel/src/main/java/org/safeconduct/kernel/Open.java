package org.safeconduct.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a face method without a gate of its own: a question or a record between modules inside an act that is gated.
 * No room may call it; a fence checks that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Open {

    /** Who asks, and why no gate is needed. */
    String value();
}

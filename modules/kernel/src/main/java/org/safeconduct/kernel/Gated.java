package org.safeconduct.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right and the trace of a face method: the gate asks whether the caller may do the action on the subjects among
 * the arguments ({@link Concerns}), and writes down what was done, shown or refused.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Gated {

    @Nonbinding
    Action value();
}

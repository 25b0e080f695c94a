package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.safeconduct.kernel.Flaw;
import org.safeconduct.kernel.Invalid;

/** What a refusal of an input must say. */
final class Refused {

    private Refused() {}

    /** Exactly these flaws, each as {@code pointer key}. */
    static Consumer<Throwable> at(String... flaws) {
        return refusal -> assertThat(refusal).isInstanceOfSatisfying(Invalid.class,
                invalid -> assertThat(invalid.flaws())
                        .extracting((Flaw flaw) -> flaw.pointer() + " " + flaw.key())
                        .containsExactlyInAnyOrder(flaws));
    }
}

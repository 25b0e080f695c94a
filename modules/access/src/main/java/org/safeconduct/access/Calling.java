package org.safeconduct.access;

import java.util.Optional;
import org.safeconduct.kernel.Subject;

/** An event that asks which file people call by a number that is not its id; the module that keeps the file answers. */
public final class Calling {

    private final String number;
    private Subject file;

    Calling(String number) {
        this.number = number;
    }

    /** As it is written on screens and papers, in capital letters. */
    public String number() {
        return number;
    }

    /** It is this file. */
    public void answer(Subject file) {
        this.file = file;
    }

    /** Empty if no module keeps a file of this number. */
    Optional<Subject> file() {
        return Optional.ofNullable(file);
    }
}

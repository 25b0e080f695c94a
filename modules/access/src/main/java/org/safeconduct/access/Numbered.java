package org.safeconduct.access;

import java.util.Optional;
import org.safeconduct.kernel.Subject;

/** Knows the files that people call by a number which is not their id; the module that keeps them has one. */
public interface Numbered {

    /** Empty if it keeps no file of this number. */
    Optional<Subject> file(String number);
}

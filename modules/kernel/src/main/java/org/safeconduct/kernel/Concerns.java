package org.safeconduct.kernel;

/** Something that is about one subject: an argument of a face method, or a row of an answer. */
public interface Concerns {

    Subject subject();
}

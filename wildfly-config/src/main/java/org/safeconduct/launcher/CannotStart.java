package org.safeconduct.launcher;

/** A start that ends here, with a sentence for the person at the keyboard: what is wrong and what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String whatAndWhatToDo) {
        super(whatAndWhatToDo);
    }

    public CannotStart(String whatAndWhatToDo, Throwable cause) {
        super(whatAndWhatToDo, cause);
    }
}

package org.safeconduct.verifier;

/** Nothing could be checked: a file, the key or the command is not what it must be. The log itself may be whole. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}

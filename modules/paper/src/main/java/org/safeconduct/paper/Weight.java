package org.safeconduct.paper;

/** The two weights of each font, by the end of its file name. */
enum Weight {
    REGULAR("Regular"),
    BOLD("Bold");

    final String file;

    Weight(String file) {
        this.file = file;
    }
}

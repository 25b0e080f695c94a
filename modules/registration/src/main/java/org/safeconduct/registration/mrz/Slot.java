package org.safeconduct.registration.mrz;

/**
 * A place in a zone.
 *
 * @param line counted from 0
 * @param from first column, counted from 0
 * @param to column after the last
 */
record Slot(int line, int from, int to) {

    static Slot at(int line, int from, int to) {
        return new Slot(line, from, to);
    }
}

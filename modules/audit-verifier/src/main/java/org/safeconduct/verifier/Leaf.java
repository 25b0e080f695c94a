package org.safeconduct.verifier;

/**
 * An entry as it stands in the export.
 *
 * @param line where it stands, from 1 on
 * @param number which leaf it says it is, from 0 on
 */
record Leaf(long line, long number, byte[] hash) {

    @Override
    public String toString() {
        return "line " + line + " (leaf " + number + ")";
    }
}

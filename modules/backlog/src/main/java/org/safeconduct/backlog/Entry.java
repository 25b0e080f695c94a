package org.safeconduct.backlog;

import java.io.Serializable;
import java.util.List;

/**
 * One record of a file.
 *
 * @param number line where it begins
 * @param last line where it ends
 * @param sent its bytes
 * @param cells as many as the header has; empty if it is refused
 * @param refused why it is no record; null if it is one
 */
record Entry(long number, long last, byte[] sent, List<String> cells, Reject refused) implements Serializable {}

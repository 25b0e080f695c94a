package org.safeconduct.audit;

import java.time.OffsetDateTime;

/**
 * The log as it was at a moment: its size and its root, signed.
 *
 * @param size how many entries are sealed
 * @param root of the tree over them, Base64
 * @param note the signed note as it leaves the house: origin, size, root, a blank line, the signature
 */
public record Checkpoint(long size, OffsetDateTime at, String root, String note) {}

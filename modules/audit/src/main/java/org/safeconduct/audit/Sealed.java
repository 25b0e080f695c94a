package org.safeconduct.audit;

/**
 * What one pass of the sequencer did.
 *
 * @param more true if it took as many entries as it takes at once: others may wait
 */
public record Sealed(Checkpoint checkpoint, boolean more) {}

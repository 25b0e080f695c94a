package org.safeconduct.audit;

import java.util.List;

/**
 * That an entry is in the log (RFC 9162, 2.1.3).
 *
 * @param index place of the entry in the sealed order, from 0 on
 * @param size of the tree that the proof is for
 * @param path hashes, hex, from the leaf upwards
 */
public record InclusionProof(long index, long size, List<String> path) {}

package org.safeconduct.audit;

import java.util.List;

/**
 * That the log of one size is the beginning of the log of another (RFC 9162, 2.1.4).
 *
 * @param path hashes, hex
 */
public record ConsistencyProof(long from, long to, List<String> path) {}

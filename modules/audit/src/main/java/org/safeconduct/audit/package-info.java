/**
 * The log of every look and every change: canonical bytes and their leaf hash (RFC 9162), append-only by the rights of
 * the database role. Written by the gate alone; sealed as a Merkle tree by {@link org.safeconduct.audit.Sequencer}, and what
 * it is told outside by {@link org.safeconduct.audit.Checkpoints}. May call the kernel only.
 */
package org.safeconduct.audit;

/** The Merkle tree of RFC 9162, section 2.1, as arithmetic: which subtrees a root or a proof is made of, and their hashes. */
package org.safeconduct.audit.tree;

package org.safeconduct.readmission;

/**
 * What a request offers as evidence of identity, nationality or route. The other State reads all of it.
 *
 * @param kind code of the evidence types, for example {@code NP-01}
 * @param number of the document; null if it has none
 * @param note what the other State should know of it; null if nothing
 */
public record EvidenceItem(String kind, String number, String note) {}

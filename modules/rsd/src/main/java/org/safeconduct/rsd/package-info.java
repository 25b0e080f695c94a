/**
 * Refugee status determination: the life of a claim from A06 to A96, interview, assessment, review, decision, service,
 * appeal, return order, and the question whether somebody may be removed. Publishes DecisionServed,
 * DecisionBecameFinal, ReturnOrdered and RemovabilityFell. May call registration, casefile, access, paper and the kernel.
 */
package org.safeconduct.rsd;

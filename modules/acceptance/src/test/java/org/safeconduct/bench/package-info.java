/**
 * Ratios measured in one run, never times asserted: {@code mvn verify -Pbench} fills a database with deterministic people in many
 * scripts and prints a table; the usual run does the same very small, as a smoke test.
 */
package org.safeconduct.bench;

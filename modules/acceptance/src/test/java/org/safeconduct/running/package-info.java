/**
 * Starts the house for the tests that need it running, and the browser in which they look at it.
 *
 * <p>
 * Test classes run on two threads with a house each. One thread takes them from the beginning of their order, the other from
 * the end: {@code EveryPageIT}, which takes longest and fills its house with 10,000 cases, stands first, what does not look at
 * every row of its house behind it, the browser's story and the attacks last. Where the two meet is left to them: a full house
 * makes the attacks slower, not wrong.
 */
package org.safeconduct.running;

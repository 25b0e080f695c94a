/** Starts the house for the tests that need it running, and the browser in which they look at it. */
package org.safeconduct.running;

/**
 * The door: who is calling, what a role may do ({@link org.safeconduct.access.Powers}), what this officer may touch
 * ({@link org.safeconduct.access.Assignments}), and the one gate around every face. May call kernel and audit only.
 */
package org.safeconduct.access;

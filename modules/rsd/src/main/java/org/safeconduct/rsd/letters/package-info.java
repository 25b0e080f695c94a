/**
 * Letters to the person, one class each, in the languages of the bundle {@code org.safeconduct.rsd.letters}. They are
 * given everything that they say; they ask nobody.
 */
package org.safeconduct.rsd.letters;

/**
 * The papers that two States exchange, one class each, in the words of the bundle {@code org.safeconduct.readmission.forms}.
 * They are given what may cross to the other State and print nothing else; they ask nobody.
 */
package org.safeconduct.readmission.forms;

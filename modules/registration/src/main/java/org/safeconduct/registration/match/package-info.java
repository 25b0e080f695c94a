/**
 * Compares names and birth dates of any script and spelling. The one normaliser of the house: search, possible
 * duplicates and imports all use it. Knows no person and no database.
 */
package org.safeconduct.registration.match;

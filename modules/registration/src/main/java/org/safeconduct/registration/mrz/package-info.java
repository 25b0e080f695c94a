/**
 * Machine readable zones of travel documents (ICAO Doc 9303, parts 3 to 7): a table of where each format prints what,
 * and the check digits. Knows no person and no database.
 */
package org.safeconduct.registration.mrz;

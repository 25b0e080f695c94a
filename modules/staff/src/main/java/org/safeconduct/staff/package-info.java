/**
 * The officers' room: what its menu holds, its words, and what several of its pages share. Page beans live in the packages
 * below, by the module whose faces they call; they hold no rule.
 */
package org.safeconduct.staff;

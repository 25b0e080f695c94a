/**
 * The shell of the officers' room: who is at the screen, how the screen looks, what the menu holds, and how a refusal
 * becomes a message. Page beans live in the packages below, by the module whose faces they call; they hold no rule.
 */
package org.safeconduct.staff;

/**
 * The room of those who ask for protection: what happens, rights, duties, limits and help, in their languages, on old phones.
 * No login, no personal data, no script, no session. May call the kernel and, of the desk, the limits of the law.
 */
package org.safeconduct.portal;

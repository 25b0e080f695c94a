/**
 * Starts the house and stops it: database, migrations, server, and one block of text when everything answers.
 *
 * <p>What the server is told, as system properties:
 * <ul>
 * <li>{@code safeconduct.keys}: folder with {@code master.key} (256 bits in Base64: the key that wraps every other key),
 * {@code token-signing.pem} (PKCS#8) and {@code token-verify.pem} (X.509), an RSA pair for RS256;
 * <li>{@code safeconduct.demo=true}: only with the embedded database on loopback; absent otherwise;
 * <li>{@code safeconduct.demo.accounts}: file into which the application writes, one a line, who can log in to the
 * demonstration; shown in the block;
 * <li>{@code safeconduct.clock.shift}: file with an ISO 8601 duration; only from the test launcher;
 * <li>{@code safeconduct.zone}: the time zone of the authority, if it was named.
 * </ul>
 * The database and the key store reach it through its environment, never through its command line.
 */
package org.safeconduct.launcher;

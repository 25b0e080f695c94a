/**
 * Checks an export of the log against signed checkpoints, with nothing but a JDK and RFC 9162. It knows neither the database nor
 * the classes that wrote the log, and says in words what is wrong and where.
 */
package org.safeconduct.verifier;

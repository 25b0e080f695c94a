/**
 * Runs each module's migrations as the owner role, in the order of the floors.
 *
 * <p>A module keeps them in {@code src/main/resources/db/<module>/}, named
 * {@code 20261122_0930__create_audit.sql}, and gets a PostgreSQL schema of its own name. Which modules take part is decided
 * by what lies on the class path: this module calls no other and is called by the launcher and by module tests.
 */
package org.safeconduct.schema;

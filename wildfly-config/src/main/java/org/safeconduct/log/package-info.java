/** How the server's log is written; a module of the server, not part of the launcher. Calls nobody. */
package org.safeconduct.log;

/** Every page of the rooms: reachable, usable by everybody, cheap. */
package org.safeconduct.pages;

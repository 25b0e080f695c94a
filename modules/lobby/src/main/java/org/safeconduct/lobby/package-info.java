/**
 * What every room with screens has in common and lies inside each of them: who is at the screen, how the screen looks, the
 * frame and its components, words, and how a refusal becomes a message. A room says in {@link org.safeconduct.lobby.Room}
 * what it differs in. Calls the faces of access only.
 */
package org.safeconduct.lobby;

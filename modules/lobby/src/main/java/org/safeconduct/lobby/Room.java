package org.safeconduct.lobby;

import java.util.List;

/**
 * What one room differs in; each room makes its own as the bean {@code room}.
 *
 * @param name as the entrance and the log know it: {@code staff}, {@code partner}
 * @param home first page, from the root of the room
 * @param texts bundle of the room's texts; what is not there is taken from the lobby's
 * @param menu all that the navigation may hold
 */
public record Room(String name, String home, String texts, List<Menu.Group> menu) {}

package org.safeconduct.lobby;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A page of a file in somebody's browser.
 *
 * @param file its number
 * @param shown before anything of it was read: what is newer may be missing on it
 * @param mark tells it from every other page
 */
public record OpenPage(String file, Instant shown, UUID mark) implements Serializable {}

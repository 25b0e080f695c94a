package org.safeconduct.readmission;

/**
 * News: something is new in the thread of a request. Either State wrote, or has read what the other wrote; which, and what, is
 * read at the face.
 *
 * @param shared whether the other State has the request, and may hear of it
 */
public record ThreadMoved(RequestNumber number, boolean shared) {}

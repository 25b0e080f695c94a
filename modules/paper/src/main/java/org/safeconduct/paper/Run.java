package org.safeconduct.paper;

/** A piece of text in one typeface. */
record Run(Face face, String text) {}

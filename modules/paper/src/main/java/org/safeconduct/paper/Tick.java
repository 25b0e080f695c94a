package org.safeconduct.paper;

/** A small box with what it stands for; a cross in it if that is so. */
public record Tick(String label, boolean set) {}

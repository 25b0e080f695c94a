package org.safeconduct.api.cases;

/** The body of an act that wants a reason and nothing else. */
public record Because(String reason) {}

package org.safeconduct.paper;

/**
 * One step of a computation that explains itself.
 *
 * @param when the date or figure that the step arrives at, as the reader writes it
 * @param why the rule or event that leads there
 */
public record Step(String when, String why) {}

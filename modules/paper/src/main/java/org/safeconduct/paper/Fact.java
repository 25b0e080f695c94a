package org.safeconduct.paper;

/**
 * One line of a reference block: what it is, and its value. A value without right-to-left letters (a number, a date, a
 * name in Latin letters) keeps its left-to-right order in a right-to-left letter.
 */
public record Fact(String label, String value) {}

package org.safeconduct.rsd;

import org.safeconduct.kernel.PersonId;

/** News: Something now stands against the removal of a person who could be removed until now. What it is, nobody is told. */
public record RemovabilityFell(PersonId person) {}

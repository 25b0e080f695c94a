package org.safeconduct.rsd;

import java.util.List;
import org.safeconduct.kernel.PersonId;

/**
 * News: Something now stands against the removal of people who could be removed until now. What it is, nobody is told. Those of
 * one act are announced together, so that whoever locks several people takes them in one order.
 */
public record RemovabilityFell(List<PersonId> persons) {

    public RemovabilityFell {
        persons = List.copyOf(persons);
    }
}

package org.safeconduct.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.PersonId;

/**
 * A claim as lodged, with the facts that lists filter by: nationalities, needs that are not restricted, profiles that
 * are not restricted.
 */
public record Lodged(
        UUID claim,
        PersonId person,
        LocalDate madeOn,
        LocalDate lodgedOn,
        List<String> nationalities,
        List<String> needs,
        List<String> profiles) {}

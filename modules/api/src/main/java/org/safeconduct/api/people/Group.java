package org.safeconduct.api.people;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.NamePart;
import org.safeconduct.kernel.PartialDate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.RegistrationNumber;
import org.safeconduct.registration.Arrivals;
import org.safeconduct.registration.PersonLabel;
import org.safeconduct.registration.RegistrationFile;

/** A group who came together, as this room shows it. {@code case_} is null before lodging. */
public record Group(
        RegistrationNumber number,
        String office,
        LocalDate madeOn,
        LocalDate arrivedOn,
        String language,
        OffsetDateTime registeredAt,
        String registeredBy,
        CaseNumber case_,
        List<Member> persons,
        List<Found> possibleDuplicates) {

    /** A member with the relation to the first; null for the first. */
    public record Member(
            PersonId id,
            String number,
            List<NamePart> names,
            PartialDate birthDate,
            String sex,
            List<String> nationalities,
            List<String> needs,
            boolean restrictedNeeds,
            String relation) {}

    /** What a new registration answers. */
    public record Made(RegistrationNumber number, List<Id> persons, List<Found> possibleDuplicates) {

        /** The id that a person got. */
        public record Id(PersonId id) {}
    }

    static Group of(RegistrationFile file) {
        return new Group(
                file.number(),
                file.office(),
                file.madeOn(),
                file.arrivedOn(),
                file.language(),
                file.registeredAt(),
                file.registeredBy(),
                file.caseNumber(),
                file.persons().stream().map(m -> member(m.person(), m.relation())).toList(),
                Found.pairs(file.possibleDuplicates()));
    }

    static Made made(Arrivals.Registered registered) {
        return new Made(
                registered.number(),
                registered.persons().stream().map(Made.Id::new).toList(),
                Found.pairs(registered.possibleDuplicates()));
    }

    private static Member member(PersonLabel person, String relation) {
        return new Member(
                person.id(),
                person.number(),
                person.names(),
                person.birthDate(),
                person.sex(),
                person.nationalities(),
                person.needs(),
                person.restrictedNeeds(),
                relation);
    }
}

package org.safeconduct.readmission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeconduct.access.Particulars;
import org.safeconduct.readmission.PartnerFile.Person;

/** Renews what the other State was told of a person, one part at a time, and keeps what it was told before. */
@Dependent
class Amendments {

    @PersistenceContext(unitName = "readmission") EntityManager em;

    @Inject Register register;

    @Inject Identities identities;

    @Inject Particulars particulars;

    /** Takes this part of the person anew from the file as it is now; nothing is written where it is the same. */
    void renew(ReadmissionRequest request, ApplicationField field) {
        Person told = request.application();
        Person now = identities.offered(request);
        String before = line(told, field);
        String after = line(now, field);
        if (!Objects.equals(before, after)) {
            request.send(renewed(told, now, field));
            em.persist(new Amendment(request, field, before, after).recorded(register.today(), register.login(),
                    register.now()));
            particulars.changed(request.person(), field.pointer(), before, after);
        }
    }

    /** In the order of recording; {@code crossed}: what went between the two States. Without an answer there is none. */
    List<AmendmentView> of(RequestNumber number, List<Crossing> crossed) {
        return crossed.stream().noneMatch(crossing -> crossing.is(RequestAct.ANSWER))
                ? List.of()
                : em.createQuery("select a from Amendment a where a.request = :number order by a.ordinal",
                        Amendment.class)
                        .setParameter("number", number.value())
                        .getResultStream()
                        .map(Amendment::view)
                        .toList();
    }

    private static Person renewed(Person told, Person now, ApplicationField field) {
        boolean born = field == ApplicationField.BIRTH_DATE;
        return new Person(
                from(told, now, field, ApplicationField.NAMES).names(),
                from(told, now, field, ApplicationField.SEX).sex(),
                (born ? now : told).birthDate(), (born ? now : told).birthDateEstimated(),
                from(told, now, field, ApplicationField.BIRTH_PLACE).birthPlace(),
                from(told, now, field, ApplicationField.NATIONALITIES).nationalities(),
                from(told, now, field, ApplicationField.LAST_ADDRESS).lastAddress(),
                from(told, now, field, ApplicationField.DOCUMENTS).documents());
    }

    private static Person from(Person told, Person now, ApplicationField asked, ApplicationField part) {
        return asked == part ? now : told;
    }

    /** The part in a line; null where nothing is told, and of what is no part of the person. */
    private static String line(Person person, ApplicationField field) {
        String line = switch (field) {
            case NAMES -> person.names()
                    .stream()
                    .map(part -> Objects.equals(part.shown(), part.value())
                            ? part.value()
                            : part.shown() + " (" + part.value() + ")")
                    .collect(Collectors.joining(" "));
            case SEX -> person.sex();
            case BIRTH_DATE -> person.birthDate() == null
                    ? null
                    : (person.birthDateEstimated() ? "≈ " : "") + person.birthDate();
            case BIRTH_PLACE -> person.birthPlace();
            case NATIONALITIES -> String.join(", ", person.nationalities());
            case LAST_ADDRESS -> person.lastAddress();
            case DOCUMENTS -> person.documents().stream().map(Amendments::line).collect(Collectors.joining(", "));
            case PHOTOGRAPH, EVIDENCE -> null;
        };
        return line == null || line.isBlank() ? null : line;
    }

    private static String line(PartnerFile.Document document) {
        StringBuilder line = new StringBuilder(document.type());
        for (Object part : new Object[]{document.number(), document.issuer(), document.issuedOn(),
                document.expiresOn()}) {
            if (part != null) {
                line.append(' ').append(part);
            }
        }
        return line.toString();
    }
}

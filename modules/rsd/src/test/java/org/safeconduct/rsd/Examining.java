package org.safeconduct.rsd;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.safeconduct.casefile.Tasks;
import org.safeconduct.casefile.TaskRow;
import org.safeconduct.casefile.Timeline;
import org.safeconduct.casefile.TimelineEntry;
import org.safeconduct.kernel.CaseNumber;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.registration.Track;
import org.safeconduct.rsd.Assessments.Finding;
import org.safeconduct.rsd.Assessments.NewFact;
import org.safeconduct.rsd.Assessments.Recommendation;
import org.safeconduct.rsd.Interviews.Held;
import org.safeconduct.rsd.Interviews.Section;
import org.safeconduct.rsd.Interviews.Slot;

/** Officers who examine a claim, and what they do to it. */
abstract class Examining {

    final Authority authority = new Authority();
    CaseNumber number;
    private int slots;

    @BeforeEach
    void arrive() {
        number = authority.streamed(Track.REGULAR, Authority.mother(), Authority.son());
    }

    void assign() {
        authority.eligibility().manager();
        authority.act(() -> cases().assign(number, "eligibility", null, authority.version(number)));
        authority.eligibility();
    }

    void hear(List<PersonId> persons) {
        schedule();
        authority.act(() -> interviews().record(number, Set.copyOf(persons), held(), authority.version(number)));
    }

    void schedule() {
        Slot slot = new Slot(Authority.TODAY, LocalTime.of(9, 0), LocalTime.of(11, 0), "Room " + UUID.randomUUID(),
                "eligibility", "ara", null);
        authority.act(() -> interviews().schedule(number, Set.of(), free(slot), authority.version(number)));
    }

    /** Each test has a day of its own: the officer is the same in all. */
    Slot free(Slot slot) {
        long day = Long.parseLong(number.value().substring(7)) * 2 + (slots++);
        return new Slot(slot.date().plusDays(day), slot.from(), slot.until(), slot.room(), slot.officer(),
                slot.interpreterLanguage(), slot.interpreter());
    }

    static Held held() {
        return new Held(Authority.TODAY, LocalTime.of(9, 0), LocalTime.of(10, 30), List.of("Interpreter"), true, true,
                true, "They came at night");
    }

    UUID record() {
        return authority.act(() -> interviews().of(number)).getFirst().id();
    }

    void write(UUID record, Section section, String text, long version) {
        authority.act(() -> interviews().write(number, record, section, text, version));
    }

    void writeAndClose() {
        write(record(), Section.READ_BACK, "Read back", 1);
        authority.act(() -> interviews().closeRecord(number, Set.of(), null, authority.version(number)));
    }

    void assess(String code) {
        addFacts();
        recommend(code);
    }

    void addFacts() {
        authority.persons(number)
                .forEach(person -> authority.act(() -> assessments().addFact(number, fact(person, "Arrest"))));
    }

    static NewFact fact(PersonId person, String fact) {
        return new NewFact(person, fact, "COI 2026-03", Finding.ACCEPTED, "Detailed and consistent");
    }

    void recommend(String code) {
        Recommendation told = new Recommendation(code, null, null, "Art. 1A(2)", "Fear", "Opinion", null, null, null,
                "The facts are accepted");
        authority.act(() -> assessments().assess(number, Set.of(), told, authority.version(number)));
    }

    void submit() {
        authority.act(() -> assessments().submit(number, Set.of(), authority.version(number)));
    }

    List<TaskRow> tasks() {
        return authority.act(() -> authority.the(Tasks.class).of(number.subject()));
    }

    List<TimelineEntry> timeline() {
        return authority.act(() -> authority.the(Timeline.class).of(number.subject()));
    }

    Cases cases() {
        return authority.the(Cases.class);
    }

    Interviews interviews() {
        return authority.the(Interviews.class);
    }

    Assessments assessments() {
        return authority.the(Assessments.class);
    }
}
